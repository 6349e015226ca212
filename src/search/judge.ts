import { nearness, type Nearness } from './nearness.ts';
import type { Kind, SearchDocument } from './search-document.ts';
import { wordsOf } from './words.ts';

/** A word of a query, and whether slips of the finger are forgiven in it. */
export interface Asked {
	word: string;
	slips: boolean;
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
 */
export function judge(
	asked: readonly Asked[],
	{ document, title, aliases, text }: Read,
): Judgement | null {
	const isName = NAMED.includes(document.kind);
	const forgives = ({ length }: string) => isName || length >= LONG_WORD;
	const inTitle = meet(asked, title, forgives);
	const inAliases = aliases.map((words) => meet(asked, words, forgives));
	const inText = meet(asked, text, () => false);
	const met = asked.filter((_, index) =>
		[inTitle, ...inAliases, inText].some((found) => found[index]),
	).length;
	if (met === 0) return null;
	const covers = (found: Met) => found.filter(Boolean).length === met;
	const alias = inAliases.findIndex(covers);
	const whole = asked.map(({ word }) => word).join('');
	const { aliases: names = [] } = document;
	const at = (reason: Reason, place: Place) => ({ reason, met, place: PLACES.indexOf(place) });
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
): Met => asked.map(({ word, slips }) => nearness(word, words, slips && forgives(word)));

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
