import { problem, type Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** Most characters by key, or by collection and key. Cells and headings must fit; a note that grows long becomes two facts. */
const MOST: Readonly<Record<string, number>> = {
	short: 32,
	name: 80,
	'notices.name': 120,
	question: 110,
	'apps.summary': 300,
	'roles.name': 40,
	'roles.title': 110,
	strengths: 170,
	cautions: 170,
	says: 500,
	note: 900,
};
const MOST_ELSEWHERE = 1200;

export const textLength: Rule = {
	name: 'text-length',
	about: 'Texts are short enough for the place where they stand.',
	check: (guide) =>
		textsOf(guide).flatMap(({ where, key, text }) => {
			const most = MOST[`${where.collection}.${key}`] ?? MOST[key] ?? MOST_ELSEWHERE;
			return Object.entries(text)
				.filter(([, words]) => words.length > most)
				.map(([locale, words]) =>
					problem(where, {
						path: [locale],
						message: `This text has ${words.length} characters.`,
						expected: `at most ${most} for "${key}"`,
						hint: 'Say it shorter, or leave detail to the evidence.',
					}),
				);
		}),
};
