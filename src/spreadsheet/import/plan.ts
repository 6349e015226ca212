import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { Place } from '../column.ts';
import type { Fault } from '../fault.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { FileChanges } from './file-changes.ts';

/** A cell that changes, in the words of the sheet. */
export interface CellChange {
	sheet: string;
	/** Empty for a row that is no longer there. */
	cell: string;
	/** What tells the row from the others. */
	row: string;
	/** Empty where a whole row comes or goes. */
	column: string;
	kind: 'changed' | 'added' | 'removed';
	was: string;
	is: string;
}

/** A date that a spreadsheet changed by itself, and that was put right. */
export interface Mended {
	sheet: string;
	cell: string;
	is: string;
}

/** A row of the file with where it stands, to tell in which cell a fault can be mended. */
export interface FilePlace {
	sheet: Sheet;
	place: Place;
	names: readonly string[];
}

/** What edited sheets change in a guide. */
export interface Plan {
	faults: Fault[];
	mended: Mended[];
	cells: CellChange[];
	files: Map<string, FileChanges>;
	rows: FilePlace[];
}

/** What the sheets so far mean for those that come after. */
export interface Progress {
	plan: Plan;
	guide: WholeGuide;
	claims: Map<string, Place>;
	notices: Set<string>;
}
