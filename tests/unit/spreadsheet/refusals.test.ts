import ExcelJS from '@protobi/exceljs';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/spreadsheet/table.ts';
import { readCsv } from '../../../src/spreadsheet/csv/read-csv.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import {
	exported,
	faultsOf,
	gridOf,
	placeIn,
	planOf,
	rowsOf,
	tablesOf,
	throughWorkbook,
	withCell,
	withoutRow,
	withRow,
	workbookOf,
	type CellRef,
	type Grid,
} from './sheets-in-hand.ts';

const CLAIM = 'dingalot/base/footage-lock';
const claim = (column: string): CellRef => ({ sheet: 'claims', row: CLAIM, column });
const asOf = claim('as-of');
const note = claim('note.en');

/** The faults of a grid with one cell changed. */
const faultsWith = (ref: CellRef, text: string): string[] =>
	faultsOf(tablesOf(withCell(gridOf(), ref, text)));

/** The name of a cell, as faults have it. */
function cellAt(ref: CellRef, grid: Grid = gridOf()): string {
	const [row, column] = placeIn(grid, ref);
	return `${ref.sheet}!${new ExcelJS.Workbook().addWorksheet().getCell(row + 1, column + 1).address}`;
}

/** The name of a cell in the last row of a sheet. */
const lastRow = (grid: Grid, sheet: string, column: string): string =>
	`${sheet}!${column}${rowsOf(grid, sheet).length}`;

