import type { Column, Place, PlacedRow } from '../column.ts';
import type { Trouble } from '../fault.ts';

/** What stands in the guide once the sheets before this one are taken over. */
export interface Known {
	/** Claims by app, variant and question. */
	claims: ReadonlyMap<string, Place>;
	notices: ReadonlySet<string>;
}

/** A sheet that can be edited: its columns, its rows, and what a new or missing row means. */
export interface Sheet {
	name: string;
	/** The columns that tell rows apart come first. */
	columns: readonly Column[];
	rows: readonly PlacedRow[];
	/** Where a new row stands, or why there can be none. */
	placeNew: (keys: readonly string[], known: Known) => Place | Trouble;
	/** What a new row holds before its cells are filled in, in the order of a file. */
	blank: Readonly<Record<string, unknown>>;
	/** Why a row may not be taken away, if it may not. */
	kept?: (row: PlacedRow) => Trouble | undefined;
}

/** The keys of a row as one text; no id holds a slash. */
export const keyOf = (keys: readonly string[]): string => keys.join('/');

/** How many columns of a sheet tell its rows apart. */
export const keyCount = ({ columns }: Pick<Sheet, 'columns'>): number =>
	columns.filter(({ key }) => key).length;
