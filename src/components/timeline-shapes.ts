import { CELL, type Mark, type Sort } from '../domain/notices/timeline.ts';

/** The outline of a mark around a point: shapes that differ without their colours. */
const outlines: Record<Sort, string> = {
	against: 'm-4-4h8v8h-8z',
	ruling: 'm0-5 5 5-5 5-5-5z',
	fault: 'm0-4.5 4.8 8.5h-9.6z',
	mended: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
};

type Point = Pick<Mark, 'x' | 'y'>;

/** One path for all marks of a sort. */
export const pathOf = (sort: Sort, points: readonly Point[]): string =>
	points.map(({ x, y }) => `M${x} ${y}${outlines[sort]}`).join('');

/** How far a thread swings out, so that it shows beside the marks between. */
const SWING = 1.5 * CELL;

/** A thread from mark to mark: over the marks between on one side of the years, or through to the other. */
export function threadOf(points: readonly Point[], axis: number): string {
	return points
		.map((point, index) => {
			const before = points[index - 1];
			return before ? curve(before, point, axis) : `M${point.x} ${point.y}`;
		})
		.join('');
}

function curve(from: Point, to: Point, axis: number): string {
	const isNear = Math.abs(to.x - from.x) < SWING;
	const end = `${to.x} ${to.y}`;
	if (isNear) return `C${from.x + SWING} ${from.y} ${to.x + SWING} ${to.y} ${end}`;
	const middle = (from.x + to.x) / 2;
	if (from.y < axis !== to.y < axis) return `C${middle} ${from.y} ${middle} ${to.y} ${end}`;
	const [furthest, away] = to.y < axis ? [Math.min, -SWING] : [Math.max, SWING];
	return `Q${middle} ${furthest(from.y, to.y) + away} ${end}`;
}
