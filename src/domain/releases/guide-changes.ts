import type { LevelValue } from '../../schema/level.ts';

/** What differs between two states of a guide: ids and codes, everything in order of id. */
export interface GuideChanges {
	/** Only the apps of which something differs. */
	apps: AppChanges[];
	criteria: CriteriaChanges;
	notices: NoticeChanges;
	/** The corrections that were not there before. */
	corrections: string[];
}

/**
 * What became of an app. Of one that was added or removed nothing else is said; `returned` is one
 * that was retired and no longer is.
 */
export type AppEvent = 'added' | 'removed' | 'retired' | 'returned';

export interface AppChanges {
	app: string;
	event: AppEvent | null;
	variants: VariantChanges;
	claims: ClaimChange[];
	/** Whether its name, history, reply or anything else that is said of it differs. */
	about: boolean;
}

export interface VariantChanges {
	added: string[];
	removed: string[];
	/** Those that serve other audiences than before. */
	served: string[];
}

/** What counts: a level, why it is missing, or what it takes. */
export type MaterialPart =
	'level' | 'missing' | 'conditions' | 'otherwise' | 'extent' | 'contested';
/** What is said about it: how we know, how sure we are, in which words. */
export type EditorialPart = 'note' | 'evidence' | 'confidence' | 'as-of' | 'reading' | 'wording';

export type Direction = 'better' | 'worse' | 'now-known' | 'no-longer-known' | 'other';

export interface ClaimChange {
	criterion: string;
	/** The edition that says so; null for the base. */
	variant: string | null;
	/** Empty for a change that is editorial only. */
	material: MaterialPart[];
	editorial: EditorialPart[];
	direction: Direction;
	/** null where there was no claim. */
	before: ClaimState | null;
	after: ClaimState | null;
}

/** What a claim says, in codes. */
export interface ClaimState {
	level: LevelValue | null;
	/** Why the level is missing; null where it is not. */
	missing: string | null;
	disputedLevels: string[];
	atLeast: boolean;
	incomplete: boolean;
	/** The acts that the level asks for. */
	conditions: string[];
	/** The level without them; null where it is not known, undefined where nothing is said. */
	otherwise: LevelValue | null | undefined;
	contested: boolean;
}

export interface CriteriaChanges {
	added: string[];
	removed: string[];
	/** Those with other answers to choose from: claims on them cannot be compared. */
	rescaled: string[];
	/** Those whose answers are worth more or less, or that weigh now or no longer. */
	revalued: string[];
	/** Those that only say something in other words. */
	reworded: string[];
	/** How many can be compared. */
	shared: number;
}

export interface NoticeChanges {
	added: string[];
	removed: string[];
	/** Those of which it is said otherwise whether they still hold. */
	standing: string[];
	/** Those that differ in something else. */
	reworded: string[];
}

/** Whether anything that counts differs in what is said of an app. */
export const isMaterial = ({ event, variants, claims }: AppChanges): boolean =>
	event !== null ||
	Object.values(variants).some((ids: readonly string[]) => ids.length > 0) ||
	claims.some(({ material }) => material.length > 0);
