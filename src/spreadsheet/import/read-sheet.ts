import type { Column } from '../column.ts';
import { trouble, type Fault, type Trouble } from '../fault.ts';
import { keyCount, keyOf, type Sheet } from '../sheets/sheet.ts';
import { cellName, normal, type Cell, type Table } from '../table.ts';

/** A row of an edited sheet, its cells in the order of the columns of the sheet. */
export interface FileRow {
	key: string;
	keys: readonly string[];
	cells: readonly Cell[];
	/** The name of the cell in each column. */
	names: readonly string[];
}

/** An edited sheet with the names of its columns understood. */
export interface FileSheet {
	rows: readonly FileRow[];
	faults: readonly Fault[];
}

const EMPTY: Cell = { text: '' };

/** Reads the rows of an edited sheet; its columns may stand in another order. */
export function readSheet(
	{ name, columns }: Pick<Sheet, 'name' | 'columns'>,
	table: Table,
): FileSheet {
	const header = table.rows[0];
	const faults: Fault[] = [];
	const at = (cell: string, { code, slots }: Trouble) =>
		faults.push({ sheet: name, cell, code, slots });
	const where = placesOf(columns, header?.cells ?? [], (column, problem) =>
		at(cellName(column, header?.number ?? 1), problem),
	);
	for (const column of columns) {
		if (!where.has(column.name)) at('', trouble('missing-column', { expected: column.name }));
	}
	if (faults.length > 0) return { rows: [], faults };
	const order = columns.map((column) => where.get(column.name) ?? 0);
	const count = keyCount({ columns });
	const rows = table.rows.slice(1).map(({ number, cells }): FileRow => {
		const own = order.map((index) => cleaned(cells[index]));
		const keys = own.slice(0, count).map(({ text }) => text);
		const names = order.map((index) => cellName(index, number));
		cells.forEach(({ text }, index) => {
			if (order.includes(index) || normal(text) === '') return;
			at(cellName(index, number), trouble('unknown-column', { found: text }));
		});
		return { key: keyOf(keys), keys, cells: own, names };
	});
	return { rows, faults: [...faults, ...twice(name, rows)] };
}

const cleaned = (cell: Cell = EMPTY): Cell => ({ ...cell, text: normal(cell.text) });

/** In which column of the table each column stands. */
function placesOf(
	columns: readonly Column[],
	header: readonly Cell[],
	complain: (column: number, problem: Trouble) => void,
): Map<string, number> {
	const known = new Set(columns.map(({ name }) => name));
	const where = new Map<string, number>();
	for (const [index, { text }] of header.entries()) {
		const found = normal(text);
		if (found === '') continue;
		if (!known.has(found)) complain(index, trouble('unknown-column', { found }));
		else if (where.has(found)) complain(index, trouble('column-twice', { found }));
		else where.set(found, index);
	}
	return where;
}

function twice(sheet: string, rows: readonly FileRow[]): Fault[] {
	const seen = new Map<string, string>();
	return rows.flatMap(({ key, names }): Fault[] => {
		const [cell = ''] = names;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, cell);
			return [];
		}
		return [{ sheet, cell, ...trouble('row-twice', { found: key, first }) }];
	});
}
