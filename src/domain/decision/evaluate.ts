import { evaluationRun } from './evaluation-run.ts';
import type { EvaluationGuide } from './evaluation-guide.ts';
import type { Evaluation } from './evaluation.ts';
import type { Preferences } from './preferences.ts';

export interface EvaluationOptions {
	/** How many times the order is drawn anew to see how firm it is; 0 (not at all) by default. */
	draws?: number | undefined;
	/** Where the draws begin; the same seed gives the same result. */
	seed?: number | undefined;
}

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
	{ draws = 0, seed }: EvaluationOptions = {},
): Evaluation {
	if (!Number.isSafeInteger(draws) || draws < 0)
		throw new RangeError(`draws is ${String(draws)}; it must be a whole number of 0 or more.`);
	if (seed !== undefined && !Number.isFinite(seed))
		throw new RangeError(`seed is ${String(seed)}; it must be a number.`);
	const run = evaluationRun(guide, preferences, seed);
	run.draw(draws);
	return run.evaluation();
}
