import { isOnScale } from '../../domain/criterion-levels.ts';
import type { LevelValue } from '../../schema/level.ts';
import type { Problem } from '../../schema/finding.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule, type Trouble } from '../rule.ts';
import { scaleText } from '../scale-text.ts';

export const claimLevels: Rule = {
	name: 'claim-levels',
	about: 'A claim stands on a level of its criterion, or says what kind of evidence is missing.',
	check: (guide) => claimsOf(guide).flatMap(check),
};

function check({ claim, criterion, criterionId, where }: PlacedClaim): Problem[] {
	if (criterion === undefined) return [];
	const troubles: Trouble[] = [];
	const offScale = (key: string, value: LevelValue | null | undefined) => {
		if (value === null || value === undefined || isOnScale(criterion, value)) return;
		troubles.push({
			path: [key],
			message: `"${String(value)}" is not on the scale of "${criterionId}".`,
			expected: scaleText(criterion),
			hint: 'Take a level of the criterion; editors with YAML support list them.',
		});
	};
	offScale('level', claim.level);
	offScale('otherwise', claim.otherwise);
	offScale('generalKnowledge', claim.generalKnowledge);
	for (const level of claim.disputedLevels ?? []) offScale('disputedLevels', level);
	const rules: [boolean, Trouble][] = [
		[
			(claim.level === null) !== (claim.missing !== undefined),
			{
				path: [claim.level === null ? 'level' : 'missing'],
				message:
					claim.level === null
						? 'The level is null without a reason.'
						: '`missing` stands beside a level.',
				expected: '`missing` with, and only with, `level: null`',
				hint: 'Add `missing: unknown`, `not-disclosed` or `disputed`, or remove it.',
			},
		],
		[
			(claim.missing === 'disputed') !== (claim.disputedLevels !== undefined),
			{
				path: ['missing'],
				message: '`disputed` and `disputedLevels` do not stand together.',
				expected: 'the levels in dispute with, and only with, `missing: disputed`',
				hint: 'Name the levels between which the sources hang.',
			},
		],
		[
			claim.generalKnowledge !== undefined && claim.missing !== 'unknown',
			{
				path: ['generalKnowledge'],
				message: 'General knowledge stands beside evidence.',
				expected: '`generalKnowledge` only with `missing: unknown`',
				hint: 'Remove it: a source counts for more.',
			},
		],
		[
			claim.atLeast === true && criterion.scale !== 'count',
			{
				path: ['atLeast'],
				message: '`atLeast` stands on a criterion that does not count.',
				expected: '`atLeast` on counts only',
				hint: 'Remove it.',
			},
		],
		[
			claim.incomplete === true && criterion.scale !== 'flags',
			{
				path: ['incomplete'],
				message: '`incomplete` stands on a criterion without flags.',
				expected: '`incomplete` on flags only',
				hint: 'Remove it.',
			},
		],
	];
	troubles.push(...rules.filter(([broken]) => broken).map(([, trouble]) => trouble));
	return troubles.map((trouble) => problem(where, trouble));
}
