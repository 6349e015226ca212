/** A place inside a file: keys and indexes from its root. */
export type DataPath = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** What is wrong with a value of an entry, before its line and column are looked up. */
export interface Problem {
	collection: string;
	id: string;
	path: DataPath;
	severity: Severity;
	message: string;
	expected: string;
	hint: string;
}

/** A problem with the place where an editor can mend it; line and column count from 1. */
export interface Finding {
	rule: string;
	severity: Severity;
	file: string;
	line: number;
	column: number;
	message: string;
	expected: string;
	hint: string;
}
