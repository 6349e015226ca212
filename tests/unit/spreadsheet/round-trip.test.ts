import ExcelJS from '@protobi/exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { describe, expect, test, vi } from 'vitest';
import type { DataPath } from '../../../src/schema/finding.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import type { Column } from '../../../src/spreadsheet/column.ts';
import { sheetsOf } from '../../../src/spreadsheet/sheets/sheets.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { FIXTURE, fixtureGuide } from '../../fixtures/invented-guide.ts';
import {
	exported,
	gridOf,
	planOf,
	realGuide,
	rowsOf,
	tablesOf,
	textsFrom,
	throughCsv,
	throughWorkbook,
	withCell,
	workbookOf,
	type Grid,
} from './sheets-in-hand.ts';

vi.setConfig({ testTimeout: 120_000 });

const guides: [name: string, guide: () => WholeGuide, folder: string][] = [
	['the invented guide', fixtureGuide, FIXTURE],
	['a part of the real guide', realGuide, 'content'],
];

describe.each(guides)('%s, exported and imported', (_, guideOf) => {
	const nothing = { faults: [], mended: [], cells: [], files: new Map() };

	test('changes nothing as a workbook', async () => {
		const tables = await throughWorkbook(gridOf(exported(guideOf())));
		expect(planOf(tables, guideOf())).toMatchObject(nothing);
	});

	test('changes nothing as separated values', () => {
		const tables = throughCsv(gridOf(exported(guideOf())));
		expect(planOf(tables, guideOf())).toMatchObject(nothing);
	});

	test('changes nothing after another program saved it', async () => {
		const workbook = new ExcelJS.Workbook();
		const bytes = await workbookOf(gridOf(exported(guideOf())));
		await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
		const again = new Uint8Array(await workbook.xlsx.writeBuffer());
		const { tables, faults } = await readWorkbook(again);
		expect(faults).toEqual([]);
		expect(planOf(tables, guideOf())).toMatchObject(nothing);
	});

	test('changes nothing with other line ends and space around texts', () => {
		const grid = gridOf(exported(guideOf()));
		for (const [name, rows] of grid) {
			if (name === 'exported') continue;
			for (const cells of rows.slice(1))
				for (const [index, text] of cells.entries()) if (text !== '') cells[index] = ` ${text}\r\n`;
		}
		expect(planOf(tablesOf(grid), guideOf())).toMatchObject(nothing);
	});

	test('changes nothing with rows and columns in another order', () => {
		const grid = gridOf(exported(guideOf()));
		for (const rows of grid.values()) {
			const [header = [], ...rest] = rows;
			rows.splice(0, rows.length, header, ...rest.toReversed());
		}
		for (const name of ['claims', 'evidence', 'notices'])
			for (const cells of rowsOf(grid, name)) cells.reverse();
		expect(
			planOf(
				tablesOf(grid).filter(({ name }) => name !== 'levels'),
				guideOf(),
			),
		).toMatchObject(nothing);
	});
});

/** A cell that can be changed, and by what, so that the sheet is still understood. */
interface Change {
	sheet: string;
	row: string;
	column: Column;
	path: DataPath;
	file: string;
	text: string;
}

const letters = fc.stringMatching(/^[A-Za-z][a-z :,'"#{}-]{0,60}[a-z]$/);

/** Any cell of words or a date, with another text for it. */
function changes(guide: WholeGuide): fc.Arbitrary<Change> {
	const cells = sheetsOf(guide).flatMap((sheet) =>
		sheet.rows.flatMap((row) =>
			sheet.columns
				.filter(({ text, date, name }) => text ?? date ?? ['where', 'title'].includes(name))
				.filter((column) => column.show(row) !== '')
				.map((column) => ({ sheet: sheet.name, row, column })),
		),
	);
	return fc
		.tuple(
			fc.constantFrom(...cells),
			letters,
			fc.date({ min: new Date('2001-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
		)
		.map(([{ sheet, row, column }, words, date]) => ({
			sheet,
			row: row.keys.join('/'),
			column,
			path: column.path(row.place),
			file: row.place.file,
			text: column.date ? date.toISOString().slice(0, 10) : words,
		}));
}

/** The lines of the file on which a value stands with its key, from 1, the last one included. */
function linesOf(text: string, path: DataPath): [number, number] {
	let node: unknown = parseDocument(text, { version: '1.2', schema: 'core' }).contents;
	let start = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.find(({ key }) => String(key) === String(step));
			start = (pair?.key as Node).range?.[0] ?? 0;
			node = pair?.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			start = (node as Node).range?.[0] ?? 0;
		}
	}
	const line = (offset: number) => text.slice(0, offset).split('\n').length;
	const [, end] = (node as Node).range ?? [0, 0];
	return [line(start), line(text.slice(0, end).trimEnd().length)];
}

describe.each(guides)('one changed cell of %s', (name, guideOf, folder) => {
	const runs = name === 'a part of the real guide' ? 12 : 80;
	const grid = gridOf(exported(guideOf()));
	const withChange = ({ sheet, row, column, text }: Change): Grid => {
		const copy = new Map([...grid].map(([key, rows]) => [key, rows.map((cells) => [...cells])]));
		return withCell(copy, { sheet, row, column: column.name }, text);
	};

	test("alters only that value's lines, in one file", () => {
		const guide = guideOf();
		fc.assert(
			fc.property(changes(guide), (change) => {
				const texts = textsFrom(tablesOf(withChange(change)), guide, folder);
				const before = readFileSync(`${folder}/${change.file}`, 'utf8');
				expect([...texts.keys()].filter((file) => file !== change.file)).toEqual([]);
				const after = texts.get(change.file)?.after ?? before;
				const [first, last] = linesOf(before, change.path);
				const [old, now] = [before.split('\n'), after.split('\n')];
				expect(now.slice(0, first - 1)).toEqual(old.slice(0, first - 1));
				const rest = old.length - last;
				expect(now.slice(now.length - rest)).toEqual(old.slice(last));
			}),
			{ numRuns: runs },
		);
	});

	test('stands in the file as it was typed', () => {
		const guide = guideOf();
		fc.assert(
			fc.property(changes(guide), (change) => {
				const tables = tablesOf(withChange(change));
				const after =
					textsFrom(tables, guide, folder).get(change.file)?.after ??
					readFileSync(`${folder}/${change.file}`, 'utf8');
				expect(parseDocument(after, { schema: 'core' }).getIn(change.path)).toBe(change.text);
			}),
			{ numRuns: runs },
		);
	});

	test('means the same in a workbook and in separated values', async () => {
		const guide = guideOf();
		await fc.assert(
			fc.asyncProperty(changes(guide), async (change) => {
				const edited = withChange(change);
				const workbook = planOf(await throughWorkbook(edited), guide);
				const values = planOf(throughCsv(edited), guide);
				expect(workbook.faults).toEqual([]);
				expect(values.files).toEqual(workbook.files);
				expect(values.cells).toEqual(workbook.cells);
			}),
			{ numRuns: name === 'a part of the real guide' ? 2 : 25 },
		);
	});
});
