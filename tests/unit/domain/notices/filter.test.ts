import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isAskedFor,
	NO_FILTER,
	type NoticeFilter,
	type NoticeLine,
} from '../../../../src/domain/notices/filter.ts';
import { readFilter, writeFilter } from '../../../../src/domain/notices/filter-fragment.ts';

const line: NoticeLine = {
	about: ['red', 'green'],
	kind: 'ban',
	country: 'ch',
	authority: 'regulator',
	words: 'Verbod: Zürich over Rood. Scholen in de stad',
};
const asks = (part: Partial<NoticeFilter>) => isAskedFor(line, { ...NO_FILTER, ...part });

const value = fc.constantFrom('', 'red', 'ban', 'ch', 'regulator', 'zurich', 'stad SCHOLEN', 'x');
const filter: fc.Arbitrary<NoticeFilter> = fc.record({
	about: value,
	kind: value,
	country: value,
	authority: value,
	text: value,
});

test('no filter asks for everything', () => {
	expect(asks({})).toBe(true);
});

test('each choice counts, and one app of several is enough', () => {
	expect(asks({ about: 'green', kind: 'ban', country: 'ch', authority: 'regulator' })).toBe(true);
	expect(asks({ about: 'blue' })).toBe(false);
	expect(asks({ kind: 'fine' })).toBe(false);
	expect(asks({ country: 'nl' })).toBe(false);
	expect(asks({ authority: 'vendor' })).toBe(false);
});

test('words are found in any order, without capitals and accents', () => {
	expect(asks({ text: '  SCHOLEN zurich ' })).toBe(true);
	expect(asks({ text: 'scholen bern' })).toBe(false);
});

test('a further choice never brings a notice back', () => {
	fc.assert(
		fc.property(
			filter,
			fc.constantFrom(...(Object.keys(NO_FILTER) as (keyof NoticeFilter)[])),
			(asked, key) => {
				const loosened = { ...asked, [key]: '' };
				if (isAskedFor(line, asked)) expect(isAskedFor(line, loosened)).toBe(true);
			},
		),
	);
});

test('a filter survives the address', () => {
	const given = fc.record({
		about: value,
		kind: value,
		country: value,
		authority: value,
		text: fc.string(),
	});
	fc.assert(
		fc.property(given, (asked) => {
			const read = readFilter(`#${writeFilter(asked)}`);
			expect(readFilter(writeFilter(read))).toEqual(read);
			expect({ ...read, text: '' }).toEqual({ ...asked, text: '' });
			expect(read.text).toBe(asked.text.trim().slice(0, 100).trim());
		}),
	);
});

test('a text with spaces, signs and half a character is written so that an address can hold it', () => {
	expect(writeFilter({ ...NO_FILTER, kind: 'fine', text: ' new york & more ' })).toBe(
		'kind=fine&text=new%20york%20%26%20more',
	);
	expect(readFilter(writeFilter({ ...NO_FILTER, text: 'a\ud83d' })).text).toBe('a\ufffd');
	expect(writeFilter(NO_FILTER)).toBe('');
});

test('a broken address asks for nothing and breaks nothing', () => {
	expect(readFilter('#kind=%E0%A4%A&other=1&text')).toEqual(NO_FILTER);
	fc.assert(
		fc.property(fc.string(), (fragment) => {
			expect(Object.keys(readFilter(fragment))).toEqual(Object.keys(NO_FILTER));
		}),
	);
});
