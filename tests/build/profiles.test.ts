import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/decision/evaluate.ts';
import type { Evaluation, Verdict } from '../../src/domain/decision/evaluation.ts';
import { CHECK, readFragment } from '../../src/domain/questionnaire/fragment.ts';
import { countsOf, headline, otherCounts } from '../../src/explanation/headline.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { all, attribute, only, within, words, type Element } from './markup.ts';
import { builtSite, type Page } from './pages.ts';

const { guide, pages, origin } = builtSite();
const { info, profiles } = { info: guide.guide, ...guide };
const cases = info.locales.offered.flatMap((locale) =>
	profiles.map((profile) => ({ locale, id: profile.id, profile })),
);

function pageAt(address: string): Page {
	const page = pages.get(address);
	if (!page) throw new Error(`${address} is not there.`);
	return page;
}

/** What the published data alone give for a profile. */
const evaluated = new Map(
	profiles.map(({ id, audience, requirements, weights }) => [
		id,
		evaluate(guide, { audience, requirements, weights }),
	]),
);

function evaluationOf(id: string): Evaluation {
	const evaluation = evaluated.get(id);
	if (!evaluation) throw new Error(`There is no profile "${id}".`);
	return evaluation;
}

/** The apps that links in some elements lead to, in their order. */
const appsIn = (elements: Iterable<Element>, locale: string): string[] =>
	[...elements].flatMap((element) => {
		const [, app = ''] = /^\/(?:[a-z]+)\/apps\/([^/]+)\/$/.exec(attribute(element, 'href')) ?? [];
		return element.name === 'a' && attribute(element, 'href').startsWith(`/${locale}/`) && app
			? [app]
			: [];
	});

/** The elements within one, but for what is folded away. */
function* unfolded(element: Element): Generator<Element> {
	if (element.name === 'details') return;
	yield element;
	for (const child of element.children) if (typeof child !== 'string') yield* unfolded(child);
}

/** The apps with these verdicts in order; equals by name, as people look for them. */
const withVerdict = ({ results }: Evaluation, ...verdicts: Verdict[]): string[] =>
	verdicts.flatMap((verdict) =>
		results
			.filter((result) => result.verdict === verdict)
			.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || nameOf(a).localeCompare(nameOf(b)))
			.map(({ app }) => app),
	);

const nameOf = ({ app }: { app: string }): string =>
	guide.apps.find(({ id }) => id === app)?.name ?? app;

describe.each(cases)('the ready-made situation $id in $locale', ({ locale, id, profile }) => {
	const voice = voiceFor(locale, info);

	test('says how many apps there are of each verdict', () => {
		const main = only(pageAt(`/${locale}/profiles/${id}/`).root, 'main');
		const counts = countsOf(evaluationOf(id).results);
		const headings = all(main, 'h1', 'h2').map(words);
		expect(headings).toContain(headline(counts, voice.t));
		expect(words(main)).toContain(otherCounts(counts, voice.t).join(' '));
	});

	test('lists what fits in the order that the published data give', () => {
		const main = only(pageAt(`/${locale}/profiles/${id}/`).root, 'main');
		expect(appsIn(unfolded(main), locale)).toEqual(
			withVerdict(evaluationOf(id), 'fits', 'fits-if'),
		);
	});

	test('leaves no app out', () => {
		const main = only(pageAt(`/${locale}/profiles/${id}/`).root, 'main');
		const named = new Set(appsIn(within(main), locale));
		expect(guide.apps.filter((app) => !named.has(app.id)).map((app) => app.id)).toEqual([]);
	});

	test('leads to the questionnaire with exactly its answers', () => {
		const main = only(pageAt(`/${locale}/profiles/${id}/`).root, 'main');
		const links = all(main, 'a').filter((link) => words(link) === voice.t('profile.open'));
		expect(links).toHaveLength(1);
		const url = new URL(attribute(links[0] ?? main, 'href'), origin);
		expect(url.pathname).toBe(`/${locale}/choose/`);
		const journey = readFragment(guide.questions, url.hash);
		const sorted = (answers: Iterable<readonly [string, readonly string[]]>) =>
			Object.fromEntries([...answers].map(([question, options]) => [question, options.toSorted()]));
		expect(sorted(journey.answers)).toEqual(sorted(Object.entries(profile.answers)));
		expect(journey).toMatchObject({ at: CHECK, day: info.asOf, gone: [], current: null });
	});
});

test.each(info.locales.offered)('every ready-made situation stands on the list in %s', (locale) => {
	const main = only(pageAt(`/${locale}/profiles/`).root, 'main');
	const links = all(main, 'a').map((link) => attribute(link, 'href'));
	const expected = profiles
		.toSorted((a, b) => a.order - b.order)
		.map(({ id }) => `/${locale}/profiles/${id}/`);
	expect(links.filter((href) => expected.includes(href))).toEqual(expected);
});
