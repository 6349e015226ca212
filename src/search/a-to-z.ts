import type { SearchDocument } from './search-document.ts';
import { bare } from './words.ts';

/** A line of the list from A to Z. */
export interface Entry {
	name: string;
	document: SearchDocument;
	/** Whether it is another name, which sends on to the real one. */
	isOtherName: boolean;
}

/** A letter, and what begins with it; null for names that begin with a figure or a sign. */
export interface Letter {
	letter: string | null;
	entries: readonly Entry[];
}

/**
 * Everything that can be found but notices and pairs, in the order of the alphabet: apps also under their
 * other names, criteria under their short heading instead of their question.
 */
export function aToZ(documents: readonly SearchDocument[], locale: string): Letter[] {
	const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
	const entries = documents
		.filter(({ kind }) => kind !== 'notice' && kind !== 'pair')
		.flatMap(entriesOf)
		.toSorted((a, b) => compare(a.name, b.name));
	const letters = [...Map.groupBy(entries, ({ name }) => letterOf(name))];
	return letters
		.map(([letter, those]) => ({ letter, entries: those }))
		.toSorted((a, b) => compare(a.letter ?? '', b.letter ?? ''));
}

function entriesOf(document: SearchDocument): Entry[] {
	const { kind, title, aliases = [] } = document;
	const named = (name: string, isOtherName = false) => ({ name, document, isOtherName });
	if (kind === 'criterion') return [named(aliases[0] ?? title)];
	if (kind !== 'app') return [named(title)];
	return [named(title), ...aliases.map((alias) => named(alias, true))];
}

/** The letter under which a name stands: an É under E. */
function letterOf(name: string): string | null {
	const [first = ''] = /\p{L}|\p{N}/u.exec(bare(name)) ?? [];
	return /\p{L}/u.test(first) ? first.toUpperCase() : null;
}

/** The letters of a list with only some of its entries; letters without any are left out. */
export function lettersWith(letters: readonly Letter[], entries: readonly Entry[]): Letter[] {
	const kept = new Set(entries);
	return letters
		.map(({ letter, entries: all }) => ({ letter, entries: all.filter((one) => kept.has(one)) }))
		.filter((one) => one.entries.length > 0);
}
