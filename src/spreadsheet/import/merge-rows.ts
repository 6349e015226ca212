import type { Column, PlacedRow } from '../column.ts';
import { rowSum } from '../export-state.ts';
import { trouble, type Fault } from '../fault.ts';
import { keyCount, keyOf, type Sheet } from '../sheets/sheet.ts';
import type { FileRow } from './read-sheet.ts';

/** A column whose cell the editor changed: what it was and is. */
export interface ChangedCell {
	column: Column;
	index: number;
	was: string;
}

/** A row of which the editor changed cells. */
export interface ChangedRow {
	row: PlacedRow;
	file: FileRow;
	cells: ChangedCell[];
}

/** What the editor did with the rows of a sheet. */
export interface MergedRows {
	changed: ChangedRow[];
	added: FileRow[];
	removed: PlacedRow[];
	/** Rows of the file that stand in the guide too, changed or not. */
	kept: { row: PlacedRow; file: FileRow }[];
	faults: Fault[];
}

/**
 * Compares the rows of a file with those of the guide and with what was exported. What only the
 * guide changed is left alone; what both changed is refused.
 */
export function mergeRows(
	sheet: Sheet,
	fileRows: readonly FileRow[],
	exported: ReadonlyMap<string, string>,
): MergedRows {
	const merged: MergedRows = { changed: [], added: [], removed: [], kept: [], faults: [] };
	const own = new Map(
		sheet.rows.map((row) => {
			const cells = sheet.columns.map((column) => column.show(row).trim());
			return [keyOf(row.keys), { row, cells }];
		}),
	);
	const files = new Map(fileRows.map((row) => [row.key, row]));
	for (const file of fileRows) {
		const before = own.get(file.key);
		if (before) mergeRow(sheet, { file, ...before }, exported.get(file.key), merged);
		else mergeNew(sheet, file, exported.get(file.key), merged);
	}
	for (const [key, { row, cells }] of own) {
		const sum = exported.get(key);
		if (files.has(key) || sum === undefined) continue;
		if (sum === rowSum(cells)) merged.removed.push(row);
		else merged.faults.push(fault(sheet, '', trouble('conflict-removed', { found: key })));
	}
	return merged;
}

interface Both {
	file: FileRow;
	row: PlacedRow;
	/** The cells as the guide has them now. */
	cells: readonly string[];
}

function mergeRow(sheet: Sheet, both: Both, sum: string | undefined, merged: MergedRows): void {
	const { file, row, cells } = both;
	merged.kept.push({ row, file });
	const differing = sheet.columns.flatMap((column, index): ChangedCell[] => {
		const was = cells[index] ?? '';
		return file.cells[index]?.text === was && !isFormula(file, index)
			? []
			: [{ column, index, was }];
	});
	if (differing.length === 0 || isUntouched(file, sum)) return;
	if (sum === rowSum(cells)) merged.changed.push({ row, file, cells: differing });
	else merged.faults.push(...conflicts(sheet, file, differing));
}

/** A formula may give the very value that stood there; it is refused all the same. */
const isFormula = (file: FileRow, index: number): boolean => file.cells[index]?.made === 'formula';

const isUntouched = (file: FileRow, sum: string | undefined): boolean =>
	sum === rowSum(file.cells.map(({ text }) => text)) &&
	!file.cells.some(({ made }) => made === 'formula');

function conflicts(sheet: Sheet, file: FileRow, differing: readonly ChangedCell[]): Fault[] {
	return differing.map(({ index, was }) =>
		fault(
			sheet,
			file.names[index] ?? '',
			trouble('conflict', { found: file.cells[index]?.text ?? '', guide: was }),
		),
	);
}

function mergeNew(sheet: Sheet, file: FileRow, sum: string | undefined, merged: MergedRows): void {
	if (sum === undefined) merged.added.push(file);
	else if (!isUntouched(file, sum)) {
		const cell = file.names[keyCount(sheet) - 1] ?? '';
		merged.faults.push(fault(sheet, cell, trouble('conflict-gone', { found: file.key })));
	}
}

const fault = (
	{ name }: Sheet,
	cell: string,
	{ code, slots }: ReturnType<typeof trouble>,
): Fault => ({ sheet: name, cell, code, slots });
