/**
 * A date as exact as its source, in words.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 * @example formatDate('2024-12', 'nl') // => 'december 2024'
 */
export function formatDate(date: string, locale: string): string {
	const [, month, day] = date.split('-');
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (month !== undefined) options.month = 'long';
	if (day !== undefined) options.day = 'numeric';
	return new Intl.DateTimeFormat(regional(locale), options).format(new Date(date));
}

/** A whole number with the language's own grouping. */
export function formatNumber(number: number, locale: string): string {
	return new Intl.NumberFormat(regional(locale)).format(number);
}

/**
 * The size of a file, rounded as people read it.
 *
 * @example formatBytes(1_234_567, 'nl') // => '1,2 MB'
 */
export function formatBytes(bytes: number, locale: string): string {
	const [unit, size] =
		bytes < 1_000
			? (['byte', bytes] as const)
			: bytes < 1_000_000
				? (['kilobyte', bytes / 1_000] as const)
				: (['megabyte', bytes / 1_000_000] as const);
	const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
	const options = { style: 'unit', unit, maximumFractionDigits } as const;
	return new Intl.NumberFormat(regional(locale), options).format(size);
}

const lists: Record<string, Intl.ListFormat> = {};

/** Made only the first time: making one takes longer than a hundred uses of it. */
const listFormat = (locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat =>
	(lists[locale + type] ??= new Intl.ListFormat(regional(locale), { type }));

/** Items as a sentence lists them: "a, b en c". */
export function formatList(items: readonly string[], locale: string): string {
	return listFormat(locale, 'conjunction').format(items);
}

/** Items of which one is enough: "a, b of c". */
export function formatChoice(items: readonly string[], locale: string): string {
	return listFormat(locale, 'disjunction').format(items);
}

/** The name of a country or region; codes that are no region keep their own words. */
export function formatCountry(
	code: string,
	locale: string,
	elsewhere: Record<string, string>,
): string {
	return elsewhere[code] ?? new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** Dates in English run day, month, year here, as in British use. */
export const regional = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
