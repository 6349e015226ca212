import type { Words } from '../i18n/text.ts';

/** A text in the page's language; with its own language where it is another. */
export type Spoken = string | { words: string; lang: string };

export const spoken = ({ words, lang }: Words): Spoken =>
	lang === undefined ? words : { words, lang };

/** The words alone, where no language can be marked, such as within a sentence. */
export const wordsOf = (text: Spoken): string => (typeof text === 'string' ? text : text.words);
