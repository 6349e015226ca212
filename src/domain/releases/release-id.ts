const ID = /^(\d{4}-\d{2})(?:(-\d{2})(?:\.([1-9]\d*))?)?$/;

/**
 * What is wrong with the id of a release to be made on a day, or undefined if it may be used. It
 * names the month or the day it is made on; from the second of a day on, a number.
 *
 * @param taken the ids that exist
 * @example idFault('2026-11-22', ['2026-11-22'], '2026-11-22') // => 'exists'
 */
export function idFault(
	id: string,
	taken: readonly string[],
	today: string,
): 'form' | 'exists' | 'day' | undefined {
	const parts = ID.exec(id);
	if (!parts) return 'form';
	if (taken.includes(id)) return 'exists';
	const [, month = '', day = ''] = parts;
	return today.startsWith(`${month}${day}`) ? undefined : 'day';
}

/** The next id that is free on a day: the day itself, then with a number. */
export function freeId(taken: readonly string[], today: string): string {
	if (!taken.includes(today)) return today;
	let number = 2;
	while (taken.includes(`${today}.${number}`)) number += 1;
	return `${today}.${number}`;
}
