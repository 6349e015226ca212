import { isTrouble } from '../fault.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Cell } from '../table.ts';
import { changesOf } from './file-changes.ts';
import type { ChangedCell, ChangedRow } from './merge-rows.ts';
import type { Plan } from './plan.ts';
import { addPuts, faultAt, writeCell } from './write-cell.ts';

/** Adds the changed cells of a row to the plan. */
export function changeRow(sheet: Sheet, changed: ChangedRow, plan: Plan): void {
	for (const one of changed.cells) changeCell(sheet, changed, one, plan);
}

function changeCell(
	sheet: Sheet,
	{ row, file }: ChangedRow,
	{ column, index, was }: ChangedCell,
	plan: Plan,
): void {
	const cell = file.cells[index] ?? { text: '' };
	const at = { sheet: sheet.name, cell: file.names[index] ?? '' };
	if (isSameMonth(cell, was)) {
		plan.mended.push({ ...at, is: was });
		return;
	}
	const puts = writeCell(column, cell, row.place);
	const wrong = isTrouble(puts)
		? puts
		: addPuts(changesOf(plan.files, row.place.file), puts, row.place);
	if (wrong) plan.faults.push(faultAt(sheet, at.cell, wrong));
	else if (cell.made === 'month') plan.mended.push({ ...at, is: cell.text });
	const is = cell.text;
	plan.cells.push({ ...at, row: file.key, column: column.name, kind: 'changed', was, is });
}

/** A spreadsheet makes the first day of a month of that month. */
const isSameMonth = ({ made, text }: Cell, was: string): boolean =>
	made === 'date' && text === `${was}-01`;
