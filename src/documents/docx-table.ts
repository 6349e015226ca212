import {
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
} from 'docx';
import { runsOf, type Notes } from './docx-runs.ts';
import { lines, TEXT_WIDTH } from './docx-styles.ts';
import type { Line, Table as PaperTable } from './paper.ts';
import { xmlText } from './xml-text.ts';

const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };
const SPACING = { after: 40, ...lines(252) };

/** A row of more lines than this, about a quarter of a page, may go on on the next. */
const TALL = 12;
/** How wide a letter is, roughly, in twentieths of a point. */
const LETTER = 105;

/** A table; its first row is repeated on every page that it goes on to. */
export function tableOf(table: PaperTable, notes: Notes): Table {
	const widths = table.columns.map(({ width }) => Math.floor(width * TEXT_WIDTH));
	return new Table({
		columnWidths: widths,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		// Tells a screen reader which cells are headings.
		tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
		rows: [headOf(table, widths), ...table.rows.map((row) => rowOf(row, widths, notes))],
	});
}

/** What a table is called, above it. */
export const captionOf = ({ caption }: PaperTable): Paragraph =>
	new Paragraph({ style: 'Caption', children: [new TextRun(xmlText(caption))] });

const headOf = ({ columns }: PaperTable, widths: readonly number[]): TableRow =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ text }, place) =>
			cellOf(
				[
					new Paragraph({
						spacing: SPACING,
						children: [boldRun(text)],
					}),
				],
				widths[place],
			),
		),
	});

// Typed here, as a bare object is taken for a text, on which the word is long out of use.
function boldRun(text: string): TextRun {
	const run: IRunOptions = { text: xmlText(text), bold: true };
	return new TextRun(run);
}

const heightOf = (cell: readonly Line[], width: number): number =>
	cell
		.map((line) => line.map(({ text }) => text).join('').length)
		.reduce((sum, letters) => sum + Math.max(1, Math.ceil((letters * LETTER) / width)), 0);

const rowOf = (
	cells: readonly (readonly Line[])[],
	widths: readonly number[],
	notes: Notes,
): TableRow =>
	new TableRow({
		cantSplit: widths.every((width, place) => heightOf(cells[place] ?? [], width) <= TALL),
		children: widths.map((width, place) => {
			const paragraphs = (cells[place] ?? []).map(
				(line) => new Paragraph({ spacing: SPACING, children: runsOf(line, notes, place === 0) }),
			);
			// A cell to write in has one too, or word processors call the file damaged.
			return cellOf(paragraphs.length > 0 ? paragraphs : [new Paragraph('')], width);
		}),
	});

const cellOf = (children: Paragraph[], size = 0): TableCell =>
	new TableCell({ children, margins: MARGINS, width: { size, type: WidthType.DXA } });
