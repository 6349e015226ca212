/** How a word of a query meets a word of a text, nearest first. */
export type Nearness = 'same' | 'beginning' | 'within' | 'slip';

/** Whether slips of the finger are forgiven. */
export type Slips = boolean | 'most';

/** From this many letters on, a piece of a word counts: "sleutel" is found in "versleuteld". */
const SHORTEST_PIECE = 5;

/** Who heard a name but never read it makes so many slips: "chaim" for "chime". */
const MOST_SLIPS = 2;

/** How many slips of the finger are forgiven in a word of so many letters. */
const slipsIn = (length: number): number => {
	if (length < 3) return 0;
	return length < 7 ? 1 : MOST_SLIPS;
};

/**
 * How near a word of a query comes to any of the words of a text; null if to none.
 *
 * @param slips whether slips of the finger are forgiven; 'most' forgives one more in a word of five
 * or six letters, if the first one is right
 * @example nearness('dorbell', ['doorbell'], true) // => 'slip'
 */
export function nearness(word: string, words: readonly string[], slips: Slips): Nearness | null {
	if (words.includes(word)) return 'same';
	if (words.some((other) => other.startsWith(word))) return 'beginning';
	if (word.length >= SHORTEST_PIECE && words.some((other) => other.includes(word))) return 'within';
	if (slips === false) return null;
	return words.some((other) => isSlipOf(word, other, slips === 'most')) ? 'slip' : null;
}

/** Whether a word is another but for a slip or two; a long one also its beginning. */
function isSlipOf(word: string, other: string, forgivesMost: boolean): boolean {
	const isMore = forgivesMost && word.length >= SHORTEST_PIECE && other.startsWith(word.charAt(0));
	const most = isMore ? MOST_SLIPS : slipsIn(word.length);
	if (most === 0) return false;
	const slips = slipsFrom(word, other);
	return (word.length < SHORTEST_PIECE ? slips.slice(-1) : slips).some((count) => count <= most);
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from
 * a word to each beginning of another (optimal string alignment).
 */
function slipsFrom(word: string, other: string): number[] {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, length) => length);
	for (let i = 1; i <= word.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const isSame = word[i - 1] === other[j - 1];
			const isSwapped =
				i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
			next.push(
				Math.min(
					at(row, j) + 1,
					at(next, j - 1) + 1,
					at(row, j - 1) + (isSame ? 0 : 1),
					isSwapped ? at(before, j - 2) + 1 : Infinity,
				),
			);
		}
		[before, row] = [row, next];
	}
	return row;
}

/** The table is full up to where it is read. */
const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;
