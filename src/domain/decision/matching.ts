import type { EditionFacts } from './edition-facts.ts';
import type { EvaluationCriterion, LevelsCriterion } from './evaluation-guide.ts';
import type { Interval } from './evaluation.ts';
import type { Requirement } from './preferences.ts';
import type { Scales } from './screen.ts';
import { valueOf, type Valued } from './values.ts';

/** A criterion with its share of all weights. */
export interface Weighed {
	criterion: LevelsCriterion;
	share: number;
}

/**
 * The criteria that weigh, in order of id, with weights that sum to 1: only their proportions mean
 * something. A weight of 0 is no weight.
 */
export function weighedCriteria(
	criteria: ReadonlyMap<string, EvaluationCriterion>,
	weights: Readonly<Record<string, number>>,
): Weighed[] {
	const entries = Object.entries(weights)
		.filter(([, weight]) => weight > 0)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	// Divided by the largest first: weights near the end of a double's range must not sum to infinity.
	const largest = Math.max(...entries.map(([, weight]) => weight));
	const total = entries.reduce((sum, [, weight]) => sum + weight / largest, 0);
	return entries.map(([id, weight]) => ({
		criterion: criteria.get(id) as LevelsCriterion,
		share: weight / largest / total,
	}));
}

/** What an edition is worth on each weighed criterion, in their order. */
export function valuesOf(
	edition: EditionFacts,
	weighed: readonly Weighed[],
	requirements: readonly Requirement[],
	scales: Scales,
): Valued[] {
	return weighed.map(({ criterion }) => valueOf(edition, criterion, requirements, scales));
}

/**
 * Additive value model (weighted sum; Keeney and Raiffa 1976): the interval between everything
 * missing turning out worst and best. Both ends divide by all weights, so what is not known of an
 * app cannot raise the low end.
 *
 * @returns null if nothing weighs
 */
export function matchOf(values: readonly Valued[], weighed: readonly Weighed[]): Interval | null {
	if (weighed.length === 0) return null;
	let low = 0;
	let high = 0;
	values.forEach((value, index) => {
		const { share } = weighed[index]!;
		low += share * value.low;
		high += share * value.high;
	});
	return { low, high };
}
