/**
 * The last day that a date as exact as its source can mean: a claim dated 2024 counts to the
 * end of that year.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601)
 * @example lastDay('2024-02') // => '2024-02-29'
 */
export function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	if (day !== undefined) return date;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** The first day that a date as exact as its source can mean. */
export function firstDay(date: string): string {
	const [year = '', month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/**
 * Whether a date lies wholly after another.
 *
 * @example isAfter('2024-12', '2024') // => false
 * @example isAfter('2025', '2024-12-31') // => true
 */
export function isAfter(date: string, other: string): boolean {
	return firstDay(date) > lastDay(other);
}

/**
 * Whether more than a number of months lie between a day and a later one. On the day itself they
 * do not; a day later they do.
 *
 * @example isOlderThan('2023-11-22', 36, '2026-11-22') // => false
 * @example isOlderThan('2023-11-22', 36, '2026-11-23') // => true
 */
export function isOlderThan(day: string, months: number, today: string): boolean {
	const passed = monthsBetween(day, today);
	return passed > months || (passed === months && day.slice(8) !== today.slice(8));
}

/**
 * Whole months from one day to a later one; a month counts once its day of the month is reached.
 *
 * @example monthsBetween('2024-01-31', '2024-12-31') // => 11
 */
export function monthsBetween(from: string, to: string): number {
	const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
	const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
	return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
