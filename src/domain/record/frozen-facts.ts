/** Copies of published facts about one edition, in words, as they stood when the record was made. */
export interface FrozenFacts {
	app: string;
	edition: string;
	/** What it is called, with its edition. */
	name: string;
	/** The language of the words. */
	language: string;
	/** By criterion. */
	of: Record<string, FrozenFact>;
}

export interface FrozenFact {
	/** Equal for equal answers, in every language. */
	code: string;
	/** The question in a few words. */
	short: string;
	words: string;
	note: string;
	acts: FrozenAct[];
	/** With acts: what holds without them. */
	otherwise: string;
	/** The date of the newest source, in words; empty where it has none. */
	asOf: string;
	stale: boolean;
	sources: FrozenSource[];
	/** Where the evidence stands on the site. */
	href: string;
}

export interface FrozenAct {
	id: string;
	words: string;
	/** What gets worse with it; empty if nothing. */
	costs: string;
}

export interface FrozenSource {
	title: string;
	publisher: string;
	/** Empty for what may not become a link. */
	url: string;
	date: string;
	lang: string;
}

/** A fact as it was and as it is; null where there was or is none. */
export interface FactChange {
	criterion: string;
	then: FrozenFact | null;
	now: FrozenFact | null;
}

/**
 * The facts that are not what they were: another answer, or other things to do before it holds.
 * What is only told otherwise, or in another language, is no change.
 */
export function factChanges(
	then: Readonly<Record<string, FrozenFact>>,
	now: Readonly<Record<string, FrozenFact>>,
): FactChange[] {
	const criteria = [...new Set([...Object.keys(then), ...Object.keys(now)])];
	return criteria
		.map((criterion) => ({
			criterion,
			then: factIn(then, criterion),
			now: factIn(now, criterion),
		}))
		.filter(({ then: before, now: after }) => substanceOf(before) !== substanceOf(after));
}

/** The fact about a criterion; null where there is none. */
export const factIn = (
	facts: Readonly<Record<string, FrozenFact>>,
	criterion: string,
): FrozenFact | null => (Object.hasOwn(facts, criterion) ? (facts[criterion] ?? null) : null);

const substanceOf = (fact: FrozenFact | null): string =>
	fact === null ? '' : JSON.stringify([fact.code, fact.acts.map(({ id }) => id).sort()]);
