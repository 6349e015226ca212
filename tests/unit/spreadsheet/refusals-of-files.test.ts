import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/spreadsheet/table.ts';
import { readCsv } from '../../../src/spreadsheet/csv/read-csv.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import {
	CLAIM,
	asOf,
	note,
	faultsWith,
	cellAt,
	faultsInWorkbook,
	changedWorkbook,
	cellOf,
} from './refused.ts';
import {
	exported,
	gridOf,
	placeIn,
	planOf,
	tablesOf,
	throughWorkbook,
	withCell,
} from './sheets-in-hand.ts';

describe('dates', () => {
	const typed = (cell: Cell): Table[] =>
		tablesOf(gridOf()).map((table) => {
			if (table.name !== 'claims') return table;
			const [row, column] = placeIn(gridOf(), asOf);
			const rows = table.rows.map((old, index) =>
				index === row ? { ...old, cells: old.cells.with(column, cell) } : old,
			);
			return { ...table, rows };
		});

	test.each([
		'45123',
		'45123.5',
		'1-3-2024',
		'03/01/2024',
		'Dec-24',
		'2024-13',
		'2024-02-30',
		'soon',
	])('written as %j are refused with the form that is expected', (text) => {
		const [fault] = planOf(tablesOf(withCell(gridOf(), asOf, text))).faults;
		expect(fault).toMatchObject({
			code: 'date-form',
			slots: { found: text, expected: expect.stringContaining('2024-12-23') as string },
		});
		expect(faultsWith(asOf, text)).toEqual([`date-form ${cellAt(asOf)}`]);
	});

	test('of a number that may be a day say which', () => {
		const [fault] = planOf(typed({ text: '45123', made: 'number' })).faults;
		expect(fault?.slots['expected']).toContain('2023-07-16');
	});

	test('in a cell of dates are read as they are', async () => {
		const bytes = await changedWorkbook((workbook) => {
			const cell = cellOf(workbook, asOf);
			cell.value = new Date('2026-03-01T00:00:00Z');
			cell.numFmt = 'dd/mm/yyyy';
		});
		const { cells, faults } = planOf((await readWorkbook(bytes)).tables);
		expect(faults).toEqual([]);
		expect(cells).toMatchObject([{ was: '2026-05', is: '2026-03-01' }]);
	});

	test('that a spreadsheet made of a month are read as that month, and said', async () => {
		const bytes = await changedWorkbook((workbook) => {
			const cell = cellOf(workbook, asOf);
			cell.value = new Date('2024-12-01T00:00:00Z');
			cell.numFmt = 'mmm-yy';
		});
		const { cells, mended } = planOf((await readWorkbook(bytes)).tables);
		expect(cells).toMatchObject([{ was: '2026-05', is: '2024-12' }]);
		expect(mended).toMatchObject([{ is: '2024-12' }]);
	});

	test('that a spreadsheet made of the month that stood there change nothing', () => {
		const { cells, mended } = planOf(typed({ text: '2026-05-01', made: 'date' }));
		expect(cells).toEqual([]);
		expect(mended).toMatchObject([{ is: '2026-05' }]);
	});

	test('that a spreadsheet made of a text are refused', async () => {
		const where = { sheet: 'evidence', row: `${CLAIM}/1`, column: 'where' };
		const faults = await faultsInWorkbook((workbook) => {
			cellOf(workbook, where).value = new Date('2026-02-01T00:00:00Z');
			cellOf(workbook, where).numFmt = 'd-mmm';
		});
		expect(faults).toEqual([`date-in-text ${cellAt(where)}`]);
	});

	test('of a year typed as a number are that year', () => {
		expect(planOf(typed({ text: '2024', made: 'number' })).faults).toEqual([]);
	});
});

