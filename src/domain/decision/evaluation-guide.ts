import type { LevelValue } from '../../schema/level.ts';

/**
 * What an evaluation must know of a guide: ids, levels, values and claims, no texts. The object
 * served at `/data/v1/guide.json` is one; so is the trimmed one that the questionnaire loads.
 */
export interface EvaluationGuide {
	guide: {
		audiences: readonly { id: string }[];
		/** `missing`: what a missing fact means for a requirement on a criterion of the group. */
		groups: readonly { id: string; missing: 'cannot-tell' | 'check-first' }[];
	};
	criteria: readonly EvaluationCriterion[];
	apps: readonly EvaluationApp[];
}

export type EvaluationCriterion = { id: string; group: string; weighable: boolean } & (
	| {
			scale: 'levels';
			/** Best first; each worth a value between 0 and 1. */
			levels: readonly { id: string; value: number }[];
			notApplicable?: { value: number; satisfies: boolean } | undefined;
	  }
	| { scale: 'count' }
	| { scale: 'flags'; flags: readonly { id: string }[] }
);

/** A criterion that can have a weight: its levels have values. */
export type LevelsCriterion = Extract<EvaluationCriterion, { scale: 'levels' }>;

export interface EvaluationApp {
	id: string;
	status: 'active' | 'retired';
	claims: Readonly<Record<string, EvaluationClaim>>;
	variants: readonly EvaluationVariant[];
}

export interface EvaluationVariant {
	id: string;
	defaultFor: readonly string[];
	overrides: Readonly<Record<string, EvaluationClaim>>;
}

export interface EvaluationClaim {
	/** null where evidence is missing. */
	level: LevelValue | null;
	disputedLevels?: readonly string[] | undefined;
	/** With a count: the true number may be higher. */
	atLeast?: boolean | undefined;
	/** With flags: what is not in the list is not known. */
	incomplete?: boolean | undefined;
	conditions: readonly EvaluationCondition[];
	/** With conditions: the level without them. */
	otherwise?: LevelValue | null | undefined;
}

/** An act under which, together with the claim's other conditions, its level holds. */
export interface EvaluationCondition {
	id: string;
	who: string;
	switchesOff: readonly SideEffect[];
	alsoReaches: readonly SideEffect[];
}

export interface SideEffect {
	criterion: string;
	to: LevelValue;
}
