import { nearness, type Nearness, type Slips } from './nearness.ts';
import type { Kind, SearchDocument } from './search-document.ts';
import { wordsOf } from './words.ts';

/** A word of a query, and whether slips of the finger are forgiven in it. */
export interface Asked {
	word: string;
	slips: Slips;
}

/** Where a document says what was asked for. */
export type Reason = { by: 'title' | 'text' } | { by: 'alias'; alias: string };

/**
 * What makes a hit come before another of its kind, best first: the name is what was asked for,
 * the name begins with it, another name is it; then words in the name, in another name, in a name
 * with a slip, and in the text.
 */
const PLACES = ['name', 'beginning', 'other-name', 'title', 'alias', 'slip', 'text'] as const;
type Place = (typeof PLACES)[number];

export interface Judgement {
	reason: Reason;
	/** How many words of the query were met. */
	met: number;
	/** For each word of the query whether it was. */
	meets: readonly boolean[];
	/** Its place among hits that meet as many; lower is better. */
	place: number;
}

/** Kinds whose titles are names; those of others are sentences, full of words that are near to many. */
const NAMED: readonly Kind[] = ['app', 'term'];
/** In a sentence, slips are forgiven in words of so many letters or more. */
const LONG_WORD = 5;

/** The words of a document, of which names also count written as one. */
export interface Read {
	document: SearchDocument;
	title: readonly string[];
	aliases: readonly (readonly string[])[];
	text: readonly string[];
}

/** A document with its words. */
export function read(document: SearchDocument): Read {
	const { title, aliases = [], text } = document;
	return {
		document,
		title: nameWords(title),
		aliases: aliases.map(nameWords),
		text: wordsOf(text),
	};
}

function nameWords(name: string): string[] {
	const words = wordsOf(name);
	return words.length > 1 ? [...words, words.join('')] : words;
}

/**
 * Whether a document is what was asked for, where it says so, and how good a hit it is; null if it
 * meets none of the words.
 *
 * @param whole the query written as one, with the words that are not asked for
 */
export function judge(asked: readonly Asked[], read: Read, whole: string): Judgement | null {
	const { document, title, aliases, text } = read;
	const isName = NAMED.includes(document.kind);
	const forgives = ({ length }: string) => isName || length >= LONG_WORD;
	const inTitle = meet(asked, title, forgives);
	const inAliases = aliases.map((words) => meet(asked, words, forgives));
	const inText = meet(asked, text, () => false);
	// Whoever asks for one of a pair does not ask for the pair.
	const isHalf = document.kind === 'pair' && !inAliases.every((found) => found.some(Boolean));
	const meets = asked.map((_, index) =>
		[inTitle, ...inAliases, inText].some((found) => Boolean(found[index])),
	);
	const met = meets.filter(Boolean).length;
	if (met === 0 || isHalf) return null;
	const covers = (found: Met) => found.filter(Boolean).length === met;
	const alias = inAliases.findIndex(covers);
	const { aliases: names = [] } = document;
	const at = (reason: Reason, place: Place) => ({
		reason,
		met,
		meets,
		place: PLACES.indexOf(place),
	});
	if (covers(inTitle)) return at({ by: 'title' }, placeOf(whole, title, inTitle, 'title'));
	if (alias >= 0) {
		const found = inAliases[alias] ?? [];
		const place = placeOf(whole, aliases[alias] ?? [], found, 'alias');
		return at({ by: 'alias', alias: names[alias] ?? '' }, place);
	}
	return at({ by: 'text' }, 'text');
}

/** For each word asked for, how it was met. */
type Met = readonly (Nearness | null)[];

const meet = (
	asked: readonly Asked[],
	words: readonly string[],
	forgives: (word: string) => boolean,
): Met => asked.map(({ word, slips }) => nearness(word, words, forgives(word) && slips));

function placeOf(
	whole: string,
	words: readonly string[],
	met: Met,
	field: 'title' | 'alias',
): Place {
	if (met.includes('slip')) return 'slip';
	// The last of several words is all of them as one.
	const name = words.at(-1) ?? '';
	if (name === whole) return field === 'title' ? 'name' : 'other-name';
	return field === 'title' && name.startsWith(whole) ? 'beginning' : field;
}

/** Whether a document is an app of which the query holds a name, whatever else it asks for. */
export const isCalled = (words: readonly string[], { document, title, aliases }: Read): boolean =>
	document.kind === 'app' &&
	[title, ...aliases].some(
		(name) => name.length > 0 && partsOf(name).every((part) => words.includes(part)),
	);

/** The words of a name, without all of them as one. */
const partsOf = (name: readonly string[]) => (name.length > 1 ? name.slice(0, -1) : name);
