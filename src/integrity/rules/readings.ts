import type { DataPath, Problem } from '../../schema/finding.ts';
import { isOnScale } from '../../domain/criterion-levels.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';
import { scaleText } from '../scale-text.ts';

export const readings: Rule = {
	name: 'readings',
	about: 'What a second reader found or settled stands only where one has read.',
	check: (guide) =>
		claimsOf(guide).flatMap((placed) => [
			...withoutReader(placed),
			...withoutDispute(placed),
			...offScale(placed),
		]),
};

const path = (key: string): DataPath => ['reading', key];

const OF_THE_SECOND = ['secondBy', 'blind', 'found', 'outcome'] as const;

const withoutReader = ({ claim: { reading }, where }: PlacedClaim): Problem[] =>
	reading.second !== undefined
		? []
		: OF_THE_SECOND.filter((key) => reading[key] !== undefined).map((key) =>
				problem(where, {
					path: path(key),
					message: `\`${key}\` stands there, but nobody has read a second time.`,
					expected: `\`${key}\` beside \`second\`, the day of the second reading`,
					hint: 'Add `second`, or remove it.',
				}),
			);

const withoutDispute = ({ claim: { reading }, where }: PlacedClaim): Problem[] =>
	reading.settled === undefined || reading.outcome === 'resolved'
		? []
		: [
				problem(where, {
					path: path('settled'),
					message: 'It says how a difference was settled, but not that there was one.',
					expected: '`settled` with, and only with, `outcome: resolved`',
					hint: 'Add `outcome: resolved`, or remove `settled`.',
				}),
			];

const offScale = ({ claim: { reading }, criterion, where }: PlacedClaim): Problem[] =>
	criterion === undefined ||
	reading.found === undefined ||
	reading.found === null ||
	isOnScale(criterion, reading.found)
		? []
		: [
				problem(where, {
					path: path('found'),
					message: `"${String(reading.found)}" is not on the scale of "${criterion.id}".`,
					expected: scaleText(criterion),
					hint: 'Take a level of the criterion, or null where evidence was missing.',
				}),
			];
