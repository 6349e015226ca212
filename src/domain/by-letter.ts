/** A letter, and what begins with it; null for what begins with a figure or a sign. */
export interface Letter<Item> {
	letter: string | null;
	items: readonly Item[];
}

/**
 * Things by the letter with which their name begins, in the order of a language's alphabet; an É
 * stands under E, figures and signs come first.
 *
 * @example byLetter(['b', 'É', 'a'], (name) => name, 'nl') // A: a, B: b, E: É
 */
export function byLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
	locale: string,
): Letter<Item>[] {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const sorted = items.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
	return [...Map.groupBy(sorted, (item) => letterOf(nameOf(item), locale))]
		.map(([letter, those]) => ({ letter, items: those }))
		.sort((a, b) => compare(a.letter ?? '', b.letter ?? ''));
}

function letterOf(name: string, locale: string): string | null {
	const [first = ''] = name.normalize('NFD');
	return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale) : null;
}
