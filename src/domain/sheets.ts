/** A part of a list that is too long for one page. */
export interface Sheet<Item> {
	/** Counts from 1. */
	number: number;
	/** How many sheets the list has. */
	count: number;
	items: readonly Item[];
}

/**
 * A list in as few equal parts as hold no more than so many each; a short list, and an empty one, is
 * one part.
 *
 * @example sheetsOf(['a', 'b', 'c'], 2) // => [a and b, 1 of 2] and [c, 2 of 2]
 */
export function sheetsOf<Item>(items: readonly Item[], most: number): Sheet<Item>[] {
	const count = Math.max(1, Math.ceil(items.length / most));
	const from = (place: number) => Math.round((place * items.length) / count);
	return Array.from({ length: count }, (_, place) => ({
		number: place + 1,
		count,
		items: items.slice(from(place), from(place + 1)),
	}));
}

/** A part of a list by its number; the first if there is no such part. */
export function sheetOf<Item>(items: readonly Item[], most: number, number = 1): Sheet<Item> {
	const sheets = sheetsOf(items, most);
	return sheets[number - 1] ?? sheets[0] ?? { number: 1, count: 1, items: [] };
}

/** The numbers of the parts of a list that have a page besides the first. */
export const furtherSheets = (length: number, most: number): number[] =>
	Array.from({ length: Math.max(0, Math.ceil(length / most) - 1) }, (_, place) => place + 2);

/**
 * How many entries a page has room for: at these, real texts stay within the weight of a page.
 *
 * @see docs/performance.md
 */
export const MOST = {
	/** Apps with their summaries. */
	summaries: 60,
	/** Names that lead to a page. */
	names: 150,
	/** The same on a page that holds much else. */
	briefNames: 60,
	/** Apps by their answer to one question. */
	answers: 120,
	/** Rows of figures. */
	figures: 90,
	/** Notices, a line each. */
	notices: 120,
	/** Lines of the list from A to Z. */
	entries: 300,
} as const;
