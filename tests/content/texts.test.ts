import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { textsOf, type PlacedText } from '../../src/integrity/texts-of.ts';
import { foreignWords, informalWords } from './wrong-language.ts';

const { guide, findings } = readGuide('content');
const texts = guide ? textsOf(guide) : [];
const placeOf = ({ where, text }: PlacedText) =>
	`${where.collection}/${where.id} ${where.path.join('.')}: ${(text['nl'] ?? '').slice(0, 80)}`;

/** Places where a text may be the same in Dutch and English: it is a name, or the same word. */
const sameWords: readonly (readonly [RegExp, string])[] = [
	[/^ product\.(one|many)$/, '"app" and "apps" are Dutch words'],
	[/^ audiences\.\d+\.name$/, '"School" is'],
	[/^criteria flags\.\d+\.name$/, 'names of systems, such as Linux'],
	[/^apps .*conditions\.\d+\.plan$/, 'plans have the name that their vendor gives them'],
	[/^apps variants\.\d+\.name$/, 'so have editions'],
	[/^notices authority\.name$/, 'and bodies have their own names'],
	[/^glossary term$/, 'words for new things are the same ones'],
];

/** The one text that is no more than a name and a place. */
const namesOnly: readonly string[] = ['Threema GmbH, Pfäffikon SZ.'];

test('the guide can be read, and there are texts in it', () => {
	expect(findings).toEqual([]);
	expect(texts.length).toBeGreaterThan(5000);
});

test('every text is there in Dutch and in English, so that none falls back', () => {
	const faults = texts.filter(({ text }) => Object.keys(text).sort().join() !== 'en,nl');
	expect(faults.map(placeOf)).toEqual([]);
});

test('a text that is the same in both languages is a name', () => {
	const faults = texts.filter(({ where, text }) => {
		const place = `${where.collection === 'guide' ? '' : where.collection} ${where.path.join('.')}`;
		return (
			text['nl'] === text['en'] &&
			!sameWords.some(([pattern]) => pattern.test(place)) &&
			!namesOnly.includes(text['nl'] ?? '')
		);
	});
	expect(faults.map(placeOf)).toEqual([]);
});

test.each(['nl', 'en'])('no text in %s holds words of the other language', (locale) => {
	const faults = texts.filter(({ text }) => foreignWords(text[locale] ?? '', locale).length > 0);
	expect(faults.map(placeOf)).toEqual([]);
});

test('every Dutch text says "u"', () => {
	expect(texts.filter(({ text }) => informalWords(text['nl'] ?? '').length > 0).map(placeOf)).toEqual([]);
});

describe('the running texts', () => {
	const names = (locale: string) => readdirSync(`content/pages/${locale}`).sort();
	const paragraphs = (locale: string) =>
		names(locale).flatMap((name) =>
			readFileSync(`content/pages/${locale}/${name}`, 'utf8')
				// Addresses and names in code are in no language.
				.replaceAll(/\]\([^)]*\)|`[^`]*`/g, '')
				.split('\n')
				.map((text) => ({ text, place: `${locale}/${name}: ${text.slice(0, 80)}` })),
		);

	test('are the same ones in Dutch and English', () => {
		expect(names('nl')).toEqual(names('en'));
	});

	test.each(['nl', 'en'])('hold no words of the other language in %s', (locale) => {
		const faults = paragraphs(locale).filter(({ text }) => foreignWords(text, locale).length > 0);
		expect(faults.map(({ place }) => place)).toEqual([]);
	});

	test('say "u" in Dutch', () => {
		const faults = paragraphs('nl').filter(({ text }) => informalWords(text).length > 0);
		expect(faults.map(({ place }) => place)).toEqual([]);
	});
});
