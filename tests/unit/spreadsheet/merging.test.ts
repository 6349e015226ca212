import { describe, expect, test } from 'vitest';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import {
	exported,
	gridOf,
	planOf,
	rowsOf,
	tablesOf,
	withCell,
	withoutRow,
	withRow,
} from './sheets-in-hand.ts';

const where = { sheet: 'evidence', row: 'dingalot/base/footage-lock/1', column: 'where' };
const KEYS = { app: 'dingalot', variant: 'base', criterion: 'footage-lock' };

/** The guide after somebody else changed it. */
function changedGuide(change: (evidence: { where: string | null }[]) => void): WholeGuide {
	const guide = fixtureGuide();
	change(guide.apps[0]?.claims['footage-lock']?.evidence ?? []);
	return guide;
}

const elsewhere = changedGuide(([first]) => {
	if (first) first.where = 'Chapter 9';
});

const longer = changedGuide((evidence) => {
	evidence.push({ ...structuredClone(evidence[0]), where: 'Chapter 10' });
});

const shorter = changedGuide((evidence) => {
	evidence.pop();
});

const nothing = { faults: [], cells: [] };

describe('what only the guide changed is left alone', () => {
	test.each([
		['a changed row', elsewhere],
		['a new row', longer],
		['a row taken away', shorter],
	])('%s', (_, guide) => {
		expect(planOf(tablesOf(gridOf()), guide)).toMatchObject(nothing);
	});

	test('also while another row of the same sheet is edited', () => {
		const other = { ...where, row: 'dingalot/base/monthly-fee/1' };
		const { faults, cells } = planOf(tablesOf(withCell(gridOf(), other, 'Page 1')), elsewhere);
		expect(faults).toEqual([]);
		expect(cells).toMatchObject([{ row: other.row, was: 'Second column', is: 'Page 1' }]);
	});
});

describe('what both changed', () => {
	test('is refused with both values', () => {
		const { faults } = planOf(tablesOf(withCell(gridOf(), where, 'Chapter 8')), elsewhere);
		expect(faults).toMatchObject([
			{ code: 'conflict', cell: 'F2', slots: { found: 'Chapter 8', guide: 'Chapter 9' } },
		]);
	});

	test('to the same value is no change', () => {
		const plan = planOf(tablesOf(withCell(gridOf(), where, 'Chapter 9')), elsewhere);
		expect(plan).toMatchObject(nothing);
	});

	test('is refused where the row is gone here', () => {
		const { faults } = planOf(tablesOf(withoutRow(gridOf(), 'evidence', where.row)), elsewhere);
		expect(faults).toMatchObject([{ code: 'conflict-removed', slots: { found: where.row } }]);
	});

	test('is refused where the row is gone there', () => {
		const second = { ...where, row: 'dingalot/base/footage-lock/2' };
		const { faults } = planOf(tablesOf(withCell(gridOf(), second, 'Page 1')), shorter);
		expect(faults).toMatchObject([{ code: 'conflict-gone', cell: 'D3' }]);
	});

	test('is refused where both added a row of the same number', () => {
		const row = { ...KEYS, n: '3', source: 'manual', where: 'Page 3', 'says.en': 'It is so.' };
		const { faults } = planOf(tablesOf(withRow(gridOf(), 'evidence', row)), longer);
		expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['conflict']));
	});
});

test('an import that is repeated changes nothing more', () => {
	const grid = withCell(gridOf(), where, 'Chapter 9');
	expect(planOf(tablesOf(grid), elsewhere)).toMatchObject(nothing);
});

test('a row that is exported again after the guide changed can be edited', () => {
	const grid = withCell(gridOf(exported(elsewhere)), where, 'Chapter 8');
	const { faults, cells } = planOf(tablesOf(grid), elsewhere);
	expect(faults).toEqual([]);
	expect(cells).toMatchObject([{ was: 'Chapter 9', is: 'Chapter 8' }]);
});

test('a row that was copied and given other keys is a new row', () => {
	const grid = gridOf();
	const copy = [...(rowsOf(grid, 'evidence')[1] ?? [])];
	copy[3] = '3';
	rowsOf(grid, 'evidence').push(copy);
	const { faults, cells } = planOf(tablesOf(grid));
	expect(faults).toEqual([]);
	expect(cells).toMatchObject([{ kind: 'added', row: 'dingalot/base/footage-lock/3' }]);
});