describe('a workbook', () => {
	test('with a formula is refused, also where it gives what stood there', async () => {
		const faults = await faultsInWorkbook((workbook) => {
			cellOf(workbook, note).value = {
				formula: 'A1&"x"',
				result: cellOf(workbook, note).text,
			};
		});
		expect(faults).toEqual([`formula ${cellAt(note)}`]);
	});

	test('with an error in a cell is refused', async () => {
		const faults = await faultsInWorkbook((workbook) => {
			cellOf(workbook, note).value = { error: '#N/A' };
		});
		expect(faults).toEqual([`cell-error ${cellAt(note)}`]);
	});

	test('with merged cells is refused, naming them', async () => {
		const faults = await faultsInWorkbook((workbook) => {
			workbook.getWorksheet('claims')?.mergeCells('D2:E3');
		});
		expect(faults).toEqual(['merged claims!D2:E3']);
	});

	test('with text in several looks, or a link, is read as its text', async () => {
		const url = { sheet: 'sources', row: 'dingalot/manual', column: 'url' };
		const faults = await changedWorkbook((workbook) => {
			const value = cellOf(workbook, note).text;
			const richText = [
				{ text: value.slice(0, 5), font: { bold: true } },
				{ text: value.slice(5) },
			];
			cellOf(workbook, note).value = { richText };
			const text = cellOf(workbook, url).text;
			cellOf(workbook, url).value = { text, hyperlink: text };
		});
		expect(planOf((await readWorkbook(faults)).tables)).toMatchObject({ faults: [], cells: [] });
	});

	test('keeps text that looks like a formula or like code', async () => {
		for (const text of ['=1+1', '+31', "'quoted", '@home', 'a _x0041_ b']) {
			const { cells, faults } = planOf(await throughWorkbook(withCell(gridOf(), note, text)));
			expect(faults).toEqual([]);
			expect(cells).toMatchObject([{ is: text }]);
		}
	});
});

describe('separated values', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const rowsRead = (text: string) => {
		const read = readCsv('sources', bytes(text));
		return 'rows' in read ? read.rows.map(({ cells }) => cells.map((cell) => cell.text)) : read;
	};

	test.each([',', ';'])('may have %j between them', (mark) => {
		const [app, key] = ['app', 'key'];
		expect(rowsRead(`\uFEFF${app}${mark}${key}\r\na${mark}"b, c; d"\r\n`)).toEqual([
			['app', 'key'],
			['a', 'b, c; d'],
		]);
	});

	test('in Windows-1252 or UTF-16 are refused', () => {
		for (const encoded of [
			Buffer.from('app,title\nx,caf\xe9\n', 'latin1'),
			Buffer.from('app', 'utf16le'),
		])
			expect(readCsv('sources', encoded)).toMatchObject([{ code: 'encoding', sheet: 'sources' }]);
	});

	test('with a quotation mark that is not closed are refused', () => {
		expect(readCsv('sources', bytes('app,key\r\na,"b\r\n'))).toMatchObject([
			{ code: 'broken-csv' },
		]);
	});

	test('with more than 50,000 rows are refused', () => {
		const rows = (count: number) => bytes(`app\n${'a\n'.repeat(count)}`);
		expect(readCsv('sources', rows(50_001))).toMatchObject([{ code: 'too-many-rows' }]);
		expect(readCsv('sources', rows(50_000))).toMatchObject({ name: 'sources' });
	});

	test.each(['=1+1', '+1', '-1', '@x', '=HYPERLINK("http://x")'])(
		'with the formula %j are refused, and with it disarmed are read',
		(formula) => {
			const quoted = formula.replaceAll('"', '""');
			expect(readCsv('s', bytes(`a\n"${quoted}"\n`))).toMatchObject({
				rows: [{}, { cells: [{ text: formula, made: 'formula' }] }],
			});
			expect(rowsRead(`a\n"'${quoted}"\n`)).toEqual([['a'], [formula]]);
		},
	);
});

test('every sheet that can be edited is exported with its rows', () => {
	const guide = fixtureGuide();
	const claims = guide.apps.flatMap((app) => [
		...Object.values(app.claims),
		...app.variants.flatMap(({ overrides }) => Object.values(overrides)),
	]);
	const count = (list: readonly (readonly unknown[])[]) => list.flat().length;
	const rows = new Map(exported(guide).map((sheet) => [sheet.name, sheet.rows.length]));
	expect(Object.fromEntries(rows)).toMatchObject({
		claims: claims.length,
		evidence: count(claims.map(({ evidence }) => evidence)),
		conditions: count(claims.map(({ conditions }) => conditions)),
		apps: guide.apps.length,
		sources: count(guide.apps.map(({ sources }) => Object.keys(sources))),
		notices: guide.notices.length,
		'notice-sources': count(guide.notices.map(({ sources }) => sources)),
	});
	expect([...rows.keys()].slice(-2)).toEqual(['levels', 'exported']);
});
