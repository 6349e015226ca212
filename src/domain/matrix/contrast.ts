import { signOf } from './answer.ts';
import type { Row } from './table.ts';

/** In how many answers two rows look different. */
function difference(a: Row, b: Row): number {
	return a.cells.filter((cell, index) => {
		const other = b.cells[index];
		return other && signOf(cell.criterion, cell.answer) !== signOf(other.criterion, other.answer);
	}).length;
}

/**
 * A few rows that differ most from one another, so that a first look shows that there is
 * something to choose. Greedy: each next row is the one whose nearest chosen row is furthest;
 * at a tie, the earlier row.
 */
export function contrastingRows(rows: readonly Row[], count: number): Row[] {
	const chosen = rows.slice(0, 1);
	while (chosen.length < Math.min(count, rows.length)) {
		const distance = (row: Row) => Math.min(...chosen.map((other) => difference(row, other)));
		const rest = rows.filter((row) => !chosen.includes(row));
		const next = rest.reduce((best, row) => (distance(row) > distance(best) ? row : best));
		chosen.push(next);
	}
	return rows.filter((row) => chosen.includes(row));
}
