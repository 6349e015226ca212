import ExcelJS from '@protobi/exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../src/spreadsheet/workbook/write-workbook.ts';
import { exported } from './sheets-in-hand.ts';

let workbook: ExcelJS.Workbook;
beforeAll(async () => {
	workbook = new ExcelJS.Workbook();
	const bytes = await writeWorkbook(exported(), ['How to work.', 'Then save.'], '2026-11-22');
	await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
});

function sheetOf(name: string): ExcelJS.Worksheet {
	const sheet = workbook.getWorksheet(name);
	if (!sheet) throw new Error(`There is no sheet ${name}.`);
	return sheet;
}

const columnOf = (sheet: ExcelJS.Worksheet, name: string): number =>
	(sheet.getRow(1).values as unknown[]).indexOf(name);

describe('an exported workbook', () => {
	test('begins with how to work, and hides what only the program needs', () => {
		expect(workbook.worksheets[0]?.name).toBe('read me');
		expect(workbook.worksheets[0]?.getCell('A2').value).toBe('Then save.');
		const hidden = workbook.worksheets.filter(({ state }) => state !== 'visible');
		expect(hidden.map(({ name, state }) => [name, state])).toEqual([['exported', 'veryHidden']]);
	});

	test('keeps the header in sight and lets every sheet be filtered', () => {
		for (const sheet of workbook.worksheets.slice(1, -1)) {
			expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
			expect(sheet.autoFilter).toMatch(/^A1:/);
		}
	});

	test('holds everything as text, wraps what is long and shades what tells rows apart', () => {
		const sheet = sheetOf('claims');
		const row = sheet.getRow(2);
		const cell = (name: string) => row.getCell(columnOf(sheet, name));
		expect(cell('as-of').numFmt).toBe('@');
		expect(cell('note.en').alignment.wrapText).toBe(true);
		expect(cell('criterion').fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
		expect(cell('level').fill).not.toMatchObject({ pattern: 'solid' });
		expect(sheet.getColumn(columnOf(sheet, 'note.en')).width).toBeGreaterThan(30);
	});

	test('locks the levels only', () => {
		const locked = workbook.worksheets.filter(
			(sheet) => 'sheetProtection' in sheet && sheet.sheetProtection,
		);
		expect(locked.map(({ name }) => name)).toEqual(['levels']);
	});

	test('offers the answers to the question of each row, also of rows to come', () => {
		const sheet = sheetOf('claims');
		const column = columnOf(sheet, 'level');
		const choices = (row: number) => sheet.getCell(row, column).dataValidation;
		for (const row of [2, sheet.rowCount + 100]) {
			expect(choices(row)).toMatchObject({ type: 'list', allowBlank: true });
			expect(choices(row).formulae[0]).toMatch(/^OFFSET\(levels!\$B\$1,MATCH\(\$C2,/);
		}
		// Several flags and numbers must be let through.
		expect(choices(2).showErrorMessage).not.toBe(true);
	});

	test('has the answers to a question together, with the states of missing evidence', () => {
		const ids = new Map<string, string[]>();
		let last = '';
		sheetOf('levels').eachRow((row, number) => {
			const [criterion, id] = [row.getCell(1).text, row.getCell(2).text];
			if (number === 1) return;
			expect(criterion === last || !ids.has(criterion)).toBe(true);
			ids.set(criterion, [...(ids.get(criterion) ?? []), id]);
			last = criterion;
		});
		expect(ids.get('footage-lock')).toEqual([
			...['always-sealed', 'sealed-on-request', 'maker-watches', 'not-applicable'],
			...['unknown', 'not-disclosed', 'disputed'],
		]);
	});
});
