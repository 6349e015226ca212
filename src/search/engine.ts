import Fuse, { type IFuseOptions } from 'fuse.js';
import {
	isCalled,
	isNamed,
	judge,
	read,
	type Asked,
	type Judgement,
	type Read,
	type Reason,
} from './judge.ts';
import { markHits, type Part } from './mark-hits.ts';
import { kinds, type Kind, type SearchDocument } from './search-document.ts';
import { bare, wordsOf } from './words.ts';

/** What a word counts for by where it stands: a name says more than a sentence. */
const TITLE_BOOST = 3;
const ALIAS_BOOST = 2;
const TEXT_BOOST = 1;

/** Of names, so many of the letters may be wrong as two swapped in a word of four. */
const LOOSE = 0.5;
/** In texts a word must stand as it was asked for, or every text would hold every short word. */
const EXACT = 0;

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
 * will do, and if nothing meets any, a name that it may have been meant for. An app that the query
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
	const meetingAny = candidatesIn(all, 'any');

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
			words.map(ask),
		);
		const show = (found: readonly Judged[], most?: number) => grouped(called, found, asked, most);

		const joined = words.length > 1 ? wholly([ask(asOne)]) : [];
		const whole = [...wholly(asked), ...joined];
		if (whole.length > 0) return show(whole);
		const partly = meetingRarest(among(meetingAny(asked), asked), asked.length);
		if (partly.length > 0) return show(partly, MOST_OF_A_KIND);
		const unheard = asked.map(({ word }): Asked => ({ word, slips: 'most' }));
		return show(
			among(
				everything.filter(({ read: one }) => isNamed(one)),
				unheard,
			),
			MOST_OF_A_KIND,
		);
	};
}

/** Of documents that meet some of so many words, those that meet the word that the fewest of them meet. */
function meetingRarest(found: readonly Judged[], count: number): Judged[] {
	const each = Array.from({ length: count }, (_, word) => found.filter(({ meets }) => meets[word]));
	const [rarest = []] = each
		.filter(({ length }) => length > 0)
		.toSorted((a, b) => a.length - b.length);
	return rarest;
}

interface Candidate {
	read: Read;
	/** fuse.js's own measure, by which hits in the same place are ordered; lower is better. */
	score: number;
}

interface Judged extends Candidate, Judgement {}

/** Documents that may be meant, by fuse.js. */
function candidatesIn(all: readonly Read[], tokenMatch: 'all' | 'any') {
	const options: IFuseOptions<Read> = {
		useTokenSearch: true,
		tokenMatch,
		tokenize: wordsOf,
		// Case and diacritics were taken off once, below, and not for each word at each query.
		isCaseSensitive: true,
		includeScore: true,
	};
	const title = {
		name: 'title',
		weight: TITLE_BOOST,
		getFn: ({ document }: Read) => bare(document.title),
	};
	const aliases = {
		name: 'aliases',
		weight: ALIAS_BOOST,
		getFn: ({ document }: Read) => (document.aliases ?? []).map(bare),
	};
	const text = {
		name: 'text',
		weight: TEXT_BOOST,
		getFn: ({ document }: Read) => bare(document.text),
	};
	const byName = new Fuse(all, { ...options, threshold: LOOSE, keys: [title, aliases] });
	const byText = new Fuse(all, { ...options, threshold: EXACT, keys: [title, aliases, text] });
	return (asked: readonly Asked[]): Candidate[] => {
		const query = asked.map(({ word }) => word).join(' ');
		const found = new Map<number, Candidate>();
		for (const { item, refIndex, score = 1 } of [
			...byText.search(query),
			...byName.search(query),
		]) {
			if (!found.has(refIndex)) found.set(refIndex, { read: item, score });
		}
		return [...found.entries()].sort(([a], [b]) => a - b).map(([, candidate]) => candidate);
	};
}

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
	const inOrder = [
		...new Map(
			[...ranked(called), ...ranked(found)].reverse().map((one) => [one.read, one]),
		).values(),
	].reverse();
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
