import { NOT_APPLICABLE } from '../../domain/criterion-levels.ts';
import type { Problem } from '../../schema/finding.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const evidence: Rule = {
	name: 'evidence',
	about: 'A level rests on evidence; an absence, on evidence or a note; a gap, on its kind.',
	check: (guide) => claimsOf(guide).flatMap(check),
};

function check({ claim, criterion, where }: PlacedClaim): Problem[] {
	if (claim.evidence.length > 0) return [];
	// Whether the level states an absence cannot be told when the criterion's file is not whole.
	if (criterion === undefined) return [];
	if (claim.level === null) {
		return claim.missing === 'disputed'
			? [
					problem(where, {
						path: ['evidence'],
						message: 'The claim is disputed, but no source stands beside it.',
						expected: 'the sources that conflict',
						hint: 'Name them, or make it `missing: unknown`.',
					}),
				]
			: [];
	}
	const level =
		criterion.scale === 'levels' && criterion.levels.find(({ id }) => id === claim.level);
	const absence = claim.level === NOT_APPLICABLE || (level && level.absence === true);
	if (absence && claim.note !== undefined) return [];
	return [
		problem(where, {
			path: ['evidence'],
			message: `The level "${String(claim.level)}" stands without evidence.`,
			expected: absence
				? 'a note that says what was looked at'
				: 'at least one source, place and paraphrase',
			hint: 'Add what was read, or make it `level: null` with `missing: unknown`.',
		}),
	];
}
