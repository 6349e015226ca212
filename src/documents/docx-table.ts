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
import { TEXT_WIDTH } from './docx-styles.ts';
import type { Line, Table as PaperTable } from './paper.ts';
import { xmlText } from './xml-text.ts';

const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };
const SPACING = { after: 40, line: 252 };

/** A table with its caption above it; its first row is repeated on every page that it goes on to. */
export function tableOf(table: PaperTable, notes: Notes): [Paragraph, Table] {
	const widths = table.columns.map(({ width }) => Math.floor(width * TEXT_WIDTH));
	const caption = new Paragraph({
		style: 'Caption',
		children: [new TextRun(xmlText(table.caption))],
	});
	const whole = new Table({
		columnWidths: widths,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		// Tells a screen reader which cells are headings.
		tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
		rows: [headOf(table, widths), ...table.rows.map((row) => rowOf(row, widths, notes))],
	});
	return [caption, whole];
}

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

const rowOf = (
	cells: readonly (readonly Line[])[],
	widths: readonly number[],
	notes: Notes,
): TableRow =>
	new TableRow({
		cantSplit: true,
		children: widths.map((width, place) => {
			const lines = cells[place] ?? [];
			const paragraphs = lines.map(
				(line) => new Paragraph({ spacing: SPACING, children: runsOf(line, notes, place === 0) }),
			);
			// A cell to write in has one too, or word processors call the file damaged.
			return cellOf(paragraphs.length > 0 ? paragraphs : [new Paragraph('')], width);
		}),
	});

const cellOf = (children: Paragraph[], size = 0): TableCell =>
	new TableCell({ children, margins: MARGINS, width: { size, type: WidthType.DXA } });
