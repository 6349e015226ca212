import { isOnScale } from '../../domain/criterion-levels.ts';
import type { Condition, SideEffect } from '../../schema/condition.ts';
import type { Criterion, LevelsCriterion } from '../../schema/criterion.ts';
import type { LevelValue } from '../../schema/level.ts';
import type { Problem } from '../../schema/finding.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const conditions: Rule = {
	name: 'conditions',
	needsAllFiles: true,
	about:
		'A level that needs somebody to act says who, when, what it costs, and what holds otherwise.',
	check(guide) {
		const known = {
			actors: new Set(guide.info.actors.map(({ id }) => id)),
			moments: new Set(guide.info.moments.map(({ id }) => id)),
			criteria: new Map(guide.criteria.map((criterion) => [criterion.id, criterion])),
		};
		return claimsOf(guide).flatMap((placed) => [
			...check(placed),
			...placed.claim.conditions.flatMap((condition, index) =>
				checkCondition(placed, condition, index, known),
			),
		]);
	},
};

function check({ claim, criterion, where }: PlacedClaim): Problem[] {
	const problems: Problem[] = [];
	const level =
		criterion?.scale === 'levels' && criterion.levels.find(({ id }) => id === claim.level);
	if (level && level.conditional && claim.conditions.length === 0) {
		problems.push(
			problem(where, {
				path: ['level'],
				message: `"${level.id}" is reached only if somebody acts, but the claim names no condition.`,
				expected: '`conditions`, and `otherwise` for the level without them',
				hint: 'Read note and evidence: who must do what, when, and what stops working?',
			}),
		);
	}
	if (claim.conditions.length > 0 !== (claim.otherwise !== undefined)) {
		problems.push(
			problem(where, {
				path: [claim.otherwise === undefined ? 'conditions' : 'otherwise'],
				message: '`conditions` and `otherwise` do not stand together.',
				expected: 'both or neither',
				hint: 'Say which level holds if nobody acts; null where that is not known.',
			}),
		);
	}
	if (claim.otherwise !== undefined && isSame(claim.otherwise, claim.level)) {
		problems.push(
			problem(where, {
				path: ['otherwise'],
				message: 'The level without the conditions is the same as with them.',
				expected: 'another level',
				hint: 'Remove the conditions if they change nothing.',
			}),
		);
	}
	if (criterion?.scale === 'levels' && isLower(claim.level, claim.otherwise, criterion)) {
		problems.push(
			problem(where, {
				path: ['otherwise'],
				message: 'The level without the conditions is better than the one with them.',
				expected: 'conditions that are worth fulfilling: a level that is better with them',
				hint: 'Swap the two, and say as a condition what keeps the better level.',
			}),
		);
	}
	return problems;
}

/** Levels stand best first; what stands outside the order is neither better nor worse. */
function isLower(
	level: LevelValue | null,
	otherwise: LevelValue | null | undefined,
	{ levels }: LevelsCriterion,
): boolean {
	const place = (id: LevelValue | null | undefined) => levels.findIndex((one) => one.id === id);
	return place(otherwise) >= 0 && place(level) > place(otherwise);
}

/** Flags are lists: the same in any order. */
function isSame(a: LevelValue | null, b: LevelValue | null): boolean {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.toSorted().join() === b.toSorted().join();
}

interface Known {
	actors: Set<string>;
	moments: Set<string>;
	criteria: Map<string, Criterion>;
}

function checkCondition(
	{ where }: PlacedClaim,
	condition: Condition,
	index: number,
	known: Known,
): Problem[] {
	const place = { ...where, path: [...where.path, 'conditions', index] };
	const unknown = (key: 'who' | 'when', ids: Set<string>, list: string) =>
		ids.has(condition[key])
			? []
			: [
					problem(place, {
						path: [key],
						message: `"${condition[key]}" is not in the guide's list of ${list}.`,
						expected: `one of: ${[...ids].join(', ')}`,
						hint: `Look at \`${list}\` in guide.yaml.`,
					}),
				];
	const effect =
		(key: 'switchesOff' | 'alsoReaches') =>
		({ criterion, to }: SideEffect, position: number) => {
			const target = known.criteria.get(criterion);
			return target && isOnScale(target, to)
				? []
				: [
						problem(place, {
							path: [key, position],
							message: `"${criterion}: ${String(to)}" is not a level of a criterion.`,
							expected: 'a criterion of the guide and a level on its scale',
							hint: 'Look for a typing error.',
						}),
					];
		};
	return [
		...unknown('who', known.actors, 'actors'),
		...unknown('when', known.moments, 'moments'),
		...condition.switchesOff.flatMap(effect('switchesOff')),
		...condition.alsoReaches.flatMap(effect('alsoReaches')),
	];
}
