import { describe, expect, test } from 'vitest';
import { CLAIM, claim, asOf, note, faultsWith, cellAt, lastRow } from './refused.ts';
import {
	faultsOf,
	gridOf,
	placeIn,
	planOf,
	rowsOf,
	tablesOf,
	withCell,
	withoutRow,
	withRow,
} from './sheets-in-hand.ts';

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
