import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { isTrouble } from '../../../src/spreadsheet/fault.ts';
import { packed, unpack } from '../../../src/spreadsheet/workbook/archive.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { gridOf, planOf, workbookOf } from './sheets-in-hand.ts';

/** A workbook takes its time on a machine that does other work. */
vi.setConfig({ testTimeout: 60_000 });

const TEXTS = 'xl/sharedStrings.xml';
const CLAIMS = 'xl/worksheets/sheet2.xml';

/** A workbook of the guide with parts added or replaced. */
async function withParts(change: Readonly<Record<string, (old: string) => string>>) {
	const parts = unpack(await workbookOf(gridOf()));
	if (isTrouble(parts)) throw new Error(parts.code);
	const changed = new Map(parts);
	for (const [name, text] of Object.entries(change))
		changed.set(name, strToU8(text(new TextDecoder().decode(parts.get(name) ?? new Uint8Array()))));
	return readWorkbook(packed(changed));
}

/** What came of a workbook: why it was refused, or what it would change. */
function outcomeOf({ tables, faults }: Awaited<ReturnType<typeof readWorkbook>>): string[] {
	if (faults.length > 0) return faults.map(({ code }) => code);
	const plan = planOf(tables);
	return [...plan.faults.map(({ code }) => code), ...plan.cells.map(({ is }) => is)];
}

describe('a document type in a part of a workbook', () => {
	const declared = (type: string, use: string) => (xml: string) =>
		xml
			.replace(/(<\?xml[^>]*\?>)?/, (head) => `${head}<!DOCTYPE sst [${type}]>`)
			.replace(/<t[^>]*>[^<]*<\/t>/, `<t>${use}</t>`);

	test('brings in no file', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'secret-'));
		writeFileSync(path.join(folder, 'secret'), 'known-to-the-machine');
		const read = await withParts({
			[TEXTS]: declared(`<!ENTITY x SYSTEM "file://${folder}/secret">`, 'a&x;b'),
		});
		rmSync(folder, { recursive: true });
		const texts = read.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
		expect(outcomeOf(read).length).toBeGreaterThan(0);
		expect(texts.filter(({ text }) => text.includes('known'))).toEqual([]);
	});

	test('unfolds no entities', async () => {
		const entities = Array.from(
			{ length: 20 },
			(_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
		).join('');
		const read = await withParts({
			[TEXTS]: declared(`<!ENTITY e0 "xxxxxxxxxx">${entities}`, '&e20;'),
		});
		const longest = Math.max(
			0,
			...read.tables.flatMap(({ rows }) =>
				rows.flatMap(({ cells }) => cells.map((c) => c.text.length)),
			),
		);
		expect(longest).toBeLessThan(10_000);
	});
});

test('a part whose name leads elsewhere is not read, and neither are links to other workbooks', async () => {
	const read = await withParts({
		'../../outside.xml': () => '<x/>',
		'/etc/passwd': () => 'x',
		'xl/externalLinks/externalLink1.xml': () => '<externalLink/>',
		'xl/worksheets/_rels/sheet2.xml.rels': () =>
			'<Relationships><Relationship Id="rId1" Target="https://example.org/" TargetMode="External"/></Relationships>',
	});
	expect(outcomeOf(read)).toEqual([]);
});

test('a formula is refused with its cell, and never computed', async () => {
	const read = await withParts({
		[CLAIMS]: (xml) =>
			xml.replace(
				/<c r="E2"[^>]*>.*?<\/c>/s,
				'<c r="E2"><f>WEBSERVICE("https://example.org/")</f><v>1</v></c>',
			),
	});
	expect(planOf(read.tables).faults).toContainEqual(
		expect.objectContaining({ code: 'formula', sheet: 'claims', cell: 'E2' }),
	);
});

test('a cell at the end of the widest and longest sheet is refused by its name', async () => {
	const read = await withParts({
		[CLAIMS]: (xml) =>
			xml.replace(
				'</sheetData>',
				'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
			),
	});
	expect(planOf(read.tables).faults).toContainEqual(
		expect.objectContaining({ code: 'unknown-column', sheet: 'claims', cell: 'XFD1048576' }),
	);
});
