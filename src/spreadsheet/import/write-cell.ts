import type { Column, Place, Put } from '../column.ts';
import { trouble, type Fault, type Trouble } from '../fault.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Cell } from '../table.ts';
import { checkCell } from './check-cell.ts';
import { samePath, type FileChanges } from './file-changes.ts';

/** A fault in a cell of a sheet. */
export const faultAt = (
	{ name }: Pick<Sheet, 'name'>,
	cell: string | undefined,
	{ code, slots }: Trouble,
): Fault => ({ sheet: name, cell: cell ?? '', code, slots });

/** What an edited cell puts where, or why it cannot. */
export const writeCell = (column: Column, cell: Cell, place: Place): Put[] | Trouble =>
	checkCell(cell, column) ?? column.write(cell.text, place);

/** Keeps what a row puts. Two rows of one claim may both say something of it, but not two things. */
export function addPuts(
	changes: FileChanges,
	puts: readonly Put[],
	place: Place,
): Trouble | undefined {
	for (const put of puts) {
		const other = changes.puts.find(({ path }) => samePath(path, put.path));
		if (other && JSON.stringify(other.value) !== JSON.stringify(put.value))
			return trouble('contradiction');
		if (!other) changes.puts.push({ ...put, root: place.path.length });
	}
	return undefined;
}
