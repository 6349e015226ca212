import { readGuide } from '../../../src/guide-files/read-guide.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { readCsv } from '../../../src/spreadsheet/csv/read-csv.ts';
import { writeCsv } from '../../../src/spreadsheet/csv/write-csv.ts';
import { exportGuide, type WrittenSheet } from '../../../src/spreadsheet/export-guide.ts';
import { planImport } from '../../../src/spreadsheet/import/plan-import.ts';
import type { Plan } from '../../../src/spreadsheet/import/plan.ts';
import type { Table } from '../../../src/spreadsheet/table.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../src/spreadsheet/workbook/write-workbook.ts';
import { importTexts, type NewText } from '../../../src/cli/import-texts.ts';
import { FIXTURE, fixtureGuide } from '../../fixtures/invented-guide.ts';

export const LEVEL_WORDS = {
	locale: 'en',
	missing: { unknown: 'not known', 'not-disclosed': 'not said', disputed: 'in dispute' },
};

/** The sheets of a guide as text, to be edited: rows of cells by the name of the sheet. */
export type Grid = Map<string, string[][]>;

export const exported = (guide: WholeGuide = fixtureGuide()): WrittenSheet[] =>
	exportGuide(guide, LEVEL_WORDS);

/** The sheets of a guide as rows of text, fresh for every caller. */
export const gridOf = (sheets: readonly WrittenSheet[] = exported()): Grid =>
	new Map(
		sheets.map(({ name, columns, rows }) => [
			name,
			[columns.map((column) => column.name), ...rows.map((cells) => [...cells])],
		]),
	);

/** The rows of a sheet, the names of its columns first. */
export function rowsOf(grid: Grid, sheet: string): string[][] {
	const rows = grid.get(sheet);
	if (!rows) throw new Error(`There is no sheet "${sheet}".`);
	return rows;
}

/** A sheet with its cells by the name of their column. */
export interface CellRef {
	sheet: string;
	/** The keys of the row. */
	row: string;
	column: string;
}

/** The place of a cell in the rows of a grid. */
export function placeIn(grid: Grid, { sheet, row, column }: CellRef): [number, number] {
	const rows = rowsOf(grid, sheet);
	const at = rows.findIndex((cells) => cells.join('/').startsWith(`${row}/`));
	const across = rows[0]?.indexOf(column) ?? -1;
	if (at < 0 || across < 0) throw new Error(`There is no cell ${sheet} ${row} ${column}.`);
	return [at, across];
}

/** A grid with the text of one cell changed. */
export function withCell(grid: Grid, ref: CellRef, text: string): Grid {
	const [at, across] = placeIn(grid, ref);
	const cells = rowsOf(grid, ref.sheet)[at];
	if (cells) cells[across] = text;
	return grid;
}

/** A new row of a sheet, by the names of its columns; the other cells stay empty. */
export function withRow(grid: Grid, sheet: string, cells: Record<string, string>): Grid {
	const rows = rowsOf(grid, sheet);
	rows.push((rows[0] ?? []).map((name) => cells[name] ?? ''));
	return grid;
}

/** A grid without a row. */
export function withoutRow(grid: Grid, sheet: string, row: string): Grid {
	const [at] = placeIn(grid, { sheet, row, column: rowsOf(grid, sheet)[0]?.[0] ?? '' });
	rowsOf(grid, sheet).splice(at, 1);
	return grid;
}

/** A grid as tables, as they would be read from plain cells. */
export const tablesOf = (grid: Grid): Table[] =>
	[...grid].map(([name, rows]) => ({
		name,
		rows: rows.map((cells, index) => ({
			number: index + 1,
			cells: cells.map((text) => ({ text })),
		})),
	}));

const asSheets = (grid: Grid): WrittenSheet[] =>
	[...grid].map(([name, [names = [], ...rows]]) => ({
		name,
		columns: names.map((column) => ({ name: column, width: 10 })),
		rows,
	}));

/** A grid written to a workbook. */
export const workbookOf = (grid: Grid): Promise<Uint8Array> =>
	writeWorkbook(asSheets(grid), ['How to work.'], '2026-11-22');

/** A grid written to a workbook and read again. */
export async function throughWorkbook(grid: Grid): Promise<Table[]> {
	const { tables, faults } = await readWorkbook(await workbookOf(grid));
	if (faults.length > 0) throw new Error(JSON.stringify(faults));
	return tables;
}

/** A grid written to separated values and read again. */
export const throughCsv = (grid: Grid): Table[] =>
	asSheets(grid).map((sheet) => {
		const read = readCsv(sheet.name, new TextEncoder().encode(writeCsv(sheet)));
		if (!('rows' in read)) throw new Error(JSON.stringify(read));
		return read;
	});

export const planOf = (tables: readonly Table[], guide: WholeGuide = fixtureGuide()): Plan =>
	planImport(guide, tables);

/** Faults as "code sheet!cell", in order. */
export const faultsOf = (tables: readonly Table[], guide?: WholeGuide): string[] =>
	planOf(tables, guide).faults.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

/** The files that tables change, with their texts. */
export function textsFrom(
	tables: readonly Table[],
	guide: WholeGuide = fixtureGuide(),
	folder: string = FIXTURE,
): Map<string, NewText> {
	const plan = planOf(tables, guide);
	if (plan.faults.length > 0) throw new Error(JSON.stringify(plan.faults));
	return importTexts(folder, guide, plan.files);
}

let real: WholeGuide | undefined;

/** A part of the guide that this site publishes: every ninth app and notice; not to be changed. */
export function realGuide(): WholeGuide {
	const { guide } = real ? { guide: real } : readGuide('content');
	if (!guide) throw new Error('The guide has faults.');
	const some = <Item>(items: readonly Item[]) => items.filter((_, index) => index % 9 === 0);
	real ??= { ...guide, apps: some(guide.apps), notices: some(guide.notices) };
	return real;
}
