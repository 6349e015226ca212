import type { Place, Put } from '../column.ts';
import { isTrouble, type Trouble } from '../fault.ts';
import { keyCount, type Sheet } from '../sheets/sheet.ts';
import { putAt } from '../value-at.ts';
import { changesOf, listChanges } from './file-changes.ts';
import type { Plan, Progress } from './plan.ts';
import type { FileRow } from './read-sheet.ts';
import { addPuts, faultAt, writeCell } from './write-cell.ts';

type Node = Record<string, unknown>;

/** Adds a new row to the plan. */
export function addRow(sheet: Sheet, file: FileRow, progress: Progress): void {
	const { plan, claims, notices } = progress;
	const place = sheet.placeNew(file.keys, progress);
	if (isTrouble(place)) {
		plan.faults.push(faultAt(sheet, keyCell(sheet, file, place), place));
		return;
	}
	if (sheet.name === 'claims') claims.set(file.key, place);
	if (sheet.name === 'notices') notices.add(file.key);
	placeNode(nodeOf(sheet, file, place, plan), place, plan);
	plan.rows.push({ sheet, place, names: file.names });
	const at = { sheet: sheet.name, cell: file.names[0] ?? '', row: file.key };
	plan.cells.push({ ...at, column: '', kind: 'added', was: '', is: '' });
}

/** The cell of the key that cannot be. */
function keyCell(sheet: Sheet, file: FileRow, { code }: Trouble): string {
	const last = keyCount(sheet) - 1;
	const columns: Partial<Record<Trouble['code'], number>> = {
		'unknown-variant': 1,
		'unknown-criterion': 2,
		'not-an-id': last,
		'wrong-number': last,
	};
	return file.names[columns[code] ?? 0] ?? '';
}

function nodeOf(sheet: Sheet, file: FileRow, place: Place, plan: Plan): Node {
	const node = structuredClone({ ...sheet.blank });
	for (const [index, column] of sheet.columns.entries()) {
		const puts = writeCell(column, file.cells[index] ?? { text: '' }, place);
		const wrong = isTrouble(puts) ? puts : takeOver(node, puts, place, plan);
		if (wrong) plan.faults.push(faultAt(sheet, file.names[index], wrong));
	}
	return node;
}

/** A value of the new row goes into it; one of the claim above goes to its own place. */
function takeOver(node: Node, puts: readonly Put[], place: Place, plan: Plan): Trouble | undefined {
	const own = puts.filter(({ value }) => value !== undefined);
	const depth = place.path.length;
	for (const { path, value } of own) if (path.length > depth) putAt(node, path.slice(depth), value);
	const above = own.filter(({ path }) => path.length <= depth);
	return above.length > 0 ? addPuts(changesOf(plan.files, place.file), above, place) : undefined;
}

function placeNode(node: Node, { file, list, path }: Place, plan: Plan): void {
	const changes = changesOf(plan.files, file);
	if (list) listChanges(changes, list).added.push({ index: list.index, value: node });
	else changes.puts.push({ path, value: node, root: path.length });
}
