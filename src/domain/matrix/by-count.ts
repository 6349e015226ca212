import type { Row } from './table.ts';

/** The number that a row counts on its one criterion; lowest where none is known. */
function countOf({ cells: [cell] }: Row): number {
	return cell?.answer.kind === 'count' ? cell.answer.number : -1;
}

/**
 * Rows of one criterion that counts, highest number first, unknown ones last; else as they were.
 *
 * @param rows one row an app, each with its answer to this criterion only
 */
export function rowsByCount(rows: readonly Row[]): Row[] {
	return rows.toSorted((a, b) => countOf(b) - countOf(a));
}
