import { trouble } from '../fault.ts';
import type { Kind, WhenEmpty } from './kind.ts';
import { emptyCell } from './words.ts';

/**
 * The ids in a text, with whatever stands between them.
 *
 * @example split('left, right') // => ['left', 'right']
 */
export const split = (text: string): string[] =>
	text.split(/[,;\s]+/).filter((part) => part !== '');

/** Ids with commas between them; empty for what is no list. */
export const listed = (value: unknown): string =>
	Array.isArray(value) ? value.map(String).join(', ') : '';

const ALL = 'all';

/** Apps by their ids, or "all". */
export const appIds = (known: readonly string[], empty: WhenEmpty): Kind => ({
	show: (value) => (value === ALL ? ALL : listed(value)),
	read: (text) => {
		if (text === '') return emptyCell(empty);
		if (text === ALL) return { value: ALL };
		const strange = split(text).find((id) => !known.includes(id));
		return strange === undefined
			? { value: split(text) }
			: trouble('unknown-app', { found: strange });
	},
});
