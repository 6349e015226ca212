import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../../src/domain/record/record.ts';
import { thresholdOutcome, type Conclusion } from '../../../../src/domain/record/threshold.ts';

const SEVERITY: readonly Conclusion[] = ['none', 'argue', 'careful', 'assess'];
const severity = (answers: readonly (Reply | '')[]): number =>
	SEVERITY.indexOf(thresholdOutcome(answers).conclusion);

const answers = fc.array(fc.constantFrom<Reply | ''>('yes', 'no', 'unknown', ''), {
	minLength: 1,
	maxLength: 9,
});
const placed = answers.chain((given) =>
	fc.nat({ max: given.length - 1 }).map((at) => ({ given, at })),
);

describe('the conclusion of the threshold test', () => {
	test.each<[Conclusion, (Reply | '')[]]>([
		['assess', ['yes', 'yes', 'no']],
		['careful', ['yes', 'unknown', 'no']],
		['careful', ['no', '', '']],
		['argue', ['yes', 'no', 'no']],
		['argue', ['unknown', 'no', 'no']],
		['none', ['no', 'no', 'no']],
	])('is %s after %j', (conclusion, given) => {
		expect(thresholdOutcome(given).conclusion).toBe(conclusion);
	});
});

test('one more yes never leads to less', () => {
	fc.assert(
		fc.property(placed, ({ given, at }) => {
			expect(severity(given.with(at, 'yes'))).toBeGreaterThanOrEqual(severity(given));
		}),
		{ numRuns: 200 },
	);
});

test('not knowing never leads to less than no, nor to more than yes', () => {
	fc.assert(
		fc.property(placed, ({ given, at }) => {
			const [no, unknown, yes] = (['no', 'unknown', 'yes'] as const).map((answer) =>
				severity(given.with(at, answer)),
			);
			expect(unknown).toBeGreaterThanOrEqual(no ?? NaN);
			expect(unknown).toBeLessThanOrEqual(yes ?? NaN);
		}),
		{ numRuns: 200 },
	);
});

test('the order of the criteria changes nothing', () => {
	fc.assert(
		fc.property(answers, (given) => {
			expect(thresholdOutcome(given.toReversed())).toEqual(thresholdOutcome(given));
		}),
		{ numRuns: 100 },
	);
});
