import type { Term } from '../schema/glossary.ts';
import { FILLER } from './passages.ts';

/** A place in a text where a term stands. */
export interface Use {
	/** The id of the term. */
	term: string;
	start: number;
	end: number;
}

/** All uses of terms in a text, in order, none overlapping another. */
export type FindTerms = (text: string) => Use[];

/** A term with what is needed to find it in texts. */
export type Named = Pick<Term, 'id' | 'term' | 'also'>;

/** Letters, figures and hyphens at either side would make it a part of another word. */
const WORD = String.raw`[\p{L}\p{M}\p{N}_\-‐‑]`;
/** A dot or the like between two words makes an address of them. */
const BEFORE = String.raw`(?<!${WORD}|${WORD}[.@\/])`;
const AFTER = String.raw`(?!${WORD}|[.@\/]${WORD})`;

/**
 * Finds terms in texts of one language by their names and their other forms: whole words only, and
 * the longest where several begin at one place. Capitals of a form must stand as they are, so that
 * no ordinary word passes for an abbreviation; small letters may be capitals, as where a sentence
 * begins.
 *
 * @returns undefined if no term has a name in the language
 */
export function termFinder(terms: readonly Named[], locale: string): FindTerms | undefined {
	const forms = terms.flatMap(({ id, term, also }) => {
		const name = term[locale];
		const names = name === undefined ? [] : [name, ...(also[locale] ?? [])];
		return names.map((form) => ({ id, form: alike(form) }));
	});
	if (forms.length === 0) return undefined;
	const byForm = Map.groupBy(forms, ({ form }) => form.toLowerCase());
	const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
	const any = longestFirst.map(patternOf).join('|');
	const pattern = new RegExp(`${BEFORE}(?:${any})${AFTER}`, 'giu');
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
			const words = alike(found);
			const meant = byForm.get(words.toLowerCase())?.find(({ form }) => keepsCapitals(form, words));
			return meant ? [{ term: meant.id, start: index, end: index + found.length }] : [];
		});
}

/** Words with one sign for signs that look alike: spaces, apostrophes, hyphens. */
export function alike(words: string): string {
	return words
		.replaceAll(FILLER, '')
		.replaceAll(/[’ʼ]/g, "'")
		.replaceAll(/[‐‑]/g, '-')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** A pattern for a form in which each sign stands for all that look alike. */
const patternOf = (form: string): string =>
	RegExp.escape(form)
		.replaceAll(RegExp.escape(' '), String.raw`\s+`)
		.replaceAll(RegExp.escape("'"), `['’ʼ]${FILLER}*`)
		.replaceAll(RegExp.escape('-'), '[-‐‑]');

const keepsCapitals = (form: string, found: string): boolean =>
	Array.from(form).every((sign, index) => sign === sign.toLowerCase() || sign === found[index]);
