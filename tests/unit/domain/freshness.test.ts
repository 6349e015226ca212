import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshnessOf, shownConfidence } from '../../../src/domain/evidence/freshness.ts';
import { confidenceSchema } from '../../../src/schema/claim.ts';
import { day, partialDate } from './dates.ts';

test.each([
	['2025-11-22', 12, '2026-11-22', 'fresh'],
	['2025-11-22', 12, '2026-11-23', 'stale'],
	['2025-11', 12, '2026-11-30', 'fresh'],
	['2025-11', 12, '2026-12-01', 'stale'],
	['2024', 12, '2025-12-31', 'fresh'],
	['2024', 12, '2026-01-01', 'stale'],
	['2024-02', 12, '2025-02-28', 'fresh'],
	['2024-02', 12, '2025-03-01', 'stale'],
	['2023-11-22', 36, '2026-11-22', 'fresh'],
	['2023-11-22', 36, '2026-11-23', 'stale'],
	['2026', 12, '2026-03-01', 'fresh'],
] as const)(
	'a claim of %s with a shelf life of %i months is on %s %s',
	(asOf, shelf, today, is) => {
		expect(freshnessOf(asOf, shelf, today)).toBe(is);
	},
);

test('a claim whose sources carry no date is undated, whatever its shelf life', () => {
	expect(freshnessOf(null, 1000, '2026-11-22')).toBe('undated');
});

test('a stale or undated claim is shown with one step less confidence', () => {
	const shown = confidenceSchema.options.map((confidence) => [
		shownConfidence(confidence, 'fresh'),
		shownConfidence(confidence, 'stale'),
		shownConfidence(confidence, 'undated'),
	]);
	expect(shown).toEqual([
		['high', 'medium', 'medium'],
		['medium', 'low', 'low'],
		['low', 'low', 'low'],
	]);
});

describe('laws', () => {
	test('a claim that is stale stays stale', () => {
		fc.assert(
			fc.property(partialDate, fc.integer({ min: 1, max: 60 }), day, day, (asOf, shelf, a, b) => {
				const [sooner = a, later = b] = [a, b].toSorted();
				return (
					freshnessOf(asOf, shelf, sooner) === 'fresh' ||
					freshnessOf(asOf, shelf, later) === 'stale'
				);
			}),
		);
	});

	test('a longer shelf life never makes a claim stale', () => {
		fc.assert(
			fc.property(
				partialDate,
				fc.integer({ min: 1, max: 60 }),
				day,
				(asOf, shelf, today) =>
					freshnessOf(asOf, shelf, today) === 'stale' ||
					freshnessOf(asOf, shelf + 1, today) === 'fresh',
			),
		);
	});

	test('a less exact date is never stale sooner', () => {
		fc.assert(
			fc.property(
				day,
				fc.integer({ min: 1, max: 60 }),
				day,
				(asOf, shelf, today) =>
					freshnessOf(asOf, shelf, today) === 'stale' ||
					freshnessOf(asOf.slice(0, 7), shelf, today) === 'fresh',
			),
		);
	});
});
