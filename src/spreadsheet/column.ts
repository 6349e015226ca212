import type { Criterion } from '../schema/criterion.ts';
import type { DataPath } from '../schema/finding.ts';
import { isTrouble, type Trouble } from './fault.ts';
import type { Kind } from './kinds/kind.ts';
import { valueAt } from './value-at.ts';

/** A new value at a place of a file; undefined takes it away. */
export interface Put {
	path: DataPath;
	value: unknown;
}

/** Where a row stands in the guide. */
export interface Place {
	/** The file, by its path in the guide. */
	file: string;
	path: DataPath;
	/** The claim that the row is, or belongs to. */
	claim?: DataPath;
	/** The question whose answers the row holds. */
	criterion?: Criterion;
	/** The list that the row is an item of. */
	list?: List;
}

export interface List {
	path: DataPath;
	/** Where in the list it stands now; a new item comes last. */
	index: number;
	/** What is left in the file once the last item is gone. */
	emptied: readonly Put[];
}

/** A row of a sheet as it follows from the guide. */
export interface PlacedRow {
	/** What tells the row from the others, in the order of the columns that hold it. */
	keys: readonly string[];
	place: Place;
	/** What stands there. */
	node: unknown;
	/** The claim that it belongs to. */
	claim?: unknown;
}

/** A column of a sheet: what it is called, what it shows and what an edited cell means. */
export interface Column {
	name: string;
	/** In characters. */
	width: number;
	/** Tells the rows apart; it cannot be changed in a row that is there. */
	key?: true;
	/** Holds a date, so that a cell of dates is welcome. */
	date?: true;
	/** Long texts, which are wrapped. */
	long?: true;
	/** One language of a text. */
	text?: true;
	/** What may stand in it, for a drop-down. */
	choices?: readonly string[];
	/** The sheet whose first column says what may stand in it. */
	from?: string;
	/** The answers to the question of the row, for a drop-down. */
	answers?: true;
	/** Where the value stands. */
	path: (place: Place) => DataPath;
	show: (row: PlacedRow) => string;
	write: (text: string, place: Place) => Put[] | Trouble;
}

type Look = Partial<Pick<Column, 'width' | 'long'>>;

const shape = (kind: Kind): Pick<Column, 'date' | 'choices' | 'answers'> => ({
	...(kind.date && { date: true }),
	...(kind.choices && { choices: kind.choices }),
	...(kind.answers && { answers: true }),
});

/** A column that tells the rows of a sheet apart. */
export const keyColumn = (name: string, index: number, from?: string): Column => ({
	name,
	width: 18,
	key: true,
	...(from && { from }),
	path: ({ path }) => path,
	show: ({ keys }) => keys[index] ?? '',
	write: () => [],
});

/** A column for the value at a path in what the row is about. */
export const column = (name: string, path: DataPath, kind: Kind, look: Look = {}): Column => ({
	name,
	width: 14,
	...shape(kind),
	...look,
	path: (place) => [...place.path, ...path],
	show: ({ node }) => kind.show(valueAt(node, path)),
	write: (text, place) => written([...place.path, ...path], kind, text, place),
});

/** A column for the value at a path in the claim to which the row belongs. */
export const claimColumn = (name: string, path: DataPath, kind: Kind, look: Look = {}): Column => ({
	name,
	width: 14,
	...shape(kind),
	...look,
	path: (place) => [...(place.claim ?? place.path), ...path],
	show: ({ claim }) => kind.show(valueAt(claim, path)),
	write: (text, place) => written([...(place.claim ?? place.path), ...path], kind, text, place),
});

/** Columns for a text, one for each language. */
export const textColumns = (
	name: string,
	path: DataPath,
	kind: Kind,
	locales: readonly string[],
): Column[] =>
	locales.map((locale) => ({
		...column(`${name}.${locale}`, [...path, locale], kind, { width: 40, long: true }),
		text: true,
	}));

function written(path: DataPath, kind: Kind, text: string, place: Place): Put[] | Trouble {
	const reading = kind.read(text, place);
	return isTrouble(reading) ? reading : [{ path, value: reading.value }];
}
