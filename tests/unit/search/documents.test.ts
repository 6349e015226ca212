import { expect, test } from 'vitest';
import { pairsOf } from '../../../src/domain/beside/pairs.ts';
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
	['pair', pairsOf(guide).map(([one, other]) => `/en/beside/${one.id}/${other.id}/`)],
	['criterion', guide.criteria.map(({ id }) => `/en/criteria/${id}/`)],
	['term', guide.glossary.map(({ id }) => `/en/glossary/#${id}`)],
	['role', guide.roles.map(({ id }) => `/en/for/${id}/`)],
	['text', [...guide.pages.map(({ id }) => `/${id}/`), '/en/schools/', '/en/organisations/']],
	[
		'profile',
		[
			...guide.profiles.map(({ id }) => `/en/profiles/${id}/`),
			...guide.policies.map(({ id }) => `/en/organisations/policies/${id}/`),
		],
	],
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

test('a form of a word that begins another is left out, and no other', () => {
	const [criterion] = guide.criteria;
	const [term] = guide.glossary;
	if (!criterion || !term) throw new Error('The guide lacks a criterion or a term.');
	const also = { en: ['peep', 'peeping tom', 'peeping', 'Peeping-Tom', 'tom'] };
	const glossary = [{ ...term, term: { en: 'peepers' }, also, criterion: criterion.id }];
	const [found] = documentsIn('en', { ...guide, glossary }).filter(
		({ kind }) => kind === 'criterion',
	);
	expect(found?.aliases?.slice(1)).toEqual(['peepers', 'peeping tom']);
});

test('a criterion goes by its short heading and by the words of the glossary that lead to it', () => {
	const led = guide.glossary.filter(({ criterion }) => criterion !== undefined);
	expect(led.length).toBeGreaterThan(0);
	for (const { criterion, term } of led) {
		const found = documents.find(({ url }) => url === `/en/criteria/${criterion ?? ''}/`);
		expect(found?.aliases?.[0]).toBe(
			guide.criteria.find(({ id }) => id === criterion)?.short['en'],
		);
		// A form that begins another is left to that one.
		expect(found?.aliases?.some((alias) => alias.startsWith(term['en'] ?? '?'))).toBe(true);
	}
});

test('a story goes by the kinds of its notices and the names of their apps, each once', () => {
	const stories = documents.filter(({ kind }) => kind === 'story');
	expect(stories.length).toBeGreaterThan(0);
	for (const { aliases = [] } of stories) {
		expect(guide.apps.some(({ name }) => aliases.includes(name))).toBe(true);
		expect(new Set(aliases).size).toBe(aliases.length);
	}
});

test('no language is named where all words are in that of the page', () => {
	expect(documents.filter(({ lang, textLang }) => lang ?? textLang)).toEqual([]);
});

test('words in another language than that of the page are marked with theirs', () => {
	const info = {
		...guide.info,
		locales: { default: 'en', offered: ['en', 'nl'], required: ['en'] },
	};
	// The page of the checklist is told of in words of the interface.
	const inDutch = documentsIn('nl', { ...guide, info, checklist: [] });
	// What is said of a pair is so too, and the page for organisations.
	const ofTheGuide = inDutch.filter(
		({ kind, url }) => kind !== 'pair' && url !== '/nl/organisations/',
	);
	expect(ofTheGuide.filter(({ textLang }) => textLang !== 'en')).toEqual([]);
	// The name of an app and the title of a notice are in no language of their own.
	const titled = ofTheGuide.filter(({ kind }) => kind !== 'app' && kind !== 'notice');
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

test('a role is found by whom it is for, and by other words for them', () => {
	const [role] = guide.roles;
	if (!role) throw new Error('The guide has no role.');
	const roles = [{ ...role, also: { en: ['janitor', 'concierge'] } }];
	const [found] = documentsIn('en', { ...guide, roles }).filter(({ kind }) => kind === 'role');
	expect(found?.aliases).toEqual([`For ${role.name['en'] ?? ''}`, 'janitor', 'concierge']);
});
