import type { PolicyOutcome } from './policy-rows.ts';

/** Up to so many, a page that is made beforehand shows all rows. */
const MOST_ROWS = 110;
/** Above that it shows so many of each kind. */
const MOST_OF_EACH = 20;

/** How many rows there are of each kind. */
export type RowTotals = Readonly<Record<'allowed' | 'unsure' | 'failing', number>>;

interface FirstRows {
	shown: PolicyOutcome;
	totals: RowTotals;
	/** Whether only the first of each kind are shown. */
	isCut: boolean;
}

/** What comes of a minimum, with as many rows as a page has room for. */
export function firstRows(outcome: PolicyOutcome): FirstRows {
	const { allowed, unsure, failing } = outcome;
	const totals = { allowed: allowed.length, unsure: unsure.length, failing: failing.length };
	if (totals.allowed + totals.unsure + totals.failing <= MOST_ROWS) {
		return { shown: outcome, totals, isCut: false };
	}
	const first = <Row>(rows: readonly Row[]) => rows.slice(0, MOST_OF_EACH);
	const shown = {
		...outcome,
		allowed: first(allowed),
		unsure: first(unsure),
		failing: first(failing),
	};
	return { shown, totals, isCut: true };
}
