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
	[/^ talks\.\d+\.name$/, 'so is "Open"'],
	[/^criteria flags\.\d+\.name$/, 'names of systems, such as Linux'],
	[/^apps .*conditions\.\d+\.plan$/, 'plans have the name that their vendor gives them'],
	[/^apps variants\.\d+\.name$/, 'so have editions'],
	[/^notices authority\.name$/, 'and bodies have their own names'],
	[/^glossary term$/, 'words for new things are the same ones'],
];

/** A text that is no more than a name and a place, and words that French lent English. */
const namesOnly: readonly string[] = [
	'Threema GmbH, Pfäffikon SZ.',
	'Protection',
	'Possible',
	'participants',
];

test('the guide can be read, and there are texts in it', () => {
	expect(findings).toEqual([]);
	expect(texts.length).toBeGreaterThan(5000);
});

test('every text is there in Dutch and in English, so that none falls back', () => {
	const faults = texts.filter(({ text }) => text['nl'] === undefined || text['en'] === undefined);
	expect(faults.map(placeOf)).toEqual([]);
});

/** What is whole in every language; notes, notices and stories fall back, visibly. */
const wholeInAll = [
	'guide',
	'criteria',
	'questions',
	'profiles',
	'roles',
	'glossary',
	'checklist',
	'sectors',
	'threshold',
];
const offered = guide?.info.locales.offered ?? [];

test('what everybody needs is there in every language', () => {
	const faults = texts
		.filter(({ where }) => wholeInAll.includes(where.collection))
		.filter(({ text }) => offered.some((locale) => text[locale] === undefined));
	expect(faults.map(placeOf)).toEqual([]);
});

/** Whether two languages say the same, at length or in a place where names do not stand. */
function isLeftOver({ where, text }: PlacedText, locale: string): boolean {
	const place = `${where.collection === 'guide' ? '' : where.collection} ${where.path.join('.')}`;
	const words = text[locale];
	return (
		words !== undefined &&
		words === text[locale === 'en' ? 'nl' : 'en'] &&
		!sameWords.some(([pattern]) => pattern.test(place)) &&
		!namesOnly.includes(words)
	);
}

test.each(offered)('a text in %s that is the same in another language is a name', (locale) => {
	expect(texts.filter((text) => isLeftOver(text, locale)).map(placeOf)).toEqual([]);
});

test.each(offered)('no text in %s holds words of another language', (locale) => {
	const faults = texts.filter(({ text }) => foreignWords(text[locale] ?? '', locale).length > 0);
	expect(faults.map(placeOf)).toEqual([]);
});

test.each(offered)('every text in %s speaks to its reader as to a stranger', (locale) => {
	const faults = texts.filter(({ text }) => informalWords(text[locale] ?? '', locale).length > 0);
	expect(faults.map(placeOf)).toEqual([]);
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

	test.each(offered)('are the same ones in %s as in Dutch', (locale) => {
		expect(names(locale)).toEqual(names('nl'));
	});

	test.each(offered)('hold no words of another language in %s', (locale) => {
		const faults = paragraphs(locale).filter(({ text }) => foreignWords(text, locale).length > 0);
		expect(faults.map(({ place }) => place)).toEqual([]);
	});

	test.each(offered)('speak to their reader in %s as to a stranger', (locale) => {
		const faults = paragraphs(locale).filter(({ text }) => informalWords(text, locale).length > 0);
		expect(faults.map(({ place }) => place)).toEqual([]);
	});
});
