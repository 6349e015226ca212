import type { LevelValue } from '../../schema/level.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { EvaluationCriterion, EvaluationGuide } from './evaluation-guide.ts';
import { decisionProblem, judgeAll, type DecisionProblem, type Judged } from './judge.ts';
import { grains, inOrder } from './order.ts';
import { checkPreferences, type Preferences } from './preferences.ts';
import { MET, standingOf, UNKNOWN } from './standing.ts';
import { findingOf } from './edition-facts.ts';

/** An app to use instead, with what changes for who goes over. Ids of criteria. */
export interface Alternative {
	app: string;
	/** Weighed criteria on which it is surely better, or surely worse. */
	better: string[];
	worse: string[];
	/** Functions that the app in use has and this one does not. */
	lost: string[];
	/** Functions that the app in use has and of which it is not known whether this one does. */
	unsure: string[];
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
	checkPreferences(guide, preferences);
	const problem = decisionProblem(
		guide,
		preferences,
		guide.criteria.map(({ id }) => id),
	);
	const judged = inOrder(judgeAll(problem));
	const current = judged.find(({ app }) => app === preferences.current)!;
	return judged
		.filter((one) => one.app !== current.app && isBetter(one, current))
		.map((one) => ({
			app: one.app,
			better: surely(one, current, problem),
			worse: surely(current, one, problem),
			...functionsLost(current.edition, one.edition, problem),
		}));
}

/** It fits, and is worth more for certain; or what is used now does not fit at all. */
function isBetter(one: Judged, current: Judged): boolean {
	if (one.verdict !== 'fits' && one.verdict !== 'fits-if') return false;
	if (!one.match || !current.match) return current.verdict === 'does-not-fit';
	return grains(one.match.low) > grains(current.match.low);
}

/** The weighed criteria on which the worst that `a` can be is better than the best that `b` can be. */
const surely = (a: Judged, b: Judged, { weighed }: DecisionProblem): string[] =>
	weighed.flatMap(({ criterion }, index) =>
		(a.values[index]?.low ?? 0) > (b.values[index]?.high ?? 1) ? [criterion.id] : [],
	);

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
