import { createHash } from 'node:crypto';
import { normal, type Table } from './table.ts';

/** The hidden sheet that keeps what was exported, so that import can tell who changed what. */
export const STATE = 'exported';
export const STATE_COLUMNS = ['sheet', 'key', 'sha256'] as const;

/** Goes up when the meaning of a sheet or column changes. */
export const FORMAT = '1';
const FORMAT_KEY = 'format';

/** The SHA-256 of a row as it was exported. */
export const rowSum = (cells: readonly string[]): string =>
	createHash('sha256')
		.update(JSON.stringify(cells.map(normal)))
		.digest('hex');

/** The SHA-256 of a whole sheet as it was exported. */
export const sheetSum = (rows: readonly (readonly string[])[]): string =>
	rowSum(rows.map((cells) => rowSum(cells)));

/** What was exported: the sum of each row by sheet and key, and of a whole sheet under no key. */
export type ExportState = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rows of the hidden sheet. */
export const stateRows = (state: ExportState): string[][] => [
	['', FORMAT_KEY, FORMAT],
	...[...state].flatMap(([sheet, sums]) => [...sums].map(([key, sum]) => [sheet, key, sum])),
];

/** What was exported, as the hidden sheet tells it, and in which format. */
export function readState({ rows }: Table): { format: string; state: ExportState } {
	const state = new Map<string, Map<string, string>>();
	let format = '';
	for (const { cells } of rows.slice(1)) {
		const [sheet = '', key = '', sum = ''] = cells.map(({ text }) => text.trim());
		if (sheet === '' && key === FORMAT_KEY) format = sum;
		else state.set(sheet, (state.get(sheet) ?? new Map<string, string>()).set(key, sum));
	}
	return { format, state };
}
