import { describe, expect, test, vi } from 'vitest';
import { docxOf } from '../../../src/documents/docx-file.ts';
import { line, type Paper } from '../../../src/documents/paper.ts';
import { all, bodyOf, opened, part, readable, valueOf } from './opened.ts';
import type { XmlElement } from '../open-data/read-xml.ts';
import { everything, paperOf, tableOf } from './papers.ts';

const parts = await opened(everything);
const body = part(parts, 'word/document.xml');
const paragraphs = all(body, 'w:p');
const styled = (style: string) =>
	paragraphs.filter((paragraph) => valueOf(paragraph, 'w:pStyle') === style).map(readable);

async function savedOnTwoDays(paper: Paper): Promise<Buffer[]> {
	const files: Buffer[] = [];
	for (const day of ['2031-01-01T10:00:00', '2032-02-02T20:20:20']) {
		vi.setSystemTime(new Date(day));
		files.push(Buffer.from(await (await docxOf(paper)).arrayBuffer()));
	}
	vi.useRealTimers();
	return files;
}

describe('a document saved for a word processor', () => {
	test('has its title and headings in the styles by which they are known', () => {
		const outline = paragraphs
			.map((paragraph) => [valueOf(paragraph, 'w:pStyle') ?? '', readable(paragraph)])
			.filter(([style = '']) => /^(Title|Heading)/.test(style));
		expect(outline).toEqual([
			['Title', 'Verslag van een keuze'],
			['Heading1', 'Waarvoor'],
			['Heading2', 'Wie er wonen'],
			['Heading1', 'Feiten'],
		]);
	});

	test('says its title and language, and nothing of who made it, when or with what', () => {
		const about = part(parts, 'docProps/core.xml');
		expect(about.children.map(({ name, text }) => [name, text])).toEqual([
			['dc:title', 'Verslag van een keuze'],
			['dc:language', 'nl-NL'],
		]);
		expect(part(parts, 'docProps/app.xml').text).not.toMatch(/\w/);
	});

	test('is the same file whenever it is saved, but for the names of its links', async () => {
		const plain = paperOf([{ kind: 'paragraph', text: line('Zonder links.') }]);
		const [first, later] = await savedOnTwoDays(plain);
		expect(later).toEqual(first);
	});

	test('is in its language, and names the language of a text in another', () => {
		const byDefault = all(part(parts, 'word/styles.xml'), 'w:docDefaults')[0];
		expect(byDefault && valueOf(byDefault, 'w:lang')).toBe('nl-NL');
		const others = all(body, 'w:r').filter((run) => all(run, 'w:lang').length > 0);
		expect(others.map((run) => [readable(run), valueOf(run, 'w:lang')])).toEqual([
			['terms of service', 'en-GB'],
		]);
	});

	test('repeats the head of a table on every page, and breaks no row', () => {
		const rows = all(body, 'w:tr');
		expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
		expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
		const look = all(body, 'w:tblLook')[0]?.attributes;
		expect([look?.get('w:firstRow'), look?.get('w:firstColumn')]).toEqual(['true', 'true']);
	});

	test('has the caption of a table above it, and as many cells a row as there are columns', () => {
		expect(styled('Caption')).toEqual(['Wat bekend is']);
		const blocks = body.children.flatMap(({ children }) => children);
		const above = blocks[blocks.findIndex(({ name }) => name === 'w:tbl') - 1];
		expect(above && readable(above)).toBe('Wat bekend is');
		expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').length)).toEqual([3, 3, 3]);
		expect(all(body, 'w:gridCol').map(({ attributes }) => Number(attributes.get('w:w')))).toEqual([
			2351, 4703, 2351,
		]);
	});

	test('does not name a table that the heading above it names', async () => {
		const table = tableOf([[[line('rij')], [], []]], 'Feiten');
		const under = (text: string) => bodyOf(paperOf([{ kind: 'heading', level: 2, text }, table]));
		const captions = (root: XmlElement) =>
			all(root, 'w:pStyle').filter(({ attributes }) => attributes.get('w:val') === 'Caption');
		expect(captions(await under('Feiten'))).toHaveLength(0);
		expect(captions(await under('Andere feiten'))).toHaveLength(1);
	});

	test('lets a row of many lines go on on the next page', async () => {
		const long = [line('rij')].concat(Array.from({ length: 30 }, () => line('regel')));
		const root = await bodyOf(paperOf([tableOf([[[line('kort')]], [[line('lang')], long]])]));
		expect(all(root, 'w:tr').map((row) => valueOf(row, 'w:cantSplit') === 'off')).toEqual([
			false,
			false,
			true,
		]);
	});

	test('has a paragraph in every cell, also in one that is left to fill in', () => {
		const cells = all(body, 'w:tc');
		expect(cells.filter((cell) => all(cell, 'w:p').length === 0)).toEqual([]);
		expect(cells.filter((cell) => readable(cell) === '')).toHaveLength(1);
	});

	test('leads to an address by a link, and spells it out at the foot', () => {
		const links = all(body, 'w:hyperlink');
		const targets = new Map(
			part(parts, 'word/_rels/document.xml.rels').children.map(({ attributes }) => [
				attributes.get('Id'),
				attributes.get('Target'),
			]),
		);
		expect(links.map((link) => [readable(link), targets.get(link.attributes.get('r:id'))])).toEqual(
			[
				['terms of service', 'https://example.com/terms'],
				['Het beleid', 'https://example.com/policy'],
			],
		);
		const notes = all(part(parts, 'word/footnotes.xml'), 'w:footnote').map(readable);
		expect(notes.filter(Boolean).map((note) => note.trim())).toEqual([
			'https://example.com/terms',
			'https://example.com/policy',
		]);
		const marks = all(body, 'w:footnoteReference').map(({ attributes }) => attributes.get('w:id'));
		expect(marks).toEqual(['1', '2']);
	});

	test('begins each numbered list at one', () => {
		const lists = paragraphs
			.filter((paragraph) => all(paragraph, 'w:numPr').length > 0)
			.map((paragraph) => [readable(paragraph), valueOf(paragraph, 'w:numId')]);
		const [first, second, other, points] = lists.map(([, list]) => list);
		expect(lists.map(([text]) => text)).toEqual([
			'Eerst de buren',
			'Dan de overburen',
			'Opnieuw bij een',
			'Een hond',
		]);
		expect(second).toBe(first);
		expect(new Set([first, other, points]).size).toBe(3);
	});

	test('has the foot and the number of the page on every page, and is A4', () => {
		const foot = part(parts, 'word/footer1.xml');
		expect(readable(foot)).toContain('Deurwijzer, uitgave 2031-01');
		expect(all(foot, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
		const size = all(body, 'w:pgSz')[0]?.attributes;
		expect([size?.get('w:w'), size?.get('w:h')]).toEqual(['11906', '16838']);
	});
});

describe('an address', () => {
	const linked = (text: string, href: string) =>
		paperOf([{ kind: 'paragraph', text: [{ text, href }] }]);

	test.each(['javascript:alert(1)', 'http://example.com/', 'file:///etc/passwd', '//x', 'x'])(
		'that is not secure is text only: %s',
		async (href) => {
			const file = await opened(linked('hier', href));
			expect(all(part(file, 'word/document.xml'), 'w:hyperlink')).toEqual([]);
			expect(
				part(file, 'word/_rels/document.xml.rels').children.map(({ attributes }) =>
					attributes.get('Target'),
				),
			).not.toContain(href);
		},
	);

	test('that is linked twice has one note, and its number twice', async () => {
		const again = [{ text: 'nog eens', href: 'https://example.com/' }];
		const file = await opened(
			paperOf([
				{ kind: 'paragraph', text: again },
				{ kind: 'list', ordered: false, items: [again] },
			]),
		);
		const root = part(file, 'word/document.xml');
		expect(all(root, 'w:footnoteReference')).toHaveLength(1);
		expect(all(root, 'w:vertAlign').length).toBeGreaterThan(0);
		expect(readable(root)).toContain('nog eens1');
	});

	test('with characters that no file can hold is written as a browser would', async () => {
		const file = await opened(linked('hier', 'https://example.com/\uFFFE\uD83D?q="<é'));
		const targets = part(file, 'word/_rels/document.xml.rels').children.map(({ attributes }) =>
			attributes.get('Target'),
		);
		expect(targets).toContain('https://example.com/%EF%BF%BE%EF%BF%BD?q=%22%3C%C3%A9');
	});

	test('that is spelled out has no note', async () => {
		const href = 'https://example.com/kamer';
		const root = part(await opened(linked(href, href)), 'word/document.xml');
		expect(all(root, 'w:hyperlink').map(readable)).toEqual([href]);
		expect(all(root, 'w:footnoteReference')).toEqual([]);
	});
});

test('a row with fewer cells than columns is filled up, so that the file opens', async () => {
	const body = await bodyOf(paperOf([tableOf([[[line('alleen')]]])]));
	expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').length)).toEqual([3, 3]);
});
