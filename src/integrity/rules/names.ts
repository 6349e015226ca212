import type { Problem } from '../../schema/finding.ts';
import { problem, type Rule } from '../rule.ts';

/** Two names that a reader would take for one. */
const plain = (name: string): string =>
	name
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ');

const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{sc=Latn}/u;
const ALIKE = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u;

/** A word whose letters look like one alphabet and are of two (Unicode TR 39, 5.1). */
const mixedWord = (name: string): string | undefined =>
	name.match(WORDS)?.find((word) => LATIN.test(word) && ALIKE.test(word));

export const names: Rule = {
	name: 'names',
	about: 'No two apps go by the same name, and no name only looks like another.',
	check(guide) {
		const owner = new Map<string, string>();
		return guide.apps.flatMap(({ id, name, aliases, vendor }) => {
			const where = { collection: 'apps', id };
			const all = [name, ...aliases].map((words, index) => ({
				words,
				path: index === 0 ? ['name'] : ['aliases', index - 1],
			}));
			const shared = all.flatMap(({ words, path }): Problem[] => {
				const other = owner.get(plain(words));
				owner.set(plain(words), id);
				if (other === undefined || other === id) return [];
				return [
					problem(where, {
						path,
						message: `"${words}" is also a name of "${other}".`,
						expected: 'a name that leads to one app',
						hint: 'Leave the alias to the app that people mean by it.',
					}),
				];
			});
			const mixed = [...all, { words: vendor, path: ['vendor'] }].flatMap(({ words, path }) => {
				const word = mixedWord(words);
				return word === undefined ? [] : [mixedProblem(where, path, word)];
			});
			return [...shared, ...mixed];
		});
	},
};

const mixedProblem = (
	where: { collection: string; id: string },
	path: (string | number)[],
	word: string,
): Problem =>
	problem(where, {
		path,
		message: `"${word}" mixes letters of two alphabets that look alike.`,
		expected: 'a name in the letters of one alphabet',
		hint: 'Type the name anew instead of pasting it.',
	});
