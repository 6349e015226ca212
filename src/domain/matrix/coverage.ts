import type { Row } from './table.ts';

/** How much of a row is known. */
export interface Coverage {
	known: number;
	asked: number;
	missing: Record<'unknown' | 'not-disclosed' | 'disputed', number>;
}

/** Counts the answers of a row that are known, and the kinds of missing evidence. */
export function coverageOf({ cells }: Row): Coverage {
	const missing = { unknown: 0, 'not-disclosed': 0, disputed: 0 };
	for (const { answer } of cells) if (answer.kind === 'missing') missing[answer.missing] += 1;
	const gaps = missing.unknown + missing['not-disclosed'] + missing.disputed;
	return { known: cells.length - gaps, asked: cells.length, missing };
}
