import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/decision/evaluate.ts';
import type { Preferences } from '../../src/domain/decision/preferences.ts';
import { preferencesOf } from '../../src/domain/questionnaire/preferences-of.ts';
import type { ResultView } from '../../src/explanation/result-view.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { all, attribute, only, spaced, words } from './markup.ts';
import { builtSite } from './pages.ts';

const { folder, guide, pages } = builtSite();
const { info, questions, profiles } = { info: guide.guide, ...guide };
const context = { criteria: guide.criteria, audiences: info.audiences };

/** Every answer to every question, given alone; what other answers it depends on, with it. */
const singleAnswers = questions.flatMap(({ id, options }) =>
	options.flatMap((option) => {
		const alone: [string, string[]][] = [[id, [option.id]]];
		return [
			alone,
			...option.depending.map((one): [string, string[]][] => [
				...alone,
				[one.question, one.options.slice(0, 1)],
			]),
		];
	}),
);

const wishes: readonly Preferences[] = [
	...profiles.map(({ audience, requirements, weights }) => ({ audience, requirements, weights })),
	...singleAnswers.map((answers) => preferencesOf(questions, new Map(answers), context)),
];

describe.each(info.locales.offered)('the questionnaire in %s', (locale) => {
	const page = pages.get(`/${locale}/choose/`);
	const view = JSON.parse(
		readFileSync(path.join(folder, locale, 'choose/data.json'), 'utf8'),
	) as ResultView;

	test('evaluates on its own data as on the published data, in every respect', () => {
		expect(wishes.length).toBeGreaterThan(questions.length + profiles.length);
		for (const { audience, requirements, weights } of wishes) {
			const preferences = { audience, requirements, weights };
			const own = evaluate(view.evaluation, preferences);
			expect(own).toEqual(evaluate(guide, preferences));
		}
	});

	test('leads whoever has no scripts to every ready-made situation', () => {
		const [noscript] = page ? all(only(page.root, 'main'), 'noscript') : [];
		const links = noscript ? all(noscript, 'a').map((link) => attribute(link, 'href')) : [];
		expect(links).toEqual(
			profiles.toSorted((a, b) => a.order - b.order).map(({ id }) => `/${locale}/profiles/${id}/`),
		);
	});

	test('has its first question in the page before any script runs, with nothing chosen', () => {
		const [first] = questions.toSorted((a, b) => a.order - b.order);
		const { plain } = voiceFor(locale, info);
		const form = page && only(page.root, 'form');
		expect(form && words(only(form, 'h1'))).toBe(spaced(plain(first?.question ?? {})));
		expect(form && all(form, 'label').map(words)).toEqual(
			first?.options.map(({ text }) => plain(text)),
		);
		const inputs = form ? all(form, 'input') : [];
		expect(inputs.filter(({ attributes }) => attributes.has('checked'))).toEqual([]);
	});

	test('has every message and every app and criterion that a result may name', () => {
		expect(Object.keys(view.apps).sort()).toEqual(guide.apps.map(({ id }) => id).sort());
		const named = view.evaluation.criteria.map(({ id }) => id);
		expect(Object.keys(view.criteria).sort()).toEqual(named.sort());
	});
});
