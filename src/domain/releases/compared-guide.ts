import type {
	EvaluationClaim,
	EvaluationCondition,
	EvaluationCriterion,
} from '../decision/evaluation-guide.ts';

/**
 * As much of a guide as a comparison of two states reads. A frozen release is one, and so is the
 * published state of today; of one that an evaluation loads, the facts that decide it can be
 * compared.
 */
export interface ComparedGuide {
	criteria: readonly ComparedCriterion[];
	apps: readonly ComparedApp[];
}

export type ComparedCriterion = EvaluationCriterion;

export interface ComparedApp {
	id: string;
	status: 'active' | 'retired';
	claims: Readonly<Record<string, ComparedClaim>>;
	variants: readonly ComparedVariant[];
}

export interface ComparedVariant {
	id: string;
	defaultFor: readonly string[];
	overrides: Readonly<Record<string, ComparedClaim>>;
}

export interface ComparedClaim extends EvaluationClaim {
	missing?: string | undefined;
	conditions: readonly ComparedCondition[];
	contested?: unknown;
	note?: unknown;
	generalKnowledge?: unknown;
	evidence?: unknown;
	confidence?: unknown;
	asOf?: unknown;
	reading?: unknown;
}

export interface ComparedCondition extends EvaluationCondition {
	when?: string | undefined;
	text?: unknown;
	plan?: unknown;
}
