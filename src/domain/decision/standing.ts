import type { LevelValue } from '../../schema/level.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';
import { findingOf, type EditionFacts, type Finding } from './edition-facts.ts';
import type { EvaluationClaim, EvaluationCriterion } from './evaluation-guide.ts';
import type { Need } from './preferences.ts';

/** How a need stands: 0 not met, 1 not known, 2 met. Ordered, so that min and max have a meaning. */
export type Standing = 0 | 1 | 2;

export const UNMET: Standing = 0;
export const UNKNOWN: Standing = 1;
export const MET: Standing = 2;

/** What is done; nothing done is the empty set. */
export type Acts = ReadonlySet<string>;

/**
 * How a need stands against what is known. Missing evidence never meets a need; a dispute settles
 * it only where every level in dispute says the same.
 */
export function standingOf(
	criterion: EvaluationCriterion,
	{ level, disputed, open }: Finding,
	atLeast: LevelValue,
): Standing {
	if (level !== null) return meets(criterion, level, atLeast) ? MET : open ? UNKNOWN : UNMET;
	if (!disputed || disputed.length === 0) return UNKNOWN;
	const met = disputed.filter((one) => meets(criterion, one, atLeast)).length;
	return met === 0 ? UNMET : met === disputed.length ? MET : UNKNOWN;
}

function meets(criterion: EvaluationCriterion, level: LevelValue, atLeast: LevelValue): boolean {
	switch (criterion.scale) {
		case 'count':
			return Number(level) >= Number(atLeast);
		case 'flags':
			return (
				Array.isArray(level) && Array.isArray(atLeast) && atLeast.every((f) => level.includes(f))
			);
		case 'levels': {
			if (level === NOT_APPLICABLE) return criterion.notApplicable?.satisfies === true;
			const place = (id: LevelValue) => criterion.levels.findIndex((each) => each.id === id);
			return place(level) <= place(atLeast);
		}
	}
}

/**
 * How a need stands by its own claim. Conditions are for the better: so of what is not known with
 * them at least that holds which does without them, and of what is not known without them no more
 * than what is reached with them.
 */
function standingOfClaim(
	criterion: EvaluationCriterion,
	claim: EvaluationClaim | undefined,
	acts: Acts,
	atLeast: LevelValue,
): Standing {
	const reached = standingOf(criterion, findingOf(claim, true), atLeast);
	if (!claim || claim.conditions.length === 0) return reached;
	const without = findingOf(claim, false);
	const otherwise = standingOf(criterion, without, atLeast);
	if (claim.conditions.every(({ id }) => acts.has(id)))
		return claim.level === null && otherwise > reached ? otherwise : reached;
	return without.level === null && otherwise > reached ? reached : otherwise;
}

/**
 * How a need stands once these acts are done: the claim's own level, what the acts reach besides,
 * and last what they switch off, which nothing undoes.
 */
export function standingUnder(
	edition: EditionFacts,
	criterion: EvaluationCriterion,
	{ atLeast }: Need,
	acts: Acts,
): Standing {
	const claim = edition.claims.get(criterion.id);
	let standing = standingOfClaim(criterion, claim, acts, atLeast);
	if (acts.size === 0 || !edition.touched.has(criterion.id)) return standing;
	const effect = (to: LevelValue) =>
		standingOf(criterion, { level: to, disputed: null, open: false }, atLeast);
	const known = [...acts].flatMap((id) => edition.acts.get(id) ?? []);
	for (const { alsoReaches } of known)
		for (const { criterion: id, to } of alsoReaches)
			if (id === criterion.id && effect(to) > standing) standing = effect(to);
	for (const { switchesOff } of known)
		for (const { criterion: id, to } of switchesOff)
			if (id === criterion.id && effect(to) < standing) standing = effect(to);
	return standing;
}
