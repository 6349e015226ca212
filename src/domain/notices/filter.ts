import type { FacetName } from './facets.ts';

/** What somebody chose to see; an empty text asks for nothing. */
export type NoticeFilter = Readonly<Record<FacetName | 'text', string>>;

/** A notice as a list on a page knows it. */
export interface NoticeLine extends Record<Exclude<FacetName, 'about'>, string> {
	about: readonly string[];
	/** All that a reader sees of it. */
	words: string;
}

export const NO_FILTER: NoticeFilter = {
	about: '',
	kind: '',
	country: '',
	authority: '',
	text: '',
};

/** Whether a notice is what somebody asks for: each choice, and each word of the text, in any order. */
export function isAskedFor(line: NoticeLine, filter: NoticeFilter): boolean {
	const { about, kind, country, authority, text } = filter;
	const said = plain(line.words);
	return (
		(about === '' || line.about.includes(about)) &&
		(kind === '' || line.kind === kind) &&
		(country === '' || line.country === country) &&
		(authority === '' || line.authority === authority) &&
		plain(text)
			.split(/\s+/)
			.every((word) => said.includes(word))
	);
}

/** Words without capitals and accents, so that "zurich" finds "Zürich". */
const plain = (text: string): string =>
	text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
