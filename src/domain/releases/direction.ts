import type { LevelValue } from '../../schema/level.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';
import type { ComparedClaim, ComparedCriterion } from './compared-guide.ts';
import type { Direction } from './guide-changes.ts';

/**
 * Where a change of a claim leads: a better or worse level, with and without its conditions, or a
 * level that was not known before, or is no longer. `other` where both or neither is so, or where
 * the criterion has no better and worse.
 */
export function directionOf(
	criterion: ComparedCriterion,
	before: ComparedClaim | undefined,
	after: ComparedClaim | undefined,
): Direction {
	const was = before?.level ?? null;
	const is = after?.level ?? null;
	if (was === null || is === null) {
		if (was === is) return 'other';
		return was === null ? 'now-known' : 'no-longer-known';
	}
	const steps = [
		stepBetween(criterion, was, is),
		stepBetween(criterion, bareLevel(before), bareLevel(after)),
	];
	if (steps.some(Number.isNaN) || steps.every((step) => step === 0)) return 'other';
	if (steps.every((step) => step >= 0)) return 'better';
	return steps.every((step) => step <= 0) ? 'worse' : 'other';
}

/** The level that holds if nobody does anything; null where that is not known. */
function bareLevel(claim: ComparedClaim | undefined): LevelValue | null {
	if (!claim) return null;
	return claim.conditions.length > 0 ? (claim.otherwise ?? null) : claim.level;
}

/** Above 0 for better, below for worse, 0 for the same; NaN where that cannot be said. */
function stepBetween(
	criterion: ComparedCriterion,
	was: LevelValue | null,
	is: LevelValue | null,
): number {
	if (String(was) === String(is)) return 0;
	if (was === null || is === null) return Number.NaN;
	switch (criterion.scale) {
		case 'count':
			return Number(is) - Number(was);
		case 'flags':
			return stepOfFlags([was].flat().map(String), [is].flat().map(String));
		case 'levels': {
			if (!isGraded(criterion) || [was, is].includes(NOT_APPLICABLE)) return Number.NaN;
			const place = (level: LevelValue) => criterion.levels.findIndex(({ id }) => id === level);
			return place(was) - place(is);
		}
	}
}

function stepOfFlags(was: readonly string[], is: readonly string[]): number {
	const gained = is.filter((flag) => !was.includes(flag)).length;
	const lost = was.filter((flag) => !is.includes(flag)).length;
	return gained > 0 && lost > 0 ? Number.NaN : gained - lost;
}

/**
 * Whether one end of the scale is better: it weighs, it is a function that is there or not, or it
 * draws who can look in. An age or a price that is lower is no better for what the guide is about.
 */
const isGraded = (criterion: Extract<ComparedCriterion, { scale: 'levels' }>): boolean =>
	criterion.weighable ||
	criterion.levels[0]?.id === 'yes' ||
	criterion.levels.some((level) => 'window' in level && level.window !== undefined);
