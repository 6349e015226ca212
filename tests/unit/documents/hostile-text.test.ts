import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line, type Paper } from '../../../src/documents/paper.ts';
import { all, opened, part, readable } from './opened.ts';
import { paperOf, tableOf } from './papers.ts';

/** A document with the same text in every place. */
const full = (text: string): Paper => ({
	...paperOf([
		{ kind: 'heading', level: 2, text },
		{ kind: 'paragraph', text: [{ text, href: 'https://example.com/' }] },
		{ kind: 'list', ordered: true, items: [line(text)] },
		tableOf([[[line(text)], [line(text)], []]], text),
		{ kind: 'blank', label: text },
	]),
	title: text,
	about: [text],
	foot: text,
});

const hostile = [
	'<script>alert(1)</script>',
	']]> & &amp; <w:p/> "\'',
	'a\u0000b\u0007c\u001Bd\uFFFEe\uFFFF',
	'half \uD83D and \uDE00 a pair',
	'\u202Eback\u202C \u05D0\u05D1 \u0645\u0631\u062D\u0628\u0627',
	'👩🏽‍🏫 🇳🇱 ☎️',
	'w'.repeat(20_000),
	'one\r\ntwo\nthree\u2028four\tfive',
	'',
];

/** What is left of a text where XML can hold it. */
const kept = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n');

async function keeps(text: string): Promise<void> {
	const parts = await opened(full(text));
	const paragraphs = all(part(parts, 'word/document.xml'), 'w:p').map(readable);
	const typed = kept(text);
	const inOneLine = typed.replaceAll('\n', ' ');
	expect(paragraphs).toEqual([
		inOneLine,
		inOneLine,
		inOneLine,
		typed,
		typed,
		inOneLine,
		'Vraag',
		'Antwoord',
		'Bron',
		typed,
		typed,
		'',
		inOneLine,
	]);
	expect(part(parts, 'docProps/core.xml').children[0]?.text).toBe(inOneLine);
	expect(readable(part(parts, 'word/footer1.xml'))).toContain(inOneLine);
}

test.each(hostile)('a text keeps what XML can hold, line by line: %j', keeps);

test('any text does', async () => {
	const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 });
	const anything = units.map((codes) => String.fromCharCode(...codes));
	await fc.assert(fc.asyncProperty(anything, keeps), { numRuns: 50 });
}, 60_000);
