import type { DataPath } from '../schema/finding.ts';

/** An id that stands somewhere in an entry, and where. */
export interface NamedId {
	path: DataPath;
	id: string;
}

/** In a pattern: every item of a list, or every value of a map. */
const EACH = '*';
/** In a pattern: every key of a map. */
const KEYS = '@';

/**
 * The ids that stand in a place of an entry; none where the place is absent or holds something else.
 *
 * @param pattern keys with dots between; `*` for each item or value, `@` at the end for the keys
 * @example idsAt({ steps: [{ to: 'a' }, {}] }, 'steps.*.to') // => [{ path: ['steps', 0, 'to'], id: 'a' }]
 * @example idsAt({ weights: { hue: 2 } }, 'weights.@') // => [{ path: ['weights', 'hue'], id: 'hue' }]
 */
export const idsAt = (entry: unknown, pattern: string): NamedId[] =>
	walk(entry, pattern.split('.'), []);

function walk(value: unknown, [step, ...further]: readonly string[], path: DataPath): NamedId[] {
	if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (step === KEYS) return Object.keys(value).map((id) => ({ path: [...path, id], id }));
	if (step !== EACH)
		return Object.hasOwn(value, step)
			? walk((value as Record<string, unknown>)[step], further, [...path, step])
			: [];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, inner]) =>
		walk(inner, further, [...path, isList ? Number(key) : key]),
	);
}
