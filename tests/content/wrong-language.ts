/** Common words of a language that the other language does not have. */
const marks: Readonly<Record<string, RegExp>> = {
	en: /(?<![.@/-])\b(the|and|with|which|is not|of the|from|this|that|they|their|have|has|been|does|not|for|when|who|you|your|there|it|if|be|an|as|by|but|can|says|provider)\b/giu,
	nl: /(?<![.@/-])\b(de|het|een|niet|van|voor|wordt|zijn|ook|maar|aanbieder|gesprek|met|bij|naar|geen|dat|wij|wie|als|deze)\b/giu,
};

/** A name of several words, such as "Workspace for Education"; it is the same in every language. */
const NAME = /\p{Lu}[\p{L}\d]*(?: (?:for|of|and|the|by|van|voor|de) \p{Lu}[\p{L}\d]*)+/gu;

/**
 * The words of another language in a text, where there are too many for a name or a title.
 *
 * @example foreignWords('U ziet who calls whom and when', 'nl') // => ['who', 'and', 'when']
 */
export function foreignWords(text: string, locale: string): string[] {
	const others = Object.entries(marks).filter(([language]) => language !== locale);
	const ownText = text.replaceAll(NAME, '');
	const found = others.flatMap(([, mark]) => [...ownText.matchAll(mark)].map(([word]) => word));
	return found.length >= 2 ? found : [];
}

/** Ways to say "you" that the guide does not use in Dutch: it says "u". */
export function informalWords(text: string): string[] {
	return [...text.matchAll(/\b(je|jij|jou|jouw|jezelf|jullie|jouwe)\b/giu)].map(([word]) => word);
}
