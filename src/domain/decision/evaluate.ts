import { contributionsOf, fieldMeans } from './contributions.ts';
import { decisiveGap } from './decisive-gap.ts';
import type { EvaluationGuide } from './evaluation-guide.ts';
import type { Evaluation, Result } from './evaluation.ts';
import { decisionProblem, judgeAll, type DecisionProblem, type Judged } from './judge.ts';
import { inOrder, ranksOf } from './order.ts';
import { checkPreferences, type Preferences } from './preferences.ts';
import { robustnessRun, type Firmness, type RobustnessRun } from './robustness.ts';
import { whatWouldChange } from './what-would-change.ts';

export interface EvaluationOptions {
	/** How many times the order is drawn anew to see how firm it is; 0 (not at all) by default. */
	draws?: number | undefined;
	/** Where the draws begin; the same seed gives the same result. */
	seed?: number | undefined;
}

/** The seed where none is named: the month of the comparison that this one goes back to. */
const SEED = 202004;

/**
 * Evaluates every app of a guide for one person: screening by requirements (vetoes, which nothing
 * makes up for), then an additive value model with intervals for what is missing, then, if draws
 * are asked for, how firm the order is. The method, its sources and a worked example stand in
 * `docs/method.md`.
 *
 * @throws PreferencesError if the preferences name what the guide does not have; RangeError if
 * the draws are no whole number
 * @example
 * evaluate(guide, { audience, requirements: [], weights }).results[0]?.rank // => 1
 */
export function evaluate(
	guide: EvaluationGuide,
	preferences: Preferences,
	{ draws = 0, seed = SEED }: EvaluationOptions = {},
): Evaluation {
	if (!Number.isSafeInteger(draws) || draws < 0)
		throw new RangeError(`draws is ${String(draws)}; it must be a whole number of 0 or more.`);
	if (!Number.isFinite(seed)) throw new RangeError(`seed is ${String(seed)}; it must be a number.`);
	checkPreferences(guide, preferences);
	const problem = decisionProblem(guide, preferences);
	const judged = judgeAll(problem);
	const run = runFor(judged, problem, seed);
	run.draw(draws);
	return evaluationOf(judged, problem, run.firmness());
}

/**
 * The same draws as `evaluate` makes, to be run in slices where there are many apps; each slice
 * adds to what the draws before said.
 *
 * @throws PreferencesError like `evaluate`
 */
export function robustnessOf(
	guide: EvaluationGuide,
	preferences: Preferences,
	seed = SEED,
): RobustnessRun {
	checkPreferences(guide, preferences);
	const problem = decisionProblem(guide, preferences);
	return runFor(judgeAll(problem), problem, seed);
}

function runFor(judged: readonly Judged[], { weighed }: DecisionProblem, seed: number) {
	const competing = judged.filter(({ verdict }) => verdict !== 'does-not-fit');
	return robustnessRun(competing, weighed, seed);
}

function evaluationOf(
	judged: readonly Judged[],
	problem: DecisionProblem,
	firmness: ReadonlyMap<string, Firmness>,
): Evaluation {
	const ordered = inOrder(judged);
	const ranks = ranksOf(ordered);
	const field = judged.filter(({ edition }) => !edition.retired).map(({ values }) => values);
	const means = fieldMeans(field, problem.weighed);
	const results = ordered.map((one, index): Result => {
		const { app, edition, verdict, match, values, conditions, toCheck, failures } = one;
		const { firstPlaceShare = null, rankRange = null } = firmness.get(app) ?? {};
		const known = values.filter((value) => value.known).length;
		return {
			app,
			variant: edition.variant,
			verdict,
			match,
			rank: ranks[index] ?? null,
			coverage: { known, weighed: problem.weighed.length },
			firstPlaceShare,
			rankRange,
			conditions,
			toCheck,
			failures,
			contributions: contributionsOf(values, problem.weighed, means),
		};
	});
	return {
		results,
		nearMisses: results.filter(isNearMiss).map(({ app }) => app),
		decisiveGap: problem.weighed.length === 0 ? null : decisiveGap(ordered, problem),
		whatWouldChange: whatWouldChange(judged, problem),
	};
}

const isNearMiss = ({ failures }: Result): boolean =>
	failures.length === 1 && failures[0]?.reason !== 'retired';
