import type { Sign } from '../../domain/matrix/answer.ts';
import type { Spoken } from '../spoken.ts';

/**
 * Everything that is known of an app, in one language, edition by edition: what a script needs to
 * lay apps side by side or to fill in a record, and what pages without a script show of the same.
 */
export interface AppSheet {
	id: string;
	name: string;
	href: string;
	vendor: string;
	/** Country of the vendor's seat, in words. */
	seat: string;
	retired: boolean;
	/** Which gable its house has. */
	gable: number;
	/** The base first. */
	editions: readonly EditionSheet[];
	/** Where all of its notices stand. */
	noticesHref: string;
	/** Newest first. */
	notices: readonly NoticeSheet[];
}

export interface EditionSheet {
	/** `base`, or the id of a variant. */
	id: string;
	/** Which edition it is, such as "Bell for schools". */
	name: string;
	href: string;
	/** The audiences that are judged on it unless they choose another. */
	defaultFor: readonly string[];
	/** By criterion; of a variant only what differs from the base. */
	answers: Readonly<Record<string, AnswerSheet>>;
	settings: readonly SettingSheet[];
}

export interface AnswerSheet {
	/** Equal for equal answers: a level, flags, a count, or why it is missing. */
	code: string;
	/** As in a cell of the table. */
	words: string;
	sign: Sign | null;
	note: Spoken | null;
	acts: readonly ActSheet[];
	/** With acts: what holds without them, in words. */
	otherwise: string | null;
	/** The date of the newest source, in words; null where it has none. */
	asOf: string | null;
	stale: boolean;
	/** An assessment by others that is so old that it must be said. */
	old?: true;
	/** A to D; null without evidence. */
	grade: string | null;
	/** The documents behind it. */
	sources: readonly SourceSheet[];
	/** Where the evidence stands. */
	href: string;
}

/** What somebody must do before an answer holds. */
export interface ActSheet {
	id: string;
	/** Who acts, and when, as the beginning of a sentence. */
	who: string;
	text: Spoken;
	/** The plan that it takes; empty if none. */
	plan: string;
	/** What gets worse or stops working, one by one. */
	costs: readonly string[];
	/** What gets better along with it. */
	gains: readonly string[];
}

export interface SettingSheet {
	id: string;
	criterion: string;
	who: string;
	text: Spoken;
	costs: Spoken | null;
	source: SourceSheet | null;
	asOf: string | null;
}

export interface SourceSheet {
	title: string;
	publisher: string;
	/** null for an address that may not become a link. */
	url: string | null;
	/** In words; null where it carries none. */
	date: string | null;
	lang: string;
}

export interface NoticeSheet {
	id: string;
	title: string;
	kind: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	date: string;
	summary: Spoken;
	/** An assessment by others, on which one may lean. */
	assessment?: 'fresh' | 'old';
	/** Whether it still holds, in words; empty for what happened once. */
	standing: string;
	href: string;
}

/** The answer of an edition: its own, else that of the base. */
export function answerIn(
	sheet: AppSheet,
	edition: string,
	criterion: string,
): AnswerSheet | undefined {
	const own = sheet.editions.find(({ id }) => id === edition)?.answers;
	const base = sheet.editions[0]?.answers;
	if (own && Object.hasOwn(own, criterion)) return own[criterion];
	return base && Object.hasOwn(base, criterion) ? base[criterion] : undefined;
}
