/** British, as the texts of guides are spelled; of other languages the commonest kind. */
const REGIONS: Readonly<Record<string, string>> = { en: 'GB' };

/**
 * A language as word processors name it: with a region, or they check no spelling and choose no voice.
 *
 * @example wordLanguage('nl') // => 'nl-NL'
 */
export function wordLanguage(tag: string): string {
	const { language, region } = new Intl.Locale(tag);
	return `${language}-${region ?? REGIONS[language] ?? new Intl.Locale(tag).maximize().region ?? ''}`;
}
