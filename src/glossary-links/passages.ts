import { attributeIn, piecesOf, type Piece } from '../markup/tags.ts';

/** A stretch of running text, and where it begins in the page. */
export interface Passage {
	start: number;
	/** As it stands in the page, but without entities; just as long. */
	text: string;
}

/** Fills the room of an entity, so that what follows keeps its place. */
export const FILLER = '\u{e000}';

/** Marks a part of a page in which words lead nowhere, such as one that is looked at, not read. */
const WITHOUT = 'data-no-terms';

/** Running text is what stands in these. */
const TEXT = new Set(['p', 'li', 'dd']);

/** What stands in these is no running text, or leads somewhere, or acts, or names something else. */
const OTHER = new Set(
	`h1 h2 h3 h4 h5 h6 table a button label legend summary form dialog code pre nav figcaption svg
	cite small script style template noscript astro-island`.split(/\s+/),
);

/** Elements that are never closed. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What stands in these is shown to nobody who can follow its links. */
const UNREAD = new Set(['noscript', 'pre']);

/** What the main part of a page says. */
export interface Reading {
	/** The running text in the page's own language. */
	passages: Passage[];
	/** Where its links lead by their words, and of what class they are. */
	links: { words: string; classes: string }[];
}

/** An element that is open, with what counts for all that stands in it. */
interface Level {
	name: string;
	isOther: boolean;
	isUnread: boolean;
	inText: boolean;
}

/**
 * Reads the main part of a page. What a script takes over (an element with an id, beside which its
 * data stand in ID-props) has no passages: the script would not find it as it expects.
 *
 * @param html a built page, whole
 */
export function readPage(html: string): Reading {
	const reading: Reading = { passages: [], links: [] };
	const taken = new Set([...html.matchAll(/\sid="([^"]+)-props"/g)].map(([, id]) => id));
	const locale = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1];
	const main = html.search(/<main[\s>]/);
	if (main < 0) return reading;
	const isOther = ({ name, attributes }: Piece): boolean =>
		OTHER.has(name) ||
		(attributeIn(attributes, 'lang') ?? locale) !== locale ||
		attributeIn(attributes, 'aria-hidden') === 'true' ||
		attributeIn(attributes, WITHOUT) !== undefined ||
		taken.has(attributeIn(attributes, 'id'));
	const levels: Level[] = [];
	for (const piece of piecesOf(html.slice(main))) {
		const { kind, name, attributes } = piece;
		const within = levels.at(-1);
		if (kind === 'open') {
			if (name === 'br') addWords('\n');
			if (VOID.has(name) || attributes.endsWith('/')) continue;
			if (name === 'a' && !within?.isUnread) {
				reading.links.push({ words: '', classes: attributeIn(attributes, 'class') ?? '' });
			}
			levels.push({
				name,
				isOther: within?.isOther === true || isOther(piece),
				isUnread: within?.isUnread === true || UNREAD.has(name),
				inText: within?.inText === true || TEXT.has(name),
			});
		} else if (kind === 'close') {
			const opened = levels.findLastIndex((level) => level.name === name);
			if (opened >= 0) levels.length = opened;
			if (levels.length === 0) break;
		} else if (kind === 'text') {
			const start = main + piece.start;
			const words = html.slice(start, main + piece.end);
			addWords(words);
			if (within?.inText && !within.isOther) {
				reading.passages.push({ start, text: withoutEntities(words) });
			}
		}
	}
	return reading;

	function addWords(words: string): void {
		const link = reading.links.at(-1);
		if (link && levels.some(({ name, isUnread }) => name === 'a' && !isUnread)) link.words += words;
	}
}

/**
 * A text with a sign in place of each entity that matters here, of the same length: an apostrophe,
 * a space, or a letter, which is part of a word.
 *
 * @example withoutEntities('it&#39;s') // => `it'${FILLER.repeat(4)}s`
 */
export function withoutEntities(text: string): string {
	return text.replaceAll(/&(#\d+|#x[\da-f]+|[a-z]+\d*);/gi, (entity, name: string) => {
		const code = name.toLowerCase();
		if (['#39', '#x27', 'apos', 'rsquo', '#8217'].includes(code)) {
			return "'".padEnd(entity.length, FILLER);
		}
		if (['nbsp', '#160', '#xa0'].includes(code)) return ' '.repeat(entity.length);
		const isSign = ['amp', 'lt', 'gt', 'quot', '#34', '#38', '#60', '#62'].includes(code);
		return (isSign ? FILLER : 'x').repeat(entity.length);
	});
}
