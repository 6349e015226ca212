import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	firstDay,
	isAfter,
	isOlderThan,
	lastDay,
	monthsBetween,
} from '../../../src/domain/evidence/partial-date.ts';
import { day, partialDate } from './dates.ts';

test.each([
	['2024', '2024-01-01', '2024-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2023-02', '2023-02-01', '2023-02-28'],
	['2100-02', '2100-02-01', '2100-02-28'],
	['2024-04', '2024-04-01', '2024-04-30'],
	['2024-12', '2024-12-01', '2024-12-31'],
	['2024-12-23', '2024-12-23', '2024-12-23'],
])('%s runs from %s to %s', (date, first, last) => {
	expect(firstDay(date)).toBe(first);
	expect(lastDay(date)).toBe(last);
});

test.each([
	['2025', '2024-12-31', true],
	['2024-12', '2024', false],
	['2024', '2024-12', false],
	['2024-12-23', '2024-12', false],
	['2025-01', '2024-12', true],
	['2024-12-23', '2024-12-22', true],
	['2024-12-22', '2024-12-23', false],
])('%s lies wholly after %s: %s', (date, other, after) => {
	expect(isAfter(date, other)).toBe(after);
});

test.each([
	['2024-01-31', '2024-12-31', 11],
	['2024-01-31', '2024-02-29', 0],
	['2024-01-31', '2024-03-01', 1],
	['2023-11-22', '2026-11-22', 36],
	['2023-11-22', '2026-11-21', 35],
	['2024-05-05', '2024-05-05', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
	expect(monthsBetween(from, to)).toBe(months);
});

test.each([
	['2023-11-22', 36, '2026-11-22', false],
	['2023-11-22', 36, '2026-11-23', true],
	['2023-11-22', 36, '2026-12-21', true],
	['2024-02-29', 12, '2025-02-28', false],
	['2024-02-29', 12, '2025-03-01', true],
	['2027-01-01', 0, '2026-11-22', false],
])('%s is more than %i months before %s: %s', (from, months, today, older) => {
	expect(isOlderThan(from, months, today)).toBe(older);
});

describe('laws', () => {
	test('the last day of a date is never before its first', () => {
		fc.assert(fc.property(partialDate, (date) => lastDay(date) >= firstDay(date)));
	});

	test('a first and a last day begin with the date they belong to', () => {
		fc.assert(
			fc.property(
				partialDate,
				(date) => firstDay(date).startsWith(date) && lastDay(date).startsWith(date),
			),
		);
	});

	test('no date lies after itself, nor after a date it is part of', () => {
		fc.assert(
			fc.property(day, (date) =>
				[date, date.slice(0, 7), date.slice(0, 4)].every(
					(wider) => !isAfter(date, wider) && !isAfter(wider, date),
				),
			),
		);
	});

	test('of two dates at most one lies after the other', () => {
		fc.assert(fc.property(partialDate, partialDate, (a, b) => !(isAfter(a, b) && isAfter(b, a))));
	});

	test('what lies after a later date lies after an earlier one', () => {
		fc.assert(
			fc.property(
				partialDate,
				partialDate,
				partialDate,
				(a, b, c) => !(isAfter(a, b) && isAfter(b, c)) || isAfter(a, c),
			),
		);
	});

	test('of two days one lies after the other, or they are the same', () => {
		fc.assert(fc.property(day, day, (a, b) => isAfter(a, b) || isAfter(b, a) || a === b));
	});

	test('once older than a number of months, a day stays so', () => {
		fc.assert(
			fc.property(day, day, day, fc.nat(120), (from, a, b, months) => {
				const [sooner = a, later = b] = [a, b].toSorted();
				return !isOlderThan(from, months, sooner) || isOlderThan(from, months, later);
			}),
		);
	});

	test('older than many months is older than fewer', () => {
		fc.assert(
			fc.property(
				day,
				day,
				fc.nat(120),
				(from, today, months) =>
					!isOlderThan(from, months + 1, today) || isOlderThan(from, months, today),
			),
		);
	});
});
