import { expect, test } from 'vitest';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { documentsOf, shortened } from '../../../src/search/documents.ts';
import type { Kind } from '../../../src/search/search-document.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const documentsIn = (locale: string, of = guide) =>
	documentsOf(of, voiceFor(locale, of.info), ({ id }) => `Notice ${id}`);
const documents = documentsIn('en');
const addressesOf = (kind: Kind) =>
	documents.filter((document) => document.kind === kind).map(({ url }) => url);

test.each([
	['app', guide.apps.map(({ id }) => `/en/apps/${id}/`)],
	['criterion', guide.criteria.map(({ id }) => `/en/criteria/${id}/`)],
	['term', guide.glossary.map(({ id }) => `/en/glossary/#${id}`)],
	['text', guide.pages.map(({ id }) => `/${id}/`)],
	['profile', guide.profiles.map(({ id }) => `/en/profiles/${id}/`)],
	['story', guide.stories.map(({ id }) => `/en/stories/${id}/`)],
	['notice', guide.notices.map(({ id }) => `/en/notices/${id}/`)],
] as const)('every %s of a guide can be found at its address', (kind, addresses) => {
	expect(addresses.length).toBeGreaterThan(0);
	expect(addressesOf(kind).sort()).toEqual([...addresses].sort());
});

test('notices come newest first, with the title that they are given', () => {
	const dateOf = new Map(guide.notices.map(({ id, date }) => [`Notice ${id}`, date]));
	const dates = documents
		.filter(({ kind }) => kind === 'notice')
		.map(({ title }) => dateOf.get(title) ?? '');
	expect(dates.map((date) => date.slice(0, 4))).toEqual(
		dates.map((date) => date.slice(0, 4)).toSorted((a, b) => (a < b ? 1 : -1)),
	);
});

test('an app that has been retired says so, and no other', () => {
	const retired = guide.apps.filter(({ status }) => status === 'retired').map(({ name }) => name);
	expect(retired.length).toBeGreaterThan(0);
	expect(documents.filter(({ ended }) => ended).map(({ title }) => title)).toEqual(retired);
});

test('no language is named where all words are in that of the page', () => {
	expect(documents.filter(({ lang, textLang }) => lang ?? textLang)).toEqual([]);
});

test('words in another language than that of the page are marked with theirs', () => {
	const inDutch = documentsIn('nl', {
		...guide,
		info: { ...guide.info, locales: { default: 'en', offered: ['en', 'nl'], required: ['en'] } },
	});
	expect(inDutch.filter(({ textLang }) => textLang !== 'en')).toEqual([]);
	// The name of an app and the title of a notice are in no language of their own.
	const titled = inDutch.filter(({ kind }) => kind !== 'app' && kind !== 'notice');
	expect(titled.filter(({ lang }) => lang !== 'en')).toEqual([]);
	expect(inDutch.every(({ url }) => url.startsWith('/nl/'))).toBe(true);
});

test('a long text is cut after a sentence, or else after a word', () => {
	expect(shortened('Short.')).toBe('Short.');
	const sentence = `${'word '.repeat(20)}end. `;
	expect(shortened(sentence.repeat(3))).toBe(sentence.trim());
	const cut = shortened('word '.repeat(100));
	expect(cut).toMatch(/word …$/);
	expect(cut.length).toBeLessThan(200);
});
