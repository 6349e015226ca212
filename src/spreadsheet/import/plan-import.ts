import type { WholeGuide } from '../../schema/whole-guide.ts';
import { FORMAT, readState, sheetSum, STATE, type ExportState } from '../export-state.ts';
import { trouble, type Fault, type FaultCode, type Slots } from '../fault.ts';
import { placedClaims } from '../sheets/placed-claims.ts';
import { LEVELS } from '../sheets/level-rows.ts';
import { keyOf } from '../sheets/sheet.ts';
import { sheetsOf } from '../sheets/sheets.ts';
import { normal, type Table } from '../table.ts';
import { mergeRows } from './merge-rows.ts';
import { planSheet } from './plan-sheet.ts';
import type { Plan, Progress } from './plan.ts';
import { readSheet } from './read-sheet.ts';

/** The sheet that says how to work; what stands in it does not matter. */
export const READ_ME = 'read me';

/** How a sheet is spoken of that has no name, which spreadsheets do not allow. */
const NAMELESS = '""';

const wrong = (sheet: string, code: FaultCode, slots: Slots = {}): Fault => ({
	sheet,
	cell: '',
	...trouble(code, slots),
});

/** What edited sheets change in the guide from which they were exported; faults, if they cannot. */
export function planImport(guide: WholeGuide, tables: readonly Table[]): Plan {
	const plan: Plan = { faults: [], mended: [], cells: [], files: new Map(), rows: [] };
	const state = stateOf(tables, plan.faults);
	if (state === undefined) return plan;
	const sheets = sheetsOf(guide);
	const known = [...sheets.map(({ name }) => name), LEVELS, STATE, READ_ME];
	for (const { name } of tables) {
		if (known.includes(name)) continue;
		plan.faults.push(wrong(name || NAMELESS, 'unknown-sheet', { expected: known.join(', ') }));
	}
	plan.faults.push(...lockedFaults(tables, state));
	const progress: Progress = {
		plan,
		guide,
		claims: new Map(placedClaims(guide).map(({ keys, place }) => [keyOf(keys), place])),
		notices: new Set(guide.notices.map(({ id }) => id)),
	};
	for (const sheet of sheets) {
		const table = tables.find(({ name }) => name === sheet.name);
		// A sheet that is not there changes nothing; its rows are not taken for removed.
		if (table === undefined) continue;
		const { rows, faults } = readSheet(sheet, table);
		plan.faults.push(...faults);
		if (faults.length > 0) continue;
		planSheet(sheet, mergeRows(sheet, rows, state.get(sheet.name) ?? new Map()), progress);
	}
	return plan;
}

function stateOf(tables: readonly Table[], faults: Fault[]): ExportState | undefined {
	const table = tables.find(({ name }) => name === STATE);
	const read = table && readState(table);
	if (read === undefined || read.format === '') faults.push(wrong('', 'not-an-export'));
	else if (read.format !== FORMAT)
		faults.push(wrong('', 'other-format', { found: read.format, expected: FORMAT }));
	return faults.length > 0 ? undefined : read?.state;
}

/** The sheet of levels says what is there; a change in it would change nothing, so it is refused. */
function lockedFaults(tables: readonly Table[], state: ExportState): Fault[] {
	const table = tables.find(({ name }) => name === LEVELS);
	if (table === undefined) return [];
	const rows = table.rows.slice(1).map(({ cells }) => {
		const texts = cells.map(({ text }) => normal(text));
		return Array.from({ length: Math.max(4, texts.length) }, (_, index) => texts[index] ?? '');
	});
	return sheetSum(rows) === state.get(LEVELS)?.get('') ? [] : [wrong(LEVELS, 'locked')];
}
