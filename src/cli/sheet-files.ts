import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readCsv } from '../spreadsheet/csv/read-csv.ts';
import { trouble, type Fault, type FaultCode } from '../spreadsheet/fault.ts';
import type { Table } from '../spreadsheet/table.ts';
import { readWorkbook, type ReadTables } from '../spreadsheet/workbook/read-workbook.ts';

/** What the name of a file or folder says about the form of the sheets in it. */
export type SheetForm = 'workbook' | 'macros' | 'folder' | 'other';

const CSV = '.csv';

/** More than sheets of a guide have; it is not even opened. */
const MOST_BYTES = 200_000_000;

/** In which form sheets are asked for, or stand there. */
export function formOf(target: string): SheetForm {
	const ending = path.extname(target).toLowerCase();
	if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) return 'folder';
	if (ending === '.xlsx') return 'workbook';
	if (ending === '.xlsm') return 'macros';
	return ending === '' && !existsSync(target) ? 'folder' : 'other';
}

/** Reads the sheets in a workbook, or in the .csv files of a folder. */
export async function readSheets(source: string): Promise<ReadTables> {
	const form = formOf(source);
	if (form === 'macros') return refused('macros');
	const files = form === 'folder' ? csvFiles(source) : [source];
	const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
	if (size > MOST_BYTES) return refused('bomb');
	if (form === 'workbook') return readWorkbook(readFileSync(source));
	const tables: Table[] = [];
	const faults: Fault[] = [];
	for (const file of files) {
		const read = readCsv(path.basename(file, path.extname(file)), readFileSync(file));
		if ('rows' in read) tables.push(read);
		else faults.push(...read);
	}
	return { tables, faults };
}

const refused = (code: FaultCode): ReadTables => ({
	tables: [],
	faults: [{ sheet: '', cell: '', ...trouble(code) }],
});

const csvFiles = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => name.toLowerCase().endsWith(CSV) && !name.startsWith('.'))
		.toSorted()
		.map((name) => path.join(folder, name));

/** Writes files whole or not at all: beside their place first. */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
	const beside = [...files.keys()].map((file): [string, string] => [
		`${file}.${process.pid}.part`,
		file,
	]);
	try {
		for (const [part, file] of beside) {
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(part, files.get(file) ?? '', { flush: true });
		}
		for (const [part, file] of beside) renameSync(part, file);
	} finally {
		for (const [part] of beside) rmSync(part, { force: true });
	}
}
