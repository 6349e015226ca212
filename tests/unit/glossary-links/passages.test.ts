import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILLER, readPage, withoutEntities } from '../../../src/glossary-links/passages.ts';

test('an entity makes room for what it stands for, and the text keeps its length', () => {
	expect(withoutEntities('it&#39;s')).toBe(`it'${FILLER.repeat(4)}s`);
	expect(withoutEntities('a&nbsp;b')).toBe('a      b');
	expect(withoutEntities('a&amp;b')).toBe(`a${FILLER.repeat(5)}b`);
	expect(withoutEntities('caf&eacute;s')).toBe('cafxxxxxxxxs');
	expect(withoutEntities('a & b; c')).toBe('a & b; c');
});

test('whatever the text, it keeps its length and holds no entity afterwards', () => {
	const part = fc.constantFrom('&', 'amp', ';', '#39', '#x27', 'a', ' ', 'nbsp', 'é');
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const text = parts.join('');
			expect(withoutEntities(text)).toHaveLength(text.length);
		}),
	);
});

test('a passage begins where it stands in the page', () => {
	const html =
		'<html lang="en"><body><main><h1>x</h1><p>One <em>two</em></p><p lang="nl">drie</p></main></body></html>';
	const passages = readPage(html).passages;
	expect(passages.map(({ text }) => text)).toEqual(['One ', 'two']);
	for (const { start, text } of passages) expect(html.slice(start, start + text.length)).toBe(text);
});

test('a part of a page that is marked so has no passages', () => {
	const html =
		'<html lang="en"><body><main><div data-no-terms><p>One</p></div><p>two</p></main></body></html>';
	expect(readPage(html).passages.map(({ text }) => text)).toEqual(['two']);
});
