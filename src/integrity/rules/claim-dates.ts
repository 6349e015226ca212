import { isAfter } from '../../domain/evidence/partial-date.ts';
import { sourceDate } from '../../domain/evidence/grade.ts';
import type { Problem } from '../../schema/finding.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const claimDates: Rule = {
	name: 'claim-dates',
	about: 'A claim has a date where a source of it has one, and is no newer than its newest source.',
	check: (guide) => claimsOf(guide).flatMap(check),
};

function check({ app, claim: { asOf, evidence }, where }: PlacedClaim): Problem[] {
	const dates = evidence.flatMap(({ source }) => {
		const known = app.sources[source];
		const date = known ? sourceDate(known) : null;
		return date === null ? [] : [date];
	});
	const hint = 'Take the `published` or `seen` date of the newest source.';
	if (asOf !== null && dates.every((date) => isAfter(asOf, date))) {
		return [
			problem(where, {
				path: ['asOf'],
				message: `The claim is dated ${asOf}, later than every source it names.`,
				expected: 'the date of its newest source, or null where none has a date',
				hint,
			}),
		];
	}
	if (asOf === null && dates.length > 0) {
		return [
			problem(where, {
				path: ['asOf'],
				message: `The claim has no date, but what it rests on has: ${dates.join(', ')}.`,
				expected: 'the date of its newest source',
				hint,
				severity: 'warning',
			}),
		];
	}
	return [];
}
