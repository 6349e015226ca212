import type ExcelJS from '@protobi/exceljs';
import type { Cell } from '../table.ts';

/** What a cell of a workbook says, and what the spreadsheet made of it. */
export function readCell({ value, numFmt }: ExcelJS.Cell): Cell {
	if (value === null || value === undefined) return { text: '' };
	if (typeof value === 'string') return { text: unescaped(value) };
	if (typeof value === 'number') return { text: String(value), made: 'number' };
	// What a spreadsheet calls true and false is "yes" and "no" here.
	if (typeof value === 'boolean') return { text: value ? 'yes' : 'no' };
	if (value instanceof Date) return dateCell(value, numFmt);
	if ('error' in value) return { text: value.error, made: 'error' };
	if ('richText' in value)
		return { text: unescaped(value.richText.map(({ text }) => text).join('')) };
	if ('hyperlink' in value) return { text: unescaped(linkText(value.text)) };
	const formula = 'formula' in value ? value.formula : value.sharedFormula;
	return { text: `=${formula}`, made: 'formula' };
}

/** The text of a link may have parts of its own. */
function linkText(text: unknown): string {
	if (typeof text === 'string') return text;
	const parts = (text as ExcelJS.CellRichTextValue | undefined)?.richText ?? [];
	return parts.map((part) => part.text).join('');
}

/** A line end that some spreadsheets write in code. */
const unescaped = (text: string): string => text.replaceAll(/_x000D_\n?/g, '\n');

function dateCell(value: Date, format: string): Cell {
	if (Number.isNaN(value.valueOf())) return { text: '', made: 'error' };
	const day = value.toISOString().slice(0, 10);
	// A day that is not shown was never meant: a spreadsheet reads 2024-12 as the first of the month.
	const shown = format.replaceAll(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
	if (!/d/i.test(shown) && day.endsWith('-01')) return { text: day.slice(0, 7), made: 'month' };
	return { text: day, made: 'date' };
}
