import { candidatesIn, type Candidate } from './candidates.ts';
import { isCalled, judge, read, type Asked, type Judgement, type Reason } from './judge.ts';
import { markHits, type Part } from './mark-hits.ts';
import { kinds, type Kind, type SearchDocument } from './search-document.ts';
import { bare, wordsOf } from './words.ts';

/** What is asked at most; nobody types more, and a pasted page would keep the browser busy. */
const MOST_WORDS = 16;
const LONGEST_WORD = 30;
/** Fewer letters than this find nearly everything. */
const FEWEST_LETTERS = 2;
/** Of what meets only some of the words, so many of a kind: further down they have little in common. */
const MOST_OF_A_KIND = 10;

/** Something found: why, and its text with what was asked for marked. */
export interface Hit {
	document: SearchDocument;
	reason: Reason;
	parts: readonly Part[];
}

/** What was found of one kind, best first. */
export interface Group {
	kind: Kind;
	hits: readonly Hit[];
}

/** Finds what a query asks for, grouped by kind; null if too little was asked. Never throws. */
export type Lookup = (query: string) => Group[] | null;

/**
 * Reads the documents once, and gives the function that looks them up. Candidates come from fuse.js:
 * names with slips forgiven, texts without; a document counts where its words bear it out. All words
 * must be met, one by one or written as one ("face time"); if nothing meets all, the rarest of them
 * or half will do, and if nothing meets any, an app that may have been meant. An app that the query
 * names is always there.
 *
 * @param stopWords words that say nothing, and are left out of a query that holds others
 */
export function createLookup(
	documents: readonly SearchDocument[],
	stopWords: readonly string[] = [],
): Lookup {
	const all = documents.map(read);
	const everything = all.map((one): Candidate => ({ read: one, score: 1 }));
	const names = new Set(all.flatMap(({ title, aliases }) => [...title, ...aliases.flat()]));
	const silent = new Set(stopWords.map(bare));
	const isKnown = (word: string) => [...names].some((name) => name.startsWith(word));
	const ask = (word: string): Asked => ({ word, slips: !isKnown(word) });
	const meetingAll = candidatesIn(all, 'all');
	// Made once it is asked for, which is seldom: it takes as long as all the rest.
	let inAny: ReturnType<typeof candidatesIn> | undefined;
	const meetingAny = (words: readonly Asked[]): Candidate[] =>
		(inAny ??= candidatesIn(all, 'any'))(words);

	return (query) => {
		const words = wordsOf(query.slice(0, MOST_WORDS * LONGEST_WORD))
			.slice(0, MOST_WORDS)
			.map((word) => word.slice(0, LONGEST_WORD));
		const asOne = words.join('').slice(0, LONGEST_WORD);
		if (asOne.length < FEWEST_LETTERS) return null;
		const telling = words.filter((word) => !silent.has(word));
		const asked = (telling.length > 0 ? telling : words).map(ask);
		const among = (candidates: readonly Candidate[], wanted: readonly Asked[]) =>
			judged(candidates, wanted, asOne);
		const wholly = (wanted: readonly Asked[]) =>
			among(meetingAll(wanted), wanted).filter(({ met }) => met === wanted.length);
		const called = among(
			everything.filter(({ read: one }) => isCalled(words, one)),
			asked,
		);
		const show = (found: readonly Judged[], most?: number) => grouped(called, found, asked, most);

		const apart = wholly(asked);
		const joined = words.length > 1 ? wholly([ask(asOne)]) : [];
		const whole = [
			...apart,
			...joined.filter((one) => !apart.some(({ read: other }) => other === one.read)),
		];
		if (whole.length > 0) return show(whole);
		const partly = meetingMost(among(meetingAny(asked), asked), asked.length);
		if (partly.length > 0) return show(partly, MOST_OF_A_KIND);
		const unheard = asked.map(({ word }): Asked => ({ word, slips: 'most' }));
		return show(
			among(
				everything.filter(({ read: one }) => one.document.kind === 'app'),
				unheard,
			),
			MOST_OF_A_KIND,
		);
	};
}

/**
 * Of documents that meet some of so many words, those that meet the word that the fewest of them
 * meet, or half of all words or more.
 */
function meetingMost(found: readonly Judged[], count: number): Judged[] {
	const each = Array.from(
		{ length: count },
		(_, word) => found.filter(({ meets }) => meets[word]).length,
	);
	const rarest = each.indexOf(Math.min(...each.filter((number) => number > 0)));
	const enough = Math.max(2, count / 2);
	return found.filter(({ met, meets }) => meets[rarest] === true || met >= enough);
}

interface Judged extends Candidate, Judgement {}

const judged = (
	candidates: readonly Candidate[],
	asked: readonly Asked[],
	whole: string,
): Judged[] =>
	candidates.flatMap((candidate) => {
		const judgement = judge(asked, candidate.read, whole);
		return judgement ? [{ ...candidate, ...judgement }] : [];
	});

/**
 * What was found by kind, best first, each once.
 *
 * @param called what comes before all others
 * @param most how many of a kind
 */
function grouped(
	called: readonly Judged[],
	found: readonly Judged[],
	asked: readonly Asked[],
	most = Infinity,
): Group[] {
	const first = ranked(called);
	const isFirst = ({ read }: Judged) => first.some((one) => one.read === read);
	const inOrder = [...first, ...ranked(found).filter((one) => !isFirst(one))];
	const words = asked.map(({ word }) => word);
	return kinds.flatMap((kind) => {
		const hits = inOrder
			.filter(({ read: { document } }) => document.kind === kind)
			.slice(0, most)
			.map(({ read: { document }, reason }) => ({
				document,
				reason,
				parts: markHits(document.text, words),
			}));
		return hits.length > 0 ? [{ kind, hits }] : [];
	});
}

function ranked(found: readonly Judged[]): Judged[] {
	// Notices that are equally good stay in their own order, newest first.
	const scoreOf = ({ read, score }: Judged) => (read.document.kind === 'notice' ? 0 : score);
	return found.toSorted((a, b) => b.met - a.met || a.place - b.place || scoreOf(a) - scoreOf(b));
}
