import type ExcelJS from '@protobi/exceljs';

/** How texts stand in a cell: from the top, long ones in lines. */
export const TOP: Partial<ExcelJS.Alignment> = { vertical: 'top' };
export const LONG: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true };

/** The shade of columns that tell rows apart. */
export const KEY_FILL: ExcelJS.Fill = {
	type: 'pattern',
	pattern: 'solid',
	fgColor: { argb: 'FFEDEDED' },
};

/** A text that looks like the code of a character (_x000D_) is written so that it stays text. */
export const plainText = (text: string): string =>
	text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
