import { editionsFor, type EditionFacts } from './edition-facts.ts';
import type { EvaluationGuide } from './evaluation-guide.ts';
import type { Interval } from './evaluation.ts';
import { matchOf, valuesOf, weighedCriteria, type Weighed } from './matching.ts';
import { needsOf, type Preferences, type Requirement } from './preferences.ts';
import { screenByRequirements, type Scales, type Screening } from './screen.ts';
import type { Valued } from './values.ts';

/** A guide made ready for one person's preferences. */
export interface DecisionProblem {
	editions: readonly EditionFacts[];
	scales: Scales;
	weighed: readonly Weighed[];
	requirements: readonly Requirement[];
}

/** An edition with what its requirements and weights come to. */
export interface Judged extends Screening {
	app: string;
	edition: EditionFacts;
	values: Valued[];
	match: Interval | null;
}

/**
 * The decision problem that these preferences pose; they must have been checked.
 *
 * @param alsoAsked criteria whose claims are wanted besides those that are required or weighed
 */
export function decisionProblem(
	guide: EvaluationGuide,
	{ audience, requirements, weights }: Preferences,
	alsoAsked: readonly string[] = [],
): DecisionProblem {
	const scales = scalesOf(guide);
	const weighed = weighedCriteria(scales.criteria, weights);
	const asked = new Set([
		...weighed.map(({ criterion }) => criterion.id),
		...requirements.flatMap(needsOf).map(({ criterion }) => criterion),
		...alsoAsked,
	]);
	return {
		editions: editionsFor(guide, audience, asked),
		scales,
		weighed,
		requirements,
	};
}

/** The criteria of a guide, as a screening reads them. */
export function scalesOf({ guide, criteria }: EvaluationGuide): Scales {
	const functions = new Set(
		guide.groups.filter(({ missing }) => missing === 'check-first').map(({ id }) => id),
	);
	const checkFirst = criteria.filter(({ group }) => functions.has(group));
	return {
		criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
		checkFirst: new Set(checkFirst.map(({ id }) => id)),
	};
}

/** Screens and values one edition. */
export function judge(edition: EditionFacts, problem: DecisionProblem): Judged {
	const { scales, weighed, requirements } = problem;
	const values = valuesOf(edition, weighed, requirements, scales);
	return {
		...screenByRequirements(edition, requirements, scales),
		app: edition.app,
		edition,
		values,
		match: matchOf(values, weighed),
	};
}

/** Screens and values every edition, in order of id. */
export function judgeAll(problem: DecisionProblem): Judged[] {
	return problem.editions.map((edition) => judge(edition, problem));
}
