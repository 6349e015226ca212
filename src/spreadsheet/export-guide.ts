import type { WholeGuide } from '../schema/whole-guide.ts';
import type { Column } from './column.ts';
import { rowSum, sheetSum, STATE, STATE_COLUMNS, stateRows } from './export-state.ts';
import { LEVEL_COLUMNS, LEVELS, levelRows, type LevelWords } from './sheets/level-rows.ts';
import { keyCount, keyOf, type Sheet } from './sheets/sheet.ts';
import { sheetsOf } from './sheets/sheets.ts';

/** A sheet to be written: the names of its columns and the text of its cells. */
export interface WrittenSheet {
	name: string;
	columns: readonly Pick<
		Column,
		'name' | 'width' | 'key' | 'long' | 'choices' | 'from' | 'answers'
	>[];
	rows: readonly (readonly string[])[];
	/** For reading only. */
	locked?: true;
	/** For the program only. */
	hidden?: true;
}

/** A guide as sheets; the last one keeps what was exported. */
export function exportGuide(guide: WholeGuide, words: LevelWords): WrittenSheet[] {
	const sheets = sheetsOf(guide);
	const written = sheets.map(writtenSheet);
	const levels = levelRows(guide, words);
	const state = new Map(sheets.map((sheet, index) => [sheet.name, sumsOf(sheet, written[index])]));
	state.set(LEVELS, new Map([['', sheetSum(levels)]]));
	return [
		...written,
		{ name: LEVELS, locked: true, columns: LEVEL_COLUMNS.map(levelColumn), rows: levels },
		{ name: STATE, hidden: true, columns: STATE_COLUMNS.map(plain), rows: stateRows(state) },
	];
}

const writtenSheet = ({ name, columns, rows }: Sheet): WrittenSheet => ({
	name,
	columns,
	rows: rows.map((row) => columns.map((column) => column.show(row))),
});

const sumsOf = (sheet: Sheet, written: WrittenSheet | undefined): ReadonlyMap<string, string> =>
	new Map(
		written?.rows.map((cells) => [keyOf(cells.slice(0, keyCount(sheet))), rowSum(cells)]) ?? [],
	);

const plain = (name: string) => ({ name, width: 20 });

const levelColumn = (name: string) =>
	name === 'condition' ? { name, width: 80, long: true as const } : { name, width: 30 };
