import Papa from 'papaparse';
import { trouble, type Fault } from '../fault.ts';
import { MOST_ROWS } from '../most-rows.ts';
import type { Cell, Table } from '../table.ts';
import { rearm } from './disarm.ts';

/** Reads a file of separated values as the sheet of that name; `;` and `,` may stand between them. */
export function readCsv(name: string, bytes: Uint8Array): Table | Fault[] {
	const fault = (code: Parameters<typeof trouble>[0], slots = {}): Fault[] => [
		{ sheet: name, cell: '', ...trouble(code, slots) },
	];
	const text = decoded(bytes);
	if (text === undefined) return fault('encoding');
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
	const [broken] = errors;
	if (broken) return fault('broken-csv', { found: (broken.row ?? 0) + 1 });
	const rows = data.flatMap((cells, index) => {
		const read = cells.map(readCell);
		const empty = read.every(({ text: own, made }) => own.trim() === '' && !made);
		return empty ? [] : [{ number: index + 1, cells: read }];
	});
	if (rows.length > MOST_ROWS + 1) return fault('too-many-rows', { expected: MOST_ROWS });
	return { name, rows };
}

/** The text of a file in UTF-8; undefined where it is in another encoding, such as Windows-1252. */
function decoded(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\u0000') ? undefined : text;
	} catch {
		return undefined;
	}
}

/** What stands between the names of the columns, which hold neither. */
function delimiterOf(text: string): ';' | ',' {
	const end = text.search(/[\r\n]/);
	return text.slice(0, end < 0 ? undefined : end).includes(';') ? ';' : ',';
}

function readCell(raw: string): Cell {
	const text = rearm(raw);
	return text === undefined ? { text: raw, made: 'formula' } : { text };
}
