/** Words with the language they are in, where that is not the language of the page. */
export interface Words {
	words: string;
	lang: string | undefined;
}

/**
 * A text in a language, or else in the first language of the guide that has it; then `lang` says
 * so, because a reader and a screen reader must know (WCAG 3.1.2).
 *
 * @param order the guide's languages, authoritative one first
 * @example inLocale({ en: 'Call' }, 'nl', ['nl', 'en']) // => { words: 'Call', lang: 'en' }
 */
export function inLocale(
	text: Readonly<Record<string, string>>,
	locale: string,
	order: readonly string[],
): Words {
	const own = text[locale];
	if (own !== undefined) return { words: own, lang: undefined };
	const lang = order.find((other) => text[other] !== undefined);
	return { words: lang === undefined ? '' : (text[lang] ?? ''), lang };
}
