import type ExcelJS from '@protobi/exceljs';
import type { WrittenSheet } from '../export-guide.ts';
import { READ_ME } from '../import/plan-import.ts';
import { MOST_ROWS } from '../most-rows.ts';
import { addChoices } from './choices.ts';
import { KEY_FILL, LONG, plainText, TOP } from './look.ts';

/** A guide's sheets as a workbook, with a first sheet that says how to work. */
export async function writeWorkbook(
	sheets: readonly WrittenSheet[],
	readMe: readonly string[],
	today: string,
): Promise<Uint8Array> {
	// Only here, because loading it takes longer than most commands.
	const { default: Excel } = await import('@protobi/exceljs');
	const workbook = new Excel.Workbook();
	workbook.created = workbook.modified = new Date(`${today}T00:00:00Z`);
	const first = workbook.addWorksheet(READ_ME);
	first.getColumn(1).width = 100;
	for (const line of readMe) first.addRow([line]).getCell(1).alignment = LONG;
	for (const sheet of sheets) await addSheet(workbook, sheet);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function addSheet(workbook: ExcelJS.Workbook, sheet: WrittenSheet): Promise<void> {
	const worksheet = workbook.addWorksheet(sheet.name, {
		state: sheet.hidden ? 'veryHidden' : 'visible',
		views: [{ state: 'frozen', ySplit: 1 }],
	});
	worksheet.columns = sheet.columns.map(({ width, long, key }) => ({
		width,
		// Text, so that a spreadsheet leaves dates and numbers as they are typed.
		style: { numFmt: '@', alignment: long ? LONG : TOP, ...(key && { fill: KEY_FILL }) },
	}));
	const header = worksheet.addRow(sheet.columns.map(({ name }) => name));
	header.font = { bold: true };
	for (const cells of sheet.rows)
		worksheet.addRow(cells.map((text) => (text === '' ? null : plainText(text))));
	if (sheet.hidden) return;
	worksheet.autoFilter = {
		from: { row: 1, column: 1 },
		to: { row: Math.min(sheet.rows.length, MOST_ROWS) + 1, column: sheet.columns.length },
	};
	if (sheet.locked) await worksheet.protect('', { autoFilter: true, sort: true });
	else addChoices(worksheet, sheet);
}