/** A workbook of the guide, changed as a spreadsheet program would. */
async function faultsInWorkbook(change: (workbook: ExcelJS.Workbook) => void): Promise<string[]> {
	const { tables, faults } = await readWorkbook(await changedWorkbook(change));
	if (faults.length === 0) return faultsOf(tables);
	return faults.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

async function changedWorkbook(change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const bytes = await workbookOf(gridOf());
	await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
	change(workbook);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A cell of a workbook. */
const cellOf = (workbook: ExcelJS.Workbook, ref: CellRef): ExcelJS.Cell => {
	const [row, column] = placeIn(gridOf(), ref);
	const sheet = workbook.getWorksheet(ref.sheet);
	if (!sheet) throw new Error(`There is no sheet ${ref.sheet}.`);
	return sheet.getCell(row + 1, column + 1);
};

describe('sheets and columns', () => {
	test('an unknown column is refused by its cell', () => {
		const grid = gridOf();
		rowsOf(grid, 'evidence')[0]?.push('remark');
		expect(faultsOf(tablesOf(grid))).toEqual(['unknown-column evidence!J1']);
	});

	test('a cell beside the columns is refused', () => {
		const grid = gridOf();
		rowsOf(grid, 'evidence')[2]?.push('look at this');
		expect(faultsOf(tablesOf(grid))).toEqual(['unknown-column evidence!J3']);
	});

	test('a missing column is refused by its name', () => {
		const grid = gridOf();
		const rows = rowsOf(grid, 'claims');
		const [, at] = placeIn(grid, asOf);
		for (const cells of rows) cells.splice(at, 1);
		const [fault] = planOf(tablesOf(grid)).faults;
		expect(fault).toMatchObject({ code: 'missing-column', slots: { expected: 'as-of' } });
	});

	test('a column that stands twice is refused', () => {
		const grid = gridOf();
		for (const cells of rowsOf(grid, 'evidence')) cells.push(cells[5] ?? '');
		expect(faultsOf(tablesOf(grid))).toEqual(['column-twice evidence!J1']);
	});

	test('a name that every object has by birth is no column', () => {
		for (const name of ['__proto__', 'constructor', 'note.__proto__']) {
			const grid = gridOf();
			rowsOf(grid, 'evidence')[0]?.push(name);
			expect(faultsOf(tablesOf(grid))).toEqual(['unknown-column evidence!J1']);
		}
	});

	test('an unknown sheet is refused', () => {
		const grid = gridOf().set('opinions', [['app']]);
		expect(faultsOf(tablesOf(grid))).toEqual(['unknown-sheet opinions!']);
	});

	test('a sheet that is not there changes nothing', () => {
		const grid = gridOf();
		grid.delete('evidence');
		expect(planOf(tablesOf(grid))).toMatchObject({ faults: [], cells: [] });
	});

	test('a change of the sheet of levels is refused', () => {
		const grid = gridOf();
		rowsOf(grid, 'levels').push(['footage-lock', 'sometimes', 'Sometimes', '']);
		expect(faultsOf(tablesOf(grid))).toEqual(['locked levels!']);
	});

	test('sheets that do not say what was exported are refused', () => {
		const grid = gridOf();
		grid.delete('exported');
		expect(faultsOf(tablesOf(grid))).toEqual(['not-an-export !']);
	});

	test('sheets in a form of another year are refused', () => {
		const grid = gridOf();
		const format = rowsOf(grid, 'exported').find(([sheet]) => sheet === '');
		if (format) format[2] = '99';
		expect(faultsOf(tablesOf(grid))).toEqual(['other-format !']);
	});
});

describe('rows', () => {
	test('a row that stands twice is refused, naming both', () => {
		const grid = gridOf();
		const rows = rowsOf(grid, 'evidence');
		rows.push([...(rows[1] ?? [])]);
		const [fault] = planOf(tablesOf(grid)).faults;
		expect(fault).toMatchObject({
			code: 'row-twice',
			cell: `A${rows.length}`,
			slots: { first: 'A2' },
		});
	});

	test.each([
		['unknown-app', { app: 'bellona' }, 'A'],
		['unknown-app', { app: '__proto__' }, 'A'],
		['unknown-app', { app: 'constructor' }, 'A'],
		['unknown-variant', { variant: 'gold' }, 'B'],
		['unknown-criterion', { criterion: 'colour' }, 'C'],
		['unknown-criterion', { criterion: 'constructor' }, 'C'],
	])('a new claim with an %s (%j) is refused in column %s', (code, keys, column) => {
		const row = { app: 'dingalot', variant: 'night-edition', criterion: 'monthly-fee', ...keys };
		const grid = withRow(gridOf(), 'claims', row);
		expect(faultsOf(tablesOf(grid))).toEqual([
			`${code} claims!${column}${rowsOf(grid, 'claims').length}`,
		]);
	});

	test('a source with a key that every object has by birth is refused', () => {
		for (const key of ['__proto__', 'constructor', 'prototype', 'Not an id']) {
			const grid = withRow(gridOf(), 'sources', { app: 'dingalot', key });
			expect(faultsOf(tablesOf(grid))).toEqual([`not-an-id ${lastRow(grid, 'sources', 'B')}`]);
		}
	});

	test('evidence for a claim that is not there is refused', () => {
		const keys = { app: 'dingalot', variant: 'night-edition', criterion: 'monthly-fee', n: '1' };
		const grid = withRow(gridOf(), 'evidence', { ...keys, source: 'manual' });
		expect(faultsOf(tablesOf(grid))).toEqual([`unknown-claim ${lastRow(grid, 'evidence', 'A')}`]);
	});

	test('a source of a notice that is not there, or goes, is refused', () => {
		const grid = withRow(gridOf(), 'notice-sources', { notice: 'nowhere', n: '1' });
		const place = lastRow(grid, 'notice-sources', 'A');
		expect(faultsOf(tablesOf(grid))).toEqual([`unknown-notice ${place}`]);
		const gone = withoutRow(gridOf(), 'notices', 'every-door');
		expect(faultsOf(tablesOf(gone))).toEqual([
			expect.stringMatching(/^unknown-notice notice-sources!A\d+$/),
		]);
	});

	test('evidence without a number is refused', () => {
		const keys = { app: 'dingalot', variant: 'base', criterion: 'monthly-fee' };
		for (const n of ['', '0', 'first']) {
			const grid = withRow(gridOf(), 'evidence', { ...keys, n, source: 'manual' });
			expect(faultsOf(tablesOf(grid))).toEqual([`wrong-number ${lastRow(grid, 'evidence', 'D')}`]);
		}
	});

	test('evidence that stays while its claim goes is refused', () => {
		const grid = withoutRow(gridOf(), 'claims', 'dingalot/estate-edition/monthly-fee');
		expect(faultsOf(tablesOf(grid))).toEqual([
			expect.stringMatching(/^unknown-claim evidence!A\d+$/),
		]);
	});

	test('an answer of the base cannot be taken away', () => {
		expect(faultsOf(tablesOf(withoutRow(gridOf(), 'claims', CLAIM)))).toContain(
			'remove-base-claim claims!',
		);
	});

	test('an app can be neither added nor taken away', () => {
		expect(faultsOf(tablesOf(withoutRow(gridOf(), 'apps', 'dingalot')))).toEqual([
			'remove-app apps!',
		]);
		const more = withRow(gridOf(), 'apps', { id: 'bellona' });
		expect(faultsOf(tablesOf(more))).toEqual([`add-app ${lastRow(more, 'apps', 'A')}`]);
	});

	test('two rows of one claim that contradict each other are refused', () => {
		const first = { sheet: 'conditions', row: `${CLAIM}/1`, column: 'otherwise' };
		const grid = withCell(gridOf(), first, 'always-sealed');
		const keys = { app: 'dingalot', variant: 'base', criterion: 'footage-lock', n: '2' };
		const rest = { id: 'ask', who: 'resident', when: 'at-each-ring', otherwise: 'unknown' };
		withRow(grid, 'conditions', { ...keys, ...rest });
		expect(faultsOf(tablesOf(grid))).toEqual([`contradiction ${lastRow(grid, 'conditions', 'L')}`]);
		withCell(grid, { ...first, row: `${CLAIM}/2` }, 'always-sealed');
		expect(faultsOf(tablesOf(grid))).toEqual([]);
	});
});

describe('answers', () => {
	test.each([
		['footage-lock', 'sometimes'],
		['footage-lock', ''],
		['shared-with', 'many'],
		['shared-with', '1e3'],
		['answer-from', 'pocket-phone, toaster'],
	])('for %s, %j is refused at its cell with what could stand there', (criterion, text) => {
		const ref = { sheet: 'claims', row: `dingalot/base/${criterion}`, column: 'level' };
		const [fault] = planOf(tablesOf(withCell(gridOf(), ref, text))).faults;
		expect(fault).toMatchObject({
			code: 'unknown-level',
			slots: { expected: expect.stringContaining('not-disclosed') as string },
		});
		expect(faultsWith(ref, text)).toEqual([`unknown-level ${cellAt(ref)}`]);
	});

	test.each([
		['confidence', 'certain', 'not-a-choice'],
		['confidence', '', 'required'],
		['at-least', 'true', 'not-a-choice'],
		['reading-blind', 'maybe', 'not-a-choice'],
		['reading-first', '', 'required'],
	])('in the column %s, %j is refused', (column, text, code) => {
		expect(faultsWith(claim(column), text)).toEqual([`${code} ${cellAt(claim(column))}`]);
	});

	test.each([
		['plain words', 'effect-form'],
		['colour: blue', 'unknown-criterion'],
		['shared-with: lots', 'unknown-level'],
	])('an effect %j is refused', (text, code) => {
		const ref = { sheet: 'conditions', row: `${CLAIM}/1`, column: 'switches-off' };
		expect(faultsWith(ref, text)).toEqual([`${code} ${cellAt(ref)}`]);
	});

	test('a notice about an unknown app is refused', () => {
		const ref = { sheet: 'notices', row: 'ogle-leak', column: 'apps' };
		expect(faultsWith(ref, 'ogle-porch, bellona')).toEqual([`unknown-app ${cellAt(ref)}`]);
	});
});

describe('texts', () => {
	test.each(['\u0007', '\u202E', '\u2066', '\u200B', '\u0000', '\uFEFFx'])(
		'with the hidden character %j is refused',
		(hidden) => {
			expect(faultsWith(note, `Sealing ${hidden} is a switch.`)).toEqual([
				`hidden-characters ${cellAt(note)}`,
			]);
		},
	);

	test('of more than 5,000 characters is refused', () => {
		expect(faultsWith(note, 'a'.repeat(5001))).toEqual([`too-long ${cellAt(note)}`]);
		expect(faultsWith(note, 'a'.repeat(5000))).toEqual([]);
	});
});

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
