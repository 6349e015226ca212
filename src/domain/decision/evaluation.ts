import type { LevelValue } from '../../schema/level.ts';
import type { Requirement } from './preferences.ts';

/** Best first. */
export const VERDICTS = ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an evaluation says; codes and numbers, to be put into words elsewhere. */
export interface Evaluation {
	/** Every app, best first: by verdict, then by the low end of its match, then the high end. */
	results: Result[];
	/** The apps that miss by one requirement, in the order of the results. */
	nearMisses: string[];
	/** The missing fact whose discovery could move its app over most places. */
	decisiveGap: { app: string; criterion: string } | null;
	whatWouldChange: Change[];
}

export interface Result {
	app: string;
	/** The edition judged; null where the base claims serve the audience. */
	variant: string | null;
	verdict: Verdict;
	/** The interval in which the weighted value lies, 0 to 1; null if nothing weighs. */
	match: Interval | null;
	/** 1 is first; equals share a rank and the next one counts them; null if nothing weighs. */
	rank: number | null;
	/** How many of the weighed criteria are known of this app. */
	coverage: { known: number; weighed: number };
	/** Share of the draws in which it came first; null without draws, weights or a chance. */
	firstPlaceShare: number | null;
	rankRange: { best: number; worst: number } | null;
	/** What must be done before it fits, each act once, with a criterion that asks for it. */
	conditions: ConditionToMeet[];
	/** The required criteria of which the fact is missing. */
	toCheck: string[];
	/** Per requirement missed, why. */
	failures: Failure[];
	/** Per weighed criterion what it adds; most telling first. */
	contributions: Contribution[];
}

export interface Interval {
	low: number;
	high: number;
}

export interface ConditionToMeet {
	id: string;
	criterion: string;
	who: string;
}

/**
 * Why a requirement is missed. `level`: what is found is less. `conflict`: it is met only by an act
 * that switches off `with`, which is required too. `retired`: the app no longer exists.
 */
export type Failure =
	| { reason: 'level'; criterion: string; needed: LevelValue; found: LevelValue | null }
	| {
			reason: 'conflict';
			criterion: string;
			needed: LevelValue;
			found: LevelValue | null;
			with: string;
	  }
	| { reason: 'retired'; criterion: null; needed: null; found: null };

/** `weight` is a share of all weights, so that the sum of weight × value is the match. */
export interface Contribution {
	criterion: string;
	/** 0 to 1; the middle of the interval where the fact is missing. */
	value: number;
	/** The mean of the values of all apps that still exist. */
	fieldMean: number;
	weight: number;
}

/** What would be different with one requirement less, or with one criterion weighed otherwise. */
export type Change =
	| { effect: 'admits'; drop: Requirement; apps: string[] }
	| { effect: 'new-first'; criterion: string; weight: 'dropped' | 'doubled'; apps: string[] };
