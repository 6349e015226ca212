import type { Missing } from '../../schema/claim.ts';
import type { Level, NotApplicable } from '../../schema/criterion.ts';
import type { Cell, Row } from './table.ts';

/** The apps that give the same answer. */
export interface Share {
	key: string;
	level: Level | NotApplicable | undefined;
	missing: Missing | undefined;
	rows: Row[];
}

/** The kinds of missing evidence in the order in which they are listed. */
export const missingOrder: readonly Missing[] = ['disputed', 'not-disclosed', 'unknown'];

/**
 * How apps spread over the levels of one criterion: best level first, then "not applicable",
 * then the kinds of missing evidence. Levels that no app reaches stay, empty.
 *
 * @param rows one row an app, each with its answer to this criterion only
 */
export function distributionOf(rows: readonly Row[]): Share[] {
	const criterion = rows[0]?.cells[0]?.criterion;
	if (criterion?.scale !== 'levels') return [];
	const having = (test: (cell: Cell) => boolean) =>
		rows.filter(({ cells: [cell] }) => cell !== undefined && test(cell));
	const levels = criterion.levels.map((level): Share => ({
		key: level.id,
		level,
		missing: undefined,
		rows: having(({ answer }) => answer.kind === 'level' && answer.level.id === level.id),
	}));
	const notApplicable = having(({ answer }) => answer.kind === 'not-applicable');
	const gaps = missingOrder.map((missing): Share => ({
		key: missing,
		level: undefined,
		missing,
		rows: having(({ answer }) => answer.kind === 'missing' && answer.missing === missing),
	}));
	return [
		...levels,
		...(criterion.notApplicable && notApplicable.length > 0
			? [
					{
						key: 'not-applicable',
						level: criterion.notApplicable,
						missing: undefined,
						rows: notApplicable,
					},
				]
			: []),
		...gaps.filter((share) => share.rows.length > 0),
	];
}
