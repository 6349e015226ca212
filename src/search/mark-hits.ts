import { bare } from './words.ts';

/** A piece of a text; `hit` where it is what was asked for. */
export interface Part {
	words: string;
	hit: boolean;
}

/** From this many letters on, a piece in the midst of a word is a hit too. */
const SHORTEST_PIECE = 5;

/**
 * A text in pieces, with the words that were asked for marked.
 *
 * @param asked the words of the query, as `wordsOf` gives them
 */
export function markHits(text: string, asked: readonly string[]): Part[] {
	const parts: Part[] = [];
	let done = 0;
	const add = (end: number, hit: boolean) => {
		if (end > done) parts.push({ words: text.slice(done, end), hit });
		done = end;
	};
	for (const [start, end] of hitsIn(text, asked)) {
		add(start, false);
		add(end, true);
	}
	add(text.length, false);
	return parts;
}

/** Where the words of a text begin with one that was asked for, or hold a long one. */
function hitsIn(text: string, asked: readonly string[]): [number, number][] {
	const plain = bare(text);
	// Places are the same in both, unless an accent stands apart from its letter.
	if (plain.length !== text.length) return [];
	const meets = (word: string) =>
		asked.some(
			(one) => word.startsWith(one) || (one.length >= SHORTEST_PIECE && word.includes(one)),
		);
	return [...plain.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => meets(word))
		.map(({ 0: word, index }) => [index, index + word.length]);
}
