import { HTMLElement, TextNode, type Node } from 'node-html-parser';

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
const TEXT = new Set(['P', 'LI', 'DD']);

/** What stands in these is no running text, or leads somewhere, or acts, or names something else. */
const OTHER = new Set(
	`H1 H2 H3 H4 H5 H6 TABLE A BUTTON LABEL LEGEND SUMMARY FORM DIALOG CODE PRE NAV FIGCAPTION SVG
	CITE SMALL SCRIPT STYLE TEMPLATE NOSCRIPT ASTRO-ISLAND`.split(/\s+/),
);

/**
 * The running text in the main part of a page, in the page's own language. What a script takes
 * over (an element with an id, beside which its data stand in ID-props) is left out: the script
 * would not find it as it expects.
 */
export function passagesOf(page: HTMLElement): Passage[] {
	const locale = page.querySelector('html')?.getAttribute('lang');
	const main = page.querySelector('main');
	if (main === null) return [];
	const isOther = (element: HTMLElement): boolean =>
		OTHER.has(element.tagName) ||
		(element.getAttribute('lang') ?? locale) !== locale ||
		element.getAttribute('aria-hidden') === 'true' ||
		element.hasAttribute(WITHOUT) ||
		(element.id !== '' && page.querySelector(`#${element.id}-props`) !== null);
	const read = (node: Node, inText: boolean): Passage[] => {
		if (node instanceof TextNode) {
			return inText ? [{ start: node.range[0], text: withoutEntities(node.rawText) }] : [];
		}
		if (!(node instanceof HTMLElement) || isOther(node)) return [];
		const within = inText || TEXT.has(node.tagName);
		return node.childNodes.flatMap((child) => read(child, within));
	};
	return read(main, false);
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
