/**
 * The words of a text as search compares them: lower case, without diacritics, and with hyphens
 * and stops between them.
 *
 * @example wordsOf('Één deur/bel') // => ['een', 'deur', 'bel']
 */
export const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text in lower case and without diacritics. */
export const bare = (text: string): string =>
	text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
