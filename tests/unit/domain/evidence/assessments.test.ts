import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOldAssessment } from '../../../../src/domain/evidence/assessments.ts';
import { day } from '../dates.ts';

test('an assessment is not old on the day its months are full, and is a day later', () => {
	expect(isOldAssessment('2024-11-22', { months: 24 }, '2026-11-22')).toBe(false);
	expect(isOldAssessment('2024-11-22', { months: 24 }, '2026-11-23')).toBe(true);
});

test('an assessment that is only a year old in its date counts to the end of that year', () => {
	expect(isOldAssessment('2024', { months: 24 }, '2026-12-31')).toBe(false);
	expect(isOldAssessment('2024', { months: 24 }, '2027-01-01')).toBe(true);
});

test('an assessment without a date is not called old', () => {
	expect(isOldAssessment(null, { months: 1 }, '2099-01-01')).toBe(false);
});

test('what is old on a day is old ever after', () => {
	fc.assert(
		fc.property(day, day, day, (date, one, other) => {
			const [sooner = '', later = ''] = [one, other].sort();
			const old = (today: string) => isOldAssessment(date, { months: 24 }, today);
			expect(!old(sooner) || old(later)).toBe(true);
		}),
		{ numRuns: 200 },
	);
});
