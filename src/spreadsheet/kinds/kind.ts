import type { Place } from '../column.ts';
import type { Trouble } from '../fault.ts';

/** How a value of the guide is written in a cell, and read from it. */
export interface Kind {
	show: (value: unknown) => string;
	/** A value that is undefined is not there. */
	read: (text: string, place: Place) => { value: unknown } | Trouble;
	date?: true;
	choices?: readonly string[];
	answers?: true;
}

/** Whether an empty cell is refused, says that there is nothing, or that it is known to be nothing. */
export type WhenEmpty = 'required' | 'absent' | 'null';
