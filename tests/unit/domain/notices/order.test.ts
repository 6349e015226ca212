import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDay } from '../../../../src/domain/evidence/partial-date.ts';
import {
	appsWithNotices,
	byYear,
	generalNotices,
	newestFirst,
	noticesAbout,
	oldestFirst,
} from '../../../../src/domain/notices/order.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { arbitraryNotices } from './arbitrary-notices.ts';

const guide = fixtureGuide();
const { notices } = guide;

test('notices about an app are its own, newest first, without general advice', () => {
	expect(noticesAbout(notices, 'ogle-porch').map(({ id }) => id)).toEqual([
		'ogle-mended',
		'ogle-penalty',
		'ogle-leak',
	]);
	expect(generalNotices(notices).map(({ id }) => id)).toEqual(['every-door']);
});

test('an app without notices has no page for them', () => {
	expect(appsWithNotices(guide).map(({ id }) => id)).toEqual(['dingalot', 'ogle-porch']);
});

test('a date that is only a year counts as the end of that year', () => {
	expect(
		byYear(notices).map(({ year, notices: those }) => [year, those.map(({ id }) => id)]),
	).toEqual([
		['2025', ['every-door', 'stairwell-cleared']],
		['2024', ['stairwell-check', 'stairwell-ban']],
		['2023', ['ogle-mended', 'ogle-penalty']],
		['2022', ['ogle-leak']],
	]);
});

test('the order does not depend on the order in which notices are given', () => {
	const shuffled = arbitraryNotices.chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
	);
	fc.assert(
		fc.property(shuffled, ([all, mixed]) => {
			expect(newestFirst(mixed)).toEqual(newestFirst(all));
			const days = oldestFirst(all).map(({ date }) => lastDay(date));
			expect(days).toEqual(days.toSorted());
		}),
	);
});

test('the years together hold every notice once, newest first', () => {
	fc.assert(
		fc.property(arbitraryNotices, (all) => {
			const years = byYear(all);
			expect(years.flatMap((year) => year.notices)).toEqual(newestFirst(all));
			expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
			for (const { year, notices: those } of years) {
				expect(those.every(({ date }) => date.startsWith(year))).toBe(true);
			}
		}),
	);
});
