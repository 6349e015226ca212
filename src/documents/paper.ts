/** A document in words, whatever it is shown, printed or saved as. */
export interface Paper {
	/** The language it is written in (BCP 47). */
	language: string;
	title: string;
	/** Under the title: for whom, of when. */
	about: readonly string[];
	/** At the foot of every page: the address it came from, the release. */
	foot: string;
	blocks: readonly Block[];
}

export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'paragraph'; text: Line }
	| { kind: 'list'; ordered: boolean; items: readonly Line[] }
	| Table
	/** A line to write on, with what belongs there under it. */
	| { kind: 'blank'; label: string };

/** A table with one row of headings; the first cell of each row is the heading of that row. */
export interface Table {
	kind: 'table';
	caption: string;
	/** `width`: share of the whole; the widths of a table add up to 1. */
	columns: readonly { text: string; width: number }[];
	/** A cell holds paragraphs; as many cells a row as there are columns. */
	rows: readonly (readonly (readonly Line[])[])[];
}

/** A line of text, in runs that differ in weight, language or where they lead. */
export type Line = readonly Run[];

export interface Run {
	text: string;
	strong?: boolean;
	/** Absolute, https. */
	href?: string;
	/** Where it is not the language of the document. */
	lang?: string;
}

/** A line of plain text. */
export const line = (text: string): Line => [{ text }];

/** Whether a table is named by the heading above it, so that its caption would only say it again. */
export const isNamedBy = (above: Block | undefined, { caption }: Table): boolean =>
	above?.kind === 'heading' && above.text === caption;
