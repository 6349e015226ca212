/**
 * Whether two plain values are the same, whatever the order of their keys and of the items in
 * their lists; what is undefined is not there.
 *
 * @example isSame({ a: [1, 2] }, { b: undefined, a: [2, 1] }) // => true
 */
export const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
	if (value === undefined) return 'undefined';
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
	return `{${entries.sort().join()}}`;
}
