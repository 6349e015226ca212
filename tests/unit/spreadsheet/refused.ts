import ExcelJS from '@protobi/exceljs';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import {
	faultsOf,
	gridOf,
	placeIn,
	rowsOf,
	tablesOf,
	withCell,
	workbookOf,
	type CellRef,
	type Grid,
} from './sheets-in-hand.ts';

export const CLAIM = 'dingalot/base/footage-lock';
export const claim = (column: string): CellRef => ({ sheet: 'claims', row: CLAIM, column });
export const asOf = claim('as-of');
export const note = claim('note.en');

/** The faults of a grid with one cell changed. */
export const faultsWith = (ref: CellRef, text: string): string[] =>
	faultsOf(tablesOf(withCell(gridOf(), ref, text)));

/** The name of a cell, as faults have it. */
export function cellAt(ref: CellRef, grid: Grid = gridOf()): string {
	const [row, column] = placeIn(grid, ref);
	return `${ref.sheet}!${new ExcelJS.Workbook().addWorksheet().getCell(row + 1, column + 1).address}`;
}

/** The name of a cell in the last row of a sheet. */
export const lastRow = (grid: Grid, sheet: string, column: string): string =>
	`${sheet}!${column}${rowsOf(grid, sheet).length}`;

/** A workbook of the guide, changed as a spreadsheet program would. */
export async function faultsInWorkbook(
	change: (workbook: ExcelJS.Workbook) => void,
): Promise<string[]> {
	const { tables, faults } = await readWorkbook(await changedWorkbook(change));
	if (faults.length === 0) return faultsOf(tables);
	return faults.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

export async function changedWorkbook(
	change: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const bytes = await workbookOf(gridOf());
	await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
	change(workbook);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A cell of a workbook. */
export const cellOf = (workbook: ExcelJS.Workbook, ref: CellRef): ExcelJS.Cell => {
	const [row, column] = placeIn(gridOf(), ref);
	const sheet = workbook.getWorksheet(ref.sheet);
	if (!sheet) throw new Error(`There is no sheet ${ref.sheet}.`);
	return sheet.getCell(row + 1, column + 1);
};
