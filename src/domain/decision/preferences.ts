import type { LevelValue } from '../../schema/level.ts';
import type { Requirement } from '../../schema/preferences.ts';
import { isOnScale, NOT_APPLICABLE } from '../criterion-levels.ts';
import type { EvaluationCriterion, EvaluationGuide } from './evaluation-guide.ts';

/** What somebody needs of an app and how much each criterion weighs for them. */
export interface Preferences {
	/** Decides which edition of an app is judged. */
	audience: string;
	requirements: readonly Requirement[];
	/** Weight (≥ 0, any unit) by criterion; what is not named does not weigh. */
	weights: Readonly<Record<string, number>>;
	/** The app in use now; named so that it can be told apart, never judged otherwise. */
	current?: string | undefined;
}

/**
 * A veto: the least accepted on a criterion, or on any of several. Nothing makes up for it. At
 * least means this level or a better one, so many or more, all of these flags.
 */
export type { Requirement };
export type Need = Exclude<Requirement, { anyOf: unknown }>;

/** Preferences that no evaluation can follow; the message names what is wrong and where. */
export class PreferencesError extends Error {
	override name = 'PreferencesError';
}

/** The needs of which at least one must be met. */
export function needsOf(requirement: Requirement): readonly Need[] {
	return 'anyOf' in requirement ? requirement.anyOf : [requirement];
}

/**
 * Refuses preferences that name what the guide does not have, or that weigh what does not weigh.
 *
 * @throws PreferencesError naming the first fault
 */
export function checkPreferences(guide: EvaluationGuide, preferences: Preferences): void {
	const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
	// They may come from a file or an address, so their shape is not taken for granted.
	const given: Readonly<Record<keyof Preferences, unknown>> = {
		current: undefined,
		...preferences,
	};
	oneOf('audience', guide.guide.audiences, given.audience);
	if (given.current !== undefined) oneOf('app', guide.apps, given.current);
	if (!Array.isArray(given.requirements)) refuse('"requirements" must be a list.');
	if (!isRecord(given.weights)) refuse('"weights" must be weights by criterion.');
	for (const requirement of given.requirements as unknown[])
		checkRequirement(criteria, requirement);
	// Entries, so that a weight named "__proto__" is seen like any other.
	for (const [id, weight] of Object.entries(given.weights))
		checkWeight(criterionNamed(criteria, id), weight);
}

type Criteria = ReadonlyMap<string, EvaluationCriterion>;

function checkRequirement(criteria: Criteria, requirement: unknown): void {
	if (!isRecord(requirement))
		refuse(`A requirement is ${quoted(requirement)}, not { criterion, atLeast } or { anyOf }.`);
	const needs: unknown = 'anyOf' in requirement ? requirement['anyOf'] : [requirement];
	if (!Array.isArray(needs) || needs.length === 0) refuse('"anyOf" must name at least one need.');
	for (const need of needs as unknown[]) {
		if (!isRecord(need)) refuse(`A need is ${quoted(need)}, not { criterion, atLeast }.`);
		const criterion = criterionNamed(criteria, need['criterion']);
		if (!canBeRequired(criterion, need['atLeast']))
			refuse(`${quoted(need['atLeast'])} cannot be required of "${criterion.id}".`);
	}
}

function canBeRequired(criterion: EvaluationCriterion, atLeast: unknown): boolean {
	if (criterion.scale === 'count') return Number.isSafeInteger(atLeast) && Number(atLeast) >= 0;
	if (Array.isArray(atLeast) && atLeast.length === 0) return false;
	return atLeast !== NOT_APPLICABLE && isOnScale(criterion, atLeast as LevelValue);
}

function checkWeight({ id, scale, weighable }: EvaluationCriterion, weight: unknown): void {
	if (!weighable || scale !== 'levels') refuse(`"${id}" does not weigh; it can be required.`);
	if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0)
		refuse(`The weight of "${id}" is ${quoted(weight)}; it must be a number of 0 or more.`);
}

function criterionNamed(criteria: Criteria, id: unknown): EvaluationCriterion {
	return criteria.get(id as string) ?? refuse(`There is no criterion ${quoted(id)}.`);
}

function oneOf(kind: string, entries: readonly { id: string }[], id: unknown): void {
	if (!entries.some((entry) => entry.id === id)) refuse(`There is no ${kind} ${quoted(id)}.`);
}

function refuse(message: string): never {
	throw new PreferencesError(message);
}

const quoted = (value: unknown): string =>
	typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value);

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
