import type { EvaluationCriterion } from '../decision/evaluation-guide.ts';
import type { Need, Preferences, Requirement } from '../decision/preferences.ts';
import { answersOnPath } from './path.ts';
import {
	wasAnswered,
	type Answers,
	type OptionLogic,
	type QuestionLogic,
	type Wanted,
} from './question-logic.ts';

/** An option of a question, by ids. */
export interface GivenAnswer {
	question: string;
	option: string;
}

/** What answers mean, with the answers behind each requirement. */
export interface AnsweredPreferences extends Preferences {
	requirements: Requirement[];
	weights: Record<string, number>;
	/** Per requirement, in the same order, the answers that ask for it. */
	askedBy: GivenAnswer[][];
}

/** What the answers are judged against: scales to compare levels on, and who is addressed first. */
export interface AnswerContext {
	criteria: readonly EvaluationCriterion[];
	/** The first one serves who has not said anything. */
	audiences: readonly { id: string }[];
}

/**
 * What the answers ask of an app. Requirements of all answers hold together, and of two on the
 * same criterion the stricter one stands; weights are added up. The last answer that belongs to an
 * audience decides it.
 */
export function preferencesOf(
	questions: readonly QuestionLogic[],
	answers: Answers,
	{ criteria, audiences }: AnswerContext,
): AnsweredPreferences {
	const given = answersOnPath(questions, answers);
	const traced: Traced[] = [];
	const weights = new Map<string, number>();
	let audience = audiences[0]?.id ?? '';
	for (const [question, option] of optionsIn(questions, given)) {
		audience = option.audience ?? audience;
		const depending = option.depending.filter((one) => wasAnswered(given, one));
		for (const wanted of [option, ...depending] satisfies Wanted[]) {
			for (const requirement of wanted.requirements)
				traced.push({ requirement, askedBy: [{ question, option: option.id }] });
			for (const [id, weight] of Object.entries(wanted.weights))
				weights.set(id, (weights.get(id) ?? 0) + weight);
		}
	}
	const strictest = mergeRequirements(traced, criteria);
	return {
		audience,
		requirements: strictest.map(({ requirement }) => requirement),
		askedBy: strictest.map(({ askedBy }) => askedBy),
		weights: Object.fromEntries(weights),
	};
}

function optionsIn(questions: readonly QuestionLogic[], given: Answers): [string, OptionLogic][] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	return [...given].flatMap(([id, chosen]) =>
		(byId.get(id)?.options ?? [])
			.filter((option) => chosen.includes(option.id))
			.map((option): [string, OptionLogic] => [id, option]),
	);
}

interface Traced {
	requirement: Requirement;
	askedBy: GivenAnswer[];
}

function mergeRequirements(
	traced: readonly Traced[],
	criteria: readonly EvaluationCriterion[],
): Traced[] {
	const merged = new Map<string, Traced>();
	for (const { requirement, askedBy } of traced) {
		const key = 'anyOf' in requirement ? JSON.stringify(requirement) : requirement.criterion;
		const known = merged.get(key);
		merged.set(
			key,
			known ? stricter(known, { requirement, askedBy }, criteria) : { requirement, askedBy },
		);
	}
	return [...merged.values()];
}

/** The stricter of two on the same criterion, with the answers that ask for just that. */
function stricter(a: Traced, b: Traced, criteria: readonly EvaluationCriterion[]): Traced {
	const both = [...a.askedBy, ...b.askedBy];
	if ('anyOf' in a.requirement || 'anyOf' in b.requirement) return { ...a, askedBy: both };
	const [one, other] = [a.requirement, b.requirement];
	const criterion = criteria.find(({ id }) => id === one.criterion);
	const atLeast = criterion ? strictestLevel(criterion, one, other) : one.atLeast;
	const askers = [a, b].filter(
		({ requirement }) => JSON.stringify((requirement as Need).atLeast) === JSON.stringify(atLeast),
	);
	return {
		requirement: { criterion: one.criterion, atLeast },
		askedBy: askers.length > 0 ? askers.flatMap(({ askedBy }) => askedBy) : both,
	};
}

function strictestLevel(criterion: EvaluationCriterion, a: Need, b: Need): Need['atLeast'] {
	switch (criterion.scale) {
		case 'count':
			return Math.max(Number(a.atLeast), Number(b.atLeast));
		case 'flags':
			return [...new Set([a.atLeast, b.atLeast].flat() as string[])].sort();
		case 'levels': {
			const place = ({ atLeast }: Need) => criterion.levels.findIndex(({ id }) => id === atLeast);
			return place(a) <= place(b) ? a.atLeast : b.atLeast;
		}
	}
}
