import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../../../src/documents/docx-file.ts';
import { line } from '../../../src/documents/paper.ts';
import { everything, paperOf, tableOf } from './papers.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
if (!isInstalled)
	console.warn(
		'Skipped: LibreOffice (soffice) is not installed, so no document is opened with it.',
	);

let folder = '';

/** What LibreOffice makes of the files in the folder. */
function convert(names: readonly string[], format: string): void {
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	execFileSync(
		'soffice',
		[profile, '--headless', '--convert-to', format, '--outdir', folder, ...names],
		{ cwd: folder, stdio: 'ignore', timeout: 60_000 },
	);
}

/** A row that is higher than a page, after a table over several. */
const long = paperOf([
	tableOf(
		Array.from({ length: 80 }, (_, place) => [
			[line(`Rij ${place + 1}`)],
			[line(place === 79 ? 'lang '.repeat(2_000) : 'kort')],
			[],
		]),
	),
	{ kind: 'paragraph', text: line('Na de tabel.') },
]);

describe.skipIf(!isInstalled)('LibreOffice', () => {
	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
		for (const [name, paper] of Object.entries({ everything, long })) {
			const file = await (await docxOf(paper)).bytes();
			writeFileSync(path.join(folder, `${name}.docx`), file);
		}
		convert(['everything.docx', 'long.docx'], 'txt:Text');
		convert(['everything.docx'], 'html');
	}, 90_000);
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
	const page = () => parse(read('everything.html'));
	const texts = (selector: string) =>
		page()
			.querySelectorAll(selector)
			.map((element) => element.text.replaceAll(/\s+/g, ' ').trim());

	test('reads all text, in order', () => {
		const text = read('everything.txt').replaceAll(/\s+/g, ' ');
		expect(text).toContain(
			[
				'Verslag van een keuze Voor de straat Versie 2 Waarvoor',
				'De straat kiest één deurbel, zie terms of service1.',
				'Wie er wonen 1. Eerst de buren 2. Dan de overburen 1. Opnieuw bij een • Een hond',
				'Feiten Wat bekend is Vraag Antwoord Bron',
				'Wie kijkt mee? Niemand. Tenzij het aanstaat. Het beleid2 Hoe lang? Een week. Handtekening',
			].join(' '),
		);
	});

	test('finds headings as headings, lists as lists and a title', () => {
		expect(texts('h1')).toContain('Waarvoor');
		expect(texts('h1')).toContain('Feiten');
		expect(texts('h2')).toEqual(['Wie er wonen']);
		expect(texts('ol > li')).toEqual(['Eerst de buren', 'Dan de overburen', 'Opnieuw bij een']);
		expect(texts('ul > li')).toEqual(['Een hond']);
		expect(texts('title')).toEqual(['Verslag van een keuze']);
		expect(page().querySelector('body')?.getAttribute('lang')).toBe('nl-NL');
	});

	test('finds the table as a table, its first row as its head', () => {
		expect(texts('table')).toHaveLength(1);
		expect(texts('thead tr').concat(texts('thead td, thead th'))).toEqual([
			'Vraag Antwoord Bron',
			'Vraag',
			'Antwoord',
			'Bron',
		]);
		expect(texts('tbody tr')).toHaveLength(2);
	});

	test('follows links, and has their addresses in notes', () => {
		const links = page()
			.querySelectorAll('a[href^="https:"]')
			.map((link) => [link.text.replaceAll(/\s+/g, ' '), link.getAttribute('href')]);
		expect(links).toEqual([
			['terms of service', 'https://example.com/terms'],
			['Het beleid', 'https://example.com/policy'],
		]);
		const notes = texts('[id^="sdfootnote"]').join(' ');
		expect(notes).toContain('https://example.com/terms');
		expect(notes).toContain('https://example.com/policy');
	});

	test('loses nothing of a table over several pages with a row higher than one', () => {
		const text = read('long.txt');
		expect(text).toContain('Rij 80');
		expect(text.match(/lang /g)).toHaveLength(2_000);
		expect(text).toContain('Na de tabel.');
	});
});
