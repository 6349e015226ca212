import { contributionsOf, fieldMeans } from './contributions.ts';
import { decisiveGap } from './decisive-gap.ts';
import type { EvaluationGuide } from './evaluation-guide.ts';
import type { Evaluation, Result } from './evaluation.ts';
import { decisionProblem, judgeAll, type DecisionProblem, type Judged } from './judge.ts';
import { inOrder, ranksOf } from './order.ts';
import { checkPreferences, type Preferences } from './preferences.ts';
import { robustnessRun, type Firmness, type RobustnessRun } from './robustness.ts';
import { whatWouldChange } from './what-would-change.ts';

/** An evaluation under way: its draws may be made in slices, so that a page stays responsive. */
export interface EvaluationRun extends RobustnessRun {
	/** The evaluation, with how firm its order is by the draws so far. */
	evaluation: () => Evaluation;
}

/** The seed where none is named: the month of the comparison that this one goes back to. */
const SEED = 202004;

/**
 * What `evaluate` does, with the same draws, for who makes them in slices; each slice adds to what
 * the draws before said.
 *
 * @throws PreferencesError if the preferences name what the guide does not have
 */
export function evaluationRun(
	guide: EvaluationGuide,
	preferences: Preferences,
	seed: number = SEED,
): EvaluationRun {
	checkPreferences(guide, preferences);
	const problem = decisionProblem(guide, preferences);
	const judged = judgeAll(problem);
	const run = runFor(judged, problem, seed);
	return { ...run, evaluation: () => evaluationOf(judged, problem, run.firmness()) };
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
		// Worked out when asked: half of the work, for what stands last on a page.
		get decisiveGap() {
			return problem.weighed.length === 0 ? null : decisiveGap(ordered, problem);
		},
		get whatWouldChange() {
			return whatWouldChange(judged, problem);
		},
	};
}

const isNearMiss = ({ failures }: Result): boolean =>
	failures.length === 1 && failures[0]?.reason !== 'retired';
