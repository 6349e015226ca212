/** What a spreadsheet made of a value that is not plain text. */
export type Made = 'date' | 'month' | 'number' | 'formula' | 'error';

/** A cell as it was read: its text (a date as YYYY-MM-DD, or YYYY-MM where no day is shown). */
export interface Cell {
	text: string;
	made?: Made;
}

/** A row that is not empty, with the number that a spreadsheet gives it. */
export interface TableRow {
	number: number;
	cells: readonly Cell[];
}

/** A sheet of a workbook, or a file of separated values; the names of the columns come first. */
export interface Table {
	name: string;
	rows: readonly TableRow[];
}

/**
 * The text of a cell without what spreadsheets do to it: line ends, and space around it.
 *
 * @example normal('one\r\ntwo ') // => 'one\ntwo'
 */
export const normal = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

/**
 * The name of a cell as spreadsheets have it.
 *
 * @param column from 0
 * @param row from 1
 * @example cellName(27, 3) // => 'AB3'
 */
export function cellName(column: number, row: number): string {
	let letters = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}
