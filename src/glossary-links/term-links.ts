import { decoded } from '../markup/entities.ts';
import { readPage } from './passages.ts';
import { alike, type FindTerms, type Use } from './spellings.ts';

/**
 * The most links to terms that a page gets. More make it restless, and a word that is explained
 * everywhere is soon explained nowhere; this is about one for each screen of a long page.
 */
export const MOST_TERMS = 8;

/** Marks a link to a term, for its looks (styles/terms.css) and to know it again. */
const CLASS = 'term';

/**
 * Where each term first stands in the running text of a page, in the order of the page; nothing
 * if the page has its links already.
 *
 * @param html a built page, whole
 */
export function firstUses(html: string, find: FindTerms): Use[] {
	const { passages, links } = readPage(html);
	if (links.some(({ classes }) => classes.split(' ').includes(CLASS))) return [];
	// Two links that say the same and lead elsewhere would confuse (WCAG 2.4.4).
	const said = new Set(links.map(({ words }) => sameWords(decoded(words))));
	const seen = new Set<string>();
	return passages
		.flatMap(({ start, text }) =>
			find(text).map((use) => ({ ...use, start: use.start + start, end: use.end + start })),
		)
		.filter(({ start, end }) => !said.has(sameWords(html.slice(start, end))))
		.filter(({ term }) => !seen.has(term) && seen.add(term));
}

const sameWords = (words: string): string => alike(words).toLowerCase();

/**
 * The uses to link: those of the terms that stand on the fewest pages, because readers meet them
 * least; where that is equal, the first on the page.
 *
 * @param pagesWith on how many pages a term stands
 * @param most how many to link at most
 */
export function leastMet(
	uses: readonly Use[],
	pagesWith: (term: string) => number,
	most = MOST_TERMS,
): Use[] {
	return uses
		.toSorted((a, b) => pagesWith(a.term) - pagesWith(b.term) || a.start - b.start)
		.slice(0, most)
		.sort((a, b) => a.start - b.start);
}

/**
 * A page with links at the places given; nothing else in it changes.
 *
 * @param uses in the order of the page
 * @param hrefOf the address of a term
 */
export function withTermLinks(
	html: string,
	uses: readonly Use[],
	hrefOf: (term: string) => string,
): string {
	let from = 0;
	const parts = uses.flatMap(({ term, start, end }) => {
		const before = html.slice(from, start);
		from = end;
		return [before, `<a class="${CLASS}" href="${hrefOf(term)}">`, html.slice(start, end), '</a>'];
	});
	return [...parts, html.slice(from)].join('');
}
