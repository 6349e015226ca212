/** Common words of a language that the other languages here do not have. */
const marks: Readonly<Record<string, readonly string[]>> = {
	en: 'the and with which from this that they their have has been does not for when who you your there if be as by but says provider'.split(
		' ',
	),
	nl: 'het een niet van voor wordt zijn ook maar aanbieder gesprek met bij naar geen dat wij deze'.split(
		' ',
	),
	de: 'und der nicht mit eine einer werden wird auch oder Anbieter Gespräch kein keine bei sich dass Sie für nur wenn'.split(
		' ',
	),
	fr: 'une pour avec sur qui que est sont aussi fournisseur aucun aucune vous votre cette ces'.split(
		' ',
	),
};

/** The word by itself: not within another one, nor within an address or a compound. */
const alone = (words: readonly string[]) =>
	new RegExp(
		String.raw`(?<![\p{L}\d.@/’'-])(?:${words.join('|')})(?![\p{L}\d])(?![.@/]\p{L})`,
		'giu',
	);

const patterns = Object.entries(marks).map(([language, words]) => [language, alone(words)] as const);

/** A name of several words, such as "Workspace for Education"; it is the same in every language. */
const NAME =
	/(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?: (?:for|of|and|the|by|van|voor|de|und|für|der|pour|les) \p{Lu}[\p{L}\d]*)+/gu;

/**
 * The words of another language in a text, where there are too many for a name or a title.
 *
 * @example foreignWords('U ziet who calls whom and when', 'nl') // => ['who', 'and', 'when']
 */
export function foreignWords(text: string, locale: string): string[] {
	const ownText = text.replaceAll(NAME, '');
	const byLanguage = patterns
		.filter(([language]) => language !== locale)
		.map(([, pattern]) => [...ownText.matchAll(pattern)].map(([word]) => word));
	return byLanguage.find((found) => found.length >= 2) ?? [];
}

/** Ways to say "you" to a friend; the guide says "u", "Sie" and "vous". */
const informal: Readonly<Record<string, RegExp>> = {
	nl: alone(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie', 'jouwe']),
	de: alone(['du', 'dich', 'dir', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'euch', 'euer']),
	fr: alone(['tu', 'toi', 'tes', 'ton', 'ta']),
};

/** Ways to say "you" that the guide does not use in a language; none where it knows only one. */
export function informalWords(text: string, locale: string): string[] {
	const pattern = informal[locale];
	return pattern ? [...text.matchAll(pattern)].map(([word]) => word) : [];
}
