import type { LevelValue } from '../schema/level.ts';

/**
 * Whether two levels are one and the same; flags in any order.
 *
 * @example sameLevel(['sound', 'picture'], ['picture', 'sound']) // => true
 */
export function sameLevel(a: LevelValue | null, b: LevelValue | null): boolean {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((flag) => b.includes(flag));
}
