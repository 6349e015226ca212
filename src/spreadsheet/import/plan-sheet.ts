import type { Column, Place, PlacedRow, Put } from '../column.ts';
import { isTrouble, trouble, type Fault, type Trouble } from '../fault.ts';
import { keyOf, type Sheet } from '../sheets/sheet.ts';
import type { Cell } from '../table.ts';
import { putAt } from '../value-at.ts';
import { checkCell } from './check-cell.ts';
import { changesOf, listChanges, samePath, type FileChanges } from './file-changes.ts';
import type { ChangedCell, MergedRows } from './merge-rows.ts';
import type { Plan, Progress } from './plan.ts';
import type { FileRow } from './read-sheet.ts';

/** Adds what the rows of a sheet change to the plan. */
export function planSheet(sheet: Sheet, merged: MergedRows, progress: Progress): void {
	const { plan } = progress;
	plan.faults.push(...merged.faults);
	for (const row of merged.removed) removeRow(sheet, row, progress);
	for (const { row, file, cells } of merged.changed) changeRow(sheet, row, file, cells, plan);
	for (const file of merged.added) addRow(sheet, file, progress);
	for (const { row, file } of merged.kept) {
		const place = sheet.placeNew(file.keys, progress);
		if (isTrouble(place) && ['unknown-claim', 'unknown-notice'].includes(place.code))
			plan.faults.push(faultAt(sheet, file.names[0], place));
		plan.rows.push({ sheet, place: row.place, names: file.names });
	}
}

const faultAt = ({ name }: Sheet, cell: string | undefined, { code, slots }: Trouble): Fault => ({
	sheet: name,
	cell: cell ?? '',
	code,
	slots,
});

function removeRow(sheet: Sheet, row: PlacedRow, progress: Progress): void {
	const { plan, claims, notices } = progress;
	const key = keyOf(row.keys);
	const kept = sheet.kept?.(row);
	if (kept) {
		plan.faults.push(faultAt(sheet, '', { ...kept, slots: { ...kept.slots, found: key } }));
		return;
	}
	const { place } = row;
	const changes = changesOf(plan.files, place.file);
	if (place.list) listChanges(changes, place.list).removed.push(place.list.index);
	else changes.removed.push(place.path);
	if (sheet.name === 'claims') claims.delete(key);
	if (sheet.name === 'notices') notices.delete(key);
	plan.cells.push({
		sheet: sheet.name,
		cell: '',
		row: key,
		column: '',
		kind: 'removed',
		was: '',
		is: '',
	});
}

function changeRow(
	sheet: Sheet,
	row: PlacedRow,
	file: FileRow,
	cells: readonly ChangedCell[],
	plan: Plan,
): void {
	const { place } = row;
	for (const { column, index, was } of cells) {
		const cell = file.cells[index] ?? { text: '' };
		const name = file.names[index] ?? '';
		if (cell.made === 'date' && cell.text === `${was}-01`) {
			plan.mended.push({ sheet: sheet.name, cell: name, found: cell.text, is: was });
			continue;
		}
		const puts = writeCell(column, cell, place);
		if (isTrouble(puts)) {
			plan.faults.push(faultAt(sheet, name, puts));
			continue;
		}
		if (cell.made === 'month')
			plan.mended.push({ sheet: sheet.name, cell: name, found: '', is: cell.text });
		const wrong = addPuts(changesOf(plan.files, place.file), puts, place);
		if (wrong) plan.faults.push(faultAt(sheet, name, wrong));
		plan.cells.push({
			sheet: sheet.name,
			cell: name,
			row: file.key,
			column: column.name,
			kind: 'changed',
			was,
			is: cell.text,
		});
	}
}

function writeCell(column: Column, cell: Cell, place: Place): Put[] | Trouble {
	return checkCell(cell, column) ?? column.write(cell.text, place);
}

/** Two rows of one claim may both say something of it, but not two things. */
function addPuts(changes: FileChanges, puts: readonly Put[], place: Place): Trouble | undefined {
	for (const put of puts) {
		const other = changes.puts.find(({ path }) => samePath(path, put.path));
		if (other && JSON.stringify(other.value) !== JSON.stringify(put.value))
			return trouble('contradiction');
		if (!other) changes.puts.push({ ...put, root: place.path.length });
	}
	return undefined;
}

function addRow(sheet: Sheet, file: FileRow, progress: Progress): void {
	const { plan, claims, notices } = progress;
	const place = sheet.placeNew(file.keys, progress);
	if (isTrouble(place)) {
		plan.faults.push(faultAt(sheet, cellOf(sheet, file, place), place));
		return;
	}
	if (sheet.name === 'claims') claims.set(file.key, place);
	if (sheet.name === 'notices') notices.add(file.key);
	const node: Record<string, unknown> = structuredClone({ ...sheet.blank });
	for (const [index, column] of sheet.columns.entries()) {
		const cell = file.cells[index] ?? { text: '' };
		const puts = writeCell(column, cell, place);
		const wrong = isTrouble(puts) ? puts : takeOver(node, puts, place, plan);
		if (wrong) plan.faults.push(faultAt(sheet, file.names[index], wrong));
	}
	placeNode(node, place, plan);
	plan.rows.push({ sheet, place, names: file.names });
	const [cell = ''] = file.names;
	plan.cells.push({
		sheet: sheet.name,
		cell,
		row: file.key,
		column: '',
		kind: 'added',
		was: '',
		is: '',
	});
}

/** The cell of the key that is not known; the last one where that cannot be told. */
function cellOf(sheet: Sheet, file: FileRow, { code }: Trouble): string {
	const column = { 'unknown-app': 0, 'unknown-variant': 1, 'unknown-criterion': 2 }[code as string];
	const last = sheet.columns.filter(({ key }) => key).length - 1;
	return file.names[column ?? (code === 'unknown-claim' ? 0 : last)] ?? '';
}

/** A value of the new row goes into it; one of the claim above goes to its own place. */
function takeOver(
	node: Record<string, unknown>,
	puts: readonly Put[],
	place: Place,
	plan: Plan,
): Trouble | undefined {
	const own = puts.filter(({ value }) => value !== undefined);
	const depth = place.path.length;
	for (const { path, value } of own) if (path.length > depth) putAt(node, path.slice(depth), value);
	const above = own.filter(({ path }) => path.length <= depth);
	return above.length > 0 ? addPuts(changesOf(plan.files, place.file), above, place) : undefined;
}

function placeNode(node: Record<string, unknown>, place: Place, plan: Plan): void {
	const changes = changesOf(plan.files, place.file);
	if (place.list)
		listChanges(changes, place.list).added.push({ index: place.list.index, value: node });
	else changes.puts.push({ path: place.path, value: node, root: place.path.length });
}
