import type { PlacedRow } from '../column.ts';
import { isTrouble } from '../fault.ts';
import { keyOf, type Sheet } from '../sheets/sheet.ts';
import { addRow } from './add-row.ts';
import { changeRow } from './change-row.ts';
import { changesOf, listChanges } from './file-changes.ts';
import type { MergedRows } from './merge-rows.ts';
import type { Progress } from './plan.ts';
import type { FileRow } from './read-sheet.ts';
import { faultAt } from './write-cell.ts';

/** Adds what the rows of a sheet change to the plan. */
export function planSheet(sheet: Sheet, merged: MergedRows, progress: Progress): void {
	const { plan } = progress;
	plan.faults.push(...merged.faults);
	for (const row of merged.removed) removeRow(sheet, row, progress);
	for (const changed of merged.changed) changeRow(sheet, changed, plan);
	for (const file of merged.added) addRow(sheet, file, progress);
	for (const { row, file } of merged.kept) keepRow(sheet, row, file, progress);
}

/** A row that stays must still belong to something. */
function keepRow(sheet: Sheet, { place }: PlacedRow, file: FileRow, progress: Progress): void {
	const { plan } = progress;
	const above = sheet.placeNew(file.keys, progress);
	if (isTrouble(above) && ['unknown-claim', 'unknown-notice'].includes(above.code))
		plan.faults.push(faultAt(sheet, file.names[0], above));
	plan.rows.push({ sheet, place, names: file.names });
}

function removeRow(sheet: Sheet, row: PlacedRow, progress: Progress): void {
	const { plan, claims, notices } = progress;
	const key = keyOf(row.keys);
	const kept = sheet.kept?.(row);
	if (kept) {
		plan.faults.push(faultAt(sheet, '', { ...kept, slots: { found: key } }));
		return;
	}
	const { file, list, path } = row.place;
	const changes = changesOf(plan.files, file);
	if (list) listChanges(changes, list).removed.push(list.index);
	else changes.removed.push(path);
	if (sheet.name === 'claims') claims.delete(key);
	if (sheet.name === 'notices') notices.delete(key);
	const at = { sheet: sheet.name, cell: '', row: key, column: '' };
	plan.cells.push({ ...at, kind: 'removed', was: '', is: '' });
}
