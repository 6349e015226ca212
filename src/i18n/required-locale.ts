/** As much of a guide's languages as tells in which of them every text exists. */
interface Locales {
	default: string;
	required: readonly string[];
	fallback?: string | undefined;
}

/**
 * The language in which a page is that exists only where every text must: the reader's own, or
 * else the one that texts fall back on.
 *
 * @example requiredLocale('fr', { default: 'nl', required: ['nl', 'en'], fallback: 'en' }) // => 'en'
 */
export function requiredLocale(
	locale: string,
	{ default: first, required, fallback = first }: Locales,
): string {
	return [locale, fallback].find((candidate) => required.includes(candidate)) ?? first;
}
