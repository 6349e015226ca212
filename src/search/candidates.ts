import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Asked, Read } from './judge.ts';
import { bare, wordsOf } from './words.ts';

/** What a word counts for by where it stands: a name says more than a sentence. */
const TITLE_BOOST = 3;
const ALIAS_BOOST = 2;
const TEXT_BOOST = 1;

/** Of names, so many of the letters may be wrong as two swapped in a word of four. */
const LOOSE = 0.5;
/** In texts a word must stand as it was asked for, or every text would hold every short word. */
const EXACT = 0;

/** A document that may be meant. */
export interface Candidate {
	read: Read;
	/** fuse.js's own measure, by which hits in the same place are ordered; lower is better. */
	score: number;
}

/** Finds documents that may be meant, by fuse.js: those that meet all words, or any. */
export function candidatesIn(all: readonly Read[], tokenMatch: 'all' | 'any') {
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
