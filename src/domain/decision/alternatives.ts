import type { LevelValue } from '../../schema/level.ts';
import { countedLevel } from './values.ts';
import { findingOf, type EditionFacts } from './edition-facts.ts';
import type { EvaluationCriterion, EvaluationGuide } from './evaluation-guide.ts';
import type { ConditionToMeet, Failure, Verdict } from './evaluation.ts';
import { decisionProblem, judgeAll, type DecisionProblem, type Judged } from './judge.ts';
import type { Weighed } from './matching.ts';
import { grains, inOrder, ranksOf } from './order.ts';
import { checkPreferences, PreferencesError, type Preferences } from './preferences.ts';
import { MET, standingOf, UNKNOWN } from './standing.ts';

/** An app to use instead, with what changes for who goes over. Ids of criteria. */
export interface Alternative {
	app: string;
	/** The edition judged; null where the base claims serve the audience. */
	variant: string | null;
	verdict: Verdict;
	/** What must be done, and what must be checked, before it fits. */
	conditions: ConditionToMeet[];
	toCheck: string[];
	/** Weighed criteria on which it is surely better, or surely worse; most telling first. */
	better: string[];
	worse: string[];
	/** Per criterion on which it is better or worse, the level that counts. */
	reached: Record<string, LevelValue | null>;
	/** Functions that the app in use has and this one does not. */
	lost: string[];
	/** Functions that the app in use has and of which it is not known whether this one does. */
	unsure: string[];
}

/** How an app in use does itself, and what does better. */
export interface InUse {
	/** null if nothing weighs. */
	rank: number | null;
	verdict: Verdict;
	failures: Failure[];
	toCheck: string[];
	alternatives: Alternative[];
}

/**
 * What to use instead of an app: whatever fits and has a better match, in order. The ranking is
 * that of the preferences, made once; the app in use only filters it.
 *
 * @throws PreferencesError like `evaluate`, or if no current app is named
 */
export function alternativesTo(
	guide: EvaluationGuide,
	preferences: Preferences & { current: string },
): Alternative[] {
	const { ordered, problem } = ranking(guide, preferences);
	const current = ordered.find(({ app }) => app === preferences.current);
	if (!current) throw new PreferencesError('"current" must name the app in use.');
	return alternativesIn(ordered, current, problem);
}

/**
 * The same for every app of a guide at once, by its id.
 *
 * @param most how many alternatives to each: all of them to all would be the square of the apps
 * @throws PreferencesError like `evaluate`
 */
export function alternativesToEach(
	guide: EvaluationGuide,
	preferences: Preferences,
	most = Infinity,
): Map<string, InUse> {
	const { ordered, problem } = ranking(guide, preferences);
	const fitting = Map.groupBy(ordered, ({ verdict }) => verdict);
	const ranks = ranksOf(ordered);
	return new Map(
		ordered.map((current, index) => [
			current.app,
			{
				rank: ranks[index] ?? null,
				verdict: current.verdict,
				failures: current.failures,
				toCheck: current.toCheck,
				alternatives: alternativesIn(firstBetter(fitting, current, most), current, problem),
			},
		]),
	);
}

function ranking(guide: EvaluationGuide, preferences: Preferences) {
	checkPreferences(guide, preferences);
	const problem = decisionProblem(
		guide,
		preferences,
		guide.criteria.map(({ id }) => id),
	);
	return { ordered: inOrder(judgeAll(problem)), problem };
}

function alternativesIn(
	ordered: readonly Judged[],
	current: Judged,
	problem: DecisionProblem,
): Alternative[] {
	return ordered
		.filter((one) => one.app !== current.app && isBetter(one, current))
		.map((one) => {
			const better = surely(one, current, problem);
			const worse = surely(current, one, problem);
			return {
				app: one.app,
				variant: one.edition.variant,
				verdict: one.verdict,
				conditions: one.conditions,
				toCheck: one.toCheck,
				better: better.map(({ id }) => id),
				worse: worse.map(({ id }) => id),
				reached: Object.fromEntries(
					[...better, ...worse].map(({ id, index }) => [id, levelOf(one, index, problem)]),
				),
				...functionsLost(current.edition, one.edition, problem),
			};
		});
}

/**
 * The first so many that do better. Looks no further than it must: apps stand in order of what the
 * match is for certain, so within a verdict none does better after one that does not.
 */
function firstBetter(
	fitting: ReadonlyMap<Verdict, readonly Judged[]>,
	current: Judged,
	most: number,
): Judged[] {
	const better: Judged[] = [];
	for (const verdict of ['fits', 'fits-if'] as const) {
		for (const one of fitting.get(verdict) ?? []) {
			if (better.length === most || !isBetter(one, current)) break;
			if (one.app !== current.app) better.push(one);
		}
	}
	return better;
}

/** It fits and is worth more for certain; where nothing weighs, it fits and what is used now does not. */
function isBetter(one: Judged, current: Judged): boolean {
	if (one.verdict !== 'fits' && one.verdict !== 'fits-if') return false;
	if (!one.match || !current.match) return current.verdict === 'does-not-fit';
	return grains(one.match.low) > grains(current.match.low);
}

/**
 * The weighed criteria on which the worst that `a` can be is better than the best that `b` can be,
 * what adds most to the match first.
 */
function surely(a: Judged, b: Judged, { weighed }: DecisionProblem) {
	const gain = ({ share }: Weighed, index: number): number =>
		share * ((a.values[index]?.low ?? 0) - (b.values[index]?.high ?? 1));
	return weighed
		.map((one, index) => ({ id: one.criterion.id, index, gain: grains(gain(one, index)) }))
		.filter((one) => one.gain > 0)
		.sort((one, other) => other.gain - one.gain || (one.id < other.id ? -1 : 1));
}

function levelOf(
	{ edition, values }: Judged,
	index: number,
	{ weighed }: DecisionProblem,
): LevelValue | null {
	const { criterion } = weighed[index]!;
	return countedLevel(criterion, edition.claims.get(criterion.id), values[index]!.low);
}

/**
 * The functions that one edition has and another does not: on criteria that tell what an app can
 * do, at least what the one has, conditions included.
 */
function functionsLost(from: EditionFacts, to: EditionFacts, { scales }: DecisionProblem) {
	const lost: string[] = [];
	const unsure: string[] = [];
	for (const id of [...scales.checkFirst].sort()) {
		const criterion = scales.criteria.get(id);
		const had = from.claims.get(id)?.level;
		if (!criterion || had === undefined || had === null || !isPresent(criterion, had)) continue;
		const standing = standingOf(criterion, findingOf(to.claims.get(id), true), had);
		if (standing === UNKNOWN) unsure.push(id);
		else if (standing !== MET) lost.push(id);
	}
	return { lost, unsure };
}

/** Whether there is something to lose: a function with a level above the lowest, or some devices. */
function isPresent(criterion: EvaluationCriterion, had: LevelValue): boolean {
	if (criterion.scale !== 'levels') return true;
	const { levels, weighable } = criterion;
	return !weighable && levels[0]?.id === 'yes' && had !== levels.at(-1)?.id;
}
