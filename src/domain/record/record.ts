import type { Verdict } from '../decision/evaluation.ts';
import type { EditionName } from '../edition-list.ts';
import type { FrozenFacts } from './frozen-facts.ts';

/** What a file must say of itself to be read as a record. */
export const KIND = 'record';
/** The notation of a record; a reader refuses what is newer than it knows. */
export const FORMAT = 1;

export const STATUSES = ['open', 'settled', 'not-applicable'] as const;
export const REPLIES = ['yes', 'no', 'unknown'] as const;
/** How likely or how bad, as the Dutch model for schools has it: small, fair, large. */
export const DEGREES = [1, 2, 3] as const;
export const SIZES = ['low', 'medium', 'high'] as const;
/** What makes somebody look at a choice again. */
export const TRIGGERS = ['terms', 'new-ai', 'ruling', 'incident', 'edition', 'yearly'] as const;

export type Status = (typeof STATUSES)[number];
export type Reply = (typeof REPLIES)[number];
export type Degree = (typeof DEGREES)[number];
export type Size = (typeof SIZES)[number];
export type Trigger = (typeof TRIGGERS)[number];

/**
 * Why somebody chose what they chose, as plain data: kept in a file of their own and nowhere else.
 * Texts are as typed, dates are YYYY-MM-DD or empty; published facts are copies, so that the file
 * stays true when the guide changes.
 */
export interface DecisionRecord {
	format: typeof FORMAT;
	kind: typeof KIND;
	/** The name of the guide that the facts come from. */
	guide: string;
	/** The state of the guide that the facts are of. */
	release: ShownState;
	language: string;
	/** An id of the guide's sectors; empty while none is chosen. */
	sector: string;
	organisation: {
		name: string;
		board: string;
		author: string;
		officer: string;
		version: string;
		date: string;
	};
	need: { purpose: string; groups: string; occasions: string; numbers: string };
	/** What was answered in the questionnaire before, in words. */
	answers: { question: string; answer: string }[];
	options: RecordOption[];
	chosen: EditionName | null;
	/** The published facts about the chosen edition. */
	facts: FrozenFacts | null;
	/** The date of the state against which the facts of then were kept on purpose; else empty. */
	keptAgainst: string;
	/** By the id of an item of the checklist. */
	items: Record<string, RecordItem>;
	/** By the id of a criterion of the threshold test. */
	threshold: Record<string, { answer: Reply | ''; why: string }>;
	/** Why an assessment is made or not. */
	reasons: string;
	settings: RecordSetting[];
	risks: RecordRisk[];
	views: { subjects: string; parents: string; staff: string; council: string };
	decision: { text: string; by: string; date: string };
	review: string;
	triggers: Trigger[];
	otherTrigger: string;
}

/** Which state of a guide is shown; without a release, the day of the working state. */
export interface ShownState {
	id: string | null;
	date: string;
	sha256: string | null;
}

/** An edition that was compared; the verdict is null where nobody asked for one. */
export interface RecordOption extends EditionName {
	name: string;
	verdict: Verdict | null;
	/** Why it was chosen, or why it fell. */
	reason: string;
}

export interface RecordItem {
	status: Status;
	answer: string;
	/** Where that is laid down. */
	evidence: string;
	owner: string;
	due: string;
}

/** A setting that protects, and who applied it when. */
export interface RecordSetting {
	id: string;
	/** Who has to do what. */
	text: string;
	source: string;
	by: string;
	on: string;
}

export interface RecordRisk {
	risk: string;
	chance: Degree;
	impact: Degree;
	measure: string;
	/** What is left with the measure; empty while nobody has weighed that. */
	rest: Size | '';
}
