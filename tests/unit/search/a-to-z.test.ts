import { expect, test } from 'vitest';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { aToZ } from '../../../src/search/a-to-z.ts';
import { documentsOf } from '../../../src/search/documents.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const documents = documentsOf(guide, voiceFor('en', guide.info), ({ id }) => id);
const named = (title: string, aliases: string[] = []): SearchDocument => ({
	kind: 'app',
	title,
	aliases,
	text: '',
	url: `/${title}/`,
});
const namesIn = (of: readonly SearchDocument[], locale = 'en') =>
	aToZ(of, locale).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);

test('everything but notices and pairs stands in the list under its own name once', () => {
	const entries = aToZ(documents, 'en').flatMap(({ entries }) => entries);
	const listed = entries.filter(({ isOtherName }) => !isOtherName).map(({ document }) => document);
	const expected = documents.filter(({ kind }) => kind !== 'notice' && kind !== 'pair');
	expect(listed.map(({ url }) => url).sort()).toEqual(expected.map(({ url }) => url).sort());
});

test('another name of an app sends on to the app', () => {
	const others = aToZ(documents, 'en')
		.flatMap(({ entries }) => entries)
		.filter(({ isOtherName }) => isOtherName)
		.map(({ name, document }) => [name, document.title]);
	const expected = guide.apps.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name]));
	expect(others.sort()).toEqual(expected.sort());
});

test('a criterion stands under its short heading', () => {
	const names = aToZ(documents, 'en').flatMap(({ entries }) => entries.map(({ name }) => name));
	expect(names).toEqual(expect.arrayContaining(guide.criteria.map(({ short }) => short['en'])));
});

test('letters follow the alphabet, with accents and case left aside and figures first', () => {
	expect(namesIn([named('Zoë'), named('élan'), named('Echo', ['3-bell']), named('ease')])).toEqual([
		[null, '3-bell'],
		['E', 'ease', 'Echo', 'élan'],
		['Z', 'Zoë'],
	]);
});
