import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILLER } from '../../../src/glossary-links/passages.ts';
import { termFinder, type Named } from '../../../src/glossary-links/spellings.ts';

const terms: Named[] = [
	{ id: 'bell', term: { en: 'bell', nl: 'bel' }, also: { en: ['bells', "bell's"] } },
	{ id: 'own-bell', term: { en: 'own bell' }, also: { en: ['bell of your own'] } },
	{ id: 'rule', term: { en: 'ER' }, also: { en: ['e-rules'] } },
	{ id: 'cafe', term: { en: 'café' }, also: {} },
];
const find = termFinder(terms, 'en') ?? (() => []);
const found = (text: string) =>
	find(text).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);

describe('a term is found', () => {
	test.each([
		['A bell rings.', ['bell: bell']],
		['Bells ring.', ['bell: Bells']],
		['(bell)', ['bell: bell']],
		['“bell”, bell; bell.', ['bell: bell', 'bell: bell', 'bell: bell']],
		['the bell', ['bell: bell']],
		['A café.', ['cafe: café']],
		['Two e‑rules', ['rule: e‑rules']],
	])('in “%s”', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test('with its longest form, across a line break, and never inside it', () => {
		expect(found('Your own\n\t bell, a bell')).toEqual(['own-bell: own\n\t bell', 'bell: bell']);
		expect(found('a bell of your own')).toEqual(['own-bell: bell of your own']);
	});

	test('with either apostrophe, also where an entity stood for it', () => {
		expect(found('the bell’s tone')).toEqual(['bell: bell’s']);
		expect(found(`the bell'${FILLER.repeat(4)}s tone`)).toEqual([
			`bell: bell'${FILLER.repeat(4)}s`,
		]);
	});

	test('before an ending that is not listed, behind an elided article', () => {
		expect(found("the café's door, l'café")).toEqual(['cafe: café', 'cafe: café']);
	});
});

describe('no term is found', () => {
	test.each([
		['inside a word', 'doorbell bellow rebell'],
		['in a word with a hyphen', 'bell-push, door-bell, bell- and knocker'],
		['in a word with an accent of its own', 'bell\u0301'],
		['in an address', 'bell.example, www.bell.nl, me@bell, and/bell'],
		['in small letters for an abbreviation', 'er or Er'],
		['in another language than its own', 'bel'],
	])('%s', (_, text) => {
		expect(found(text)).toEqual([]);
	});
});

test('there is no finder for a language without terms', () => {
	expect(termFinder(terms, 'fr')).toBeUndefined();
	expect(termFinder([], 'en')).toBeUndefined();
});

test('whatever the text, uses are in order, do not overlap, and read as a form of their term', () => {
	const words = fc.constantFrom(
		'own',
		'bell',
		'Bells',
		"bell's",
		'ER',
		'er',
		'of your',
		' ',
		'-',
		'.',
	);
	fc.assert(
		fc.property(fc.array(words), fc.constantFrom('', ' ', '\n'), (parts, between) => {
			const text = parts.join(between);
			let last = 0;
			for (const { term, start, end } of find(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				last = end;
				const named = terms.find(({ id }) => id === term);
				const forms = [named?.term['en'], ...(named?.also['en'] ?? [])];
				const read = text.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
				expect(forms.map((form) => form?.toLowerCase())).toContain(read);
			}
		}),
	);
});
