import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BAND, CELL, sortOf, spanOf, timelineOf } from '../../../../src/domain/notices/timeline.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { arbitraryNotices } from './arbitrary-notices.ts';

const { notices } = fixtureGuide();
const span = spanOf(notices, '2026-06-15');

test('the years run from the first notice to today, or on to a newer notice', () => {
	expect(span).toEqual({ first: 2022, last: 2026 });
	expect(spanOf(notices, '2024-01-01')).toEqual({ first: 2022, last: 2025 });
	expect(spanOf([], '2024-01-01')).toEqual({ first: 2024, last: 2024 });
});

test('one line joins a matter from above the years to below', () => {
	const drawn = timelineOf(notices, span);
	expect(drawn.lines.map((line) => line.map(({ notice }) => notice.id))).toEqual([
		['ogle-leak', 'ogle-penalty', 'ogle-mended'],
		['stairwell-ban', 'stairwell-check', 'stairwell-cleared'],
	]);
	const [, stairwell = []] = drawn.lines;
	expect(stairwell.map(({ y }) => y < drawn.axis)).toEqual([true, true, false]);
});

test('notices about nothing give an empty drawing', () => {
	const drawn = timelineOf([], span);
	expect(drawn.marks).toEqual([]);
	expect(drawn.height).toBe(BAND);
});

test('a notice outside the years is a mistake of whoever draws', () => {
	expect(() => timelineOf(notices, { first: 2023, last: 2026 })).toThrow('outside 2023-2026');
});

test('every notice has one mark, in its own half year, on its side, within the drawing', () => {
	fc.assert(
		fc.property(arbitraryNotices, fc.integer({ min: 2026, max: 2060 }), (all, last) => {
			const first = 2019;
			const { marks, width, height, axis } = timelineOf(all, { first, last });
			expect(marks.map(({ notice }) => notice.id).sort()).toEqual(all.map(({ id }) => id).sort());
			const half = width / (last - first + 1) / 2;
			for (const { notice, x, y } of marks) {
				const [year = 0, month = 12] = notice.date.split('-').map(Number);
				const start = ((year - first) * 2 + (month > 6 ? 1 : 0)) * half;
				expect(x).toBeGreaterThanOrEqual(start + CELL / 2);
				expect(x).toBeLessThanOrEqual(start + half - CELL / 2);
				const isBelow = sortOf(notice) === 'mended';
				expect(y).toBeGreaterThan(isBelow ? axis + BAND : 0);
				expect(y).toBeLessThan(isBelow ? height : axis);
			}
		}),
	);
});

test('no two marks lie over one another', () => {
	fc.assert(
		fc.property(arbitraryNotices, (all) => {
			const { marks } = timelineOf(all, { first: 2019, last: 2026 });
			for (const [index, a] of marks.entries()) {
				for (const b of marks.slice(index + 1)) {
					expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(CELL);
				}
			}
		}),
	);
});
