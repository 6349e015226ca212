import { levelIds } from '../../domain/criterion-levels.ts';
import { missingSchema } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { Column } from '../column.ts';
import { isTrouble, trouble, type Trouble } from '../fault.ts';
import { valueAt } from '../value-at.ts';
import type { Kind } from './kind.ts';
import { listed, split } from './lists.ts';
import { shown } from './words.ts';

/** Why there is no level, in the words of the guide's files. */
export const MISSING: readonly string[] = missingSchema.options;

/** Stands for a level that is not known. */
const NOT_KNOWN = 'unknown';

/** A level as text: an id, a number, or ids with commas. */
const levelText = (level: unknown): string =>
	typeof level === 'string' || typeof level === 'number' ? String(level) : listed(level);

/**
 * What a text says on the scale of a question: a level, a number or flags.
 *
 * @example readLevel('100', countOfPeople) // => { value: 100 }
 */
export function readLevel(text: string, criterion: Criterion): { value: unknown } | Trouble {
	const ids = levelIds(criterion);
	const expected = criterion.scale === 'count' ? '0, 1, 2 …' : ids.join(', ');
	if (criterion.scale === 'count') {
		const number = Number(text);
		return /^\d{1,15}$/.test(text) ? { value: number } : unknownLevel(text, expected);
	}
	const found = criterion.scale === 'flags' ? split(text) : [text];
	const strange = found.find((id) => !ids.includes(id));
	if (strange !== undefined) return unknownLevel(strange, expected);
	return { value: criterion.scale === 'flags' ? found : text };
}

const unknownLevel = (found: string, expected: string): Trouble =>
	trouble('unknown-level', { found, expected });

/** A level that may not be there; "unknown" where it is known to be missing. */
export const optionalLevel: Kind = {
	answers: true,
	show: (value) => (value === null ? NOT_KNOWN : levelText(value)),
	read: (text, { criterion }) => {
		if (text === '' || criterion === undefined) return { value: undefined };
		return text === NOT_KNOWN ? { value: null } : readLevel(text, criterion);
	},
};

/** The levels between which sources hang. */
export const disputedLevels: Kind = {
	show: listed,
	read: (text, { criterion }) => {
		if (text === '' || criterion === undefined) return { value: undefined };
		const ids = levelIds(criterion);
		const strange = split(text).find((id) => !ids.includes(id));
		return strange === undefined ? { value: split(text) } : unknownLevel(strange, ids.join(', '));
	},
};

/** The column for the answer itself, or for why there is none. */
export const levelColumn: Column = {
	name: 'level',
	width: 24,
	answers: true,
	path: ({ path }) => [...path, 'level'],
	show: ({ node }) => {
		const level = valueAt(node, ['level']);
		return level === null ? shown(valueAt(node, ['missing'])) || NOT_KNOWN : levelText(level);
	},
	write: (text, { path, criterion }) => {
		if (criterion === undefined) return [];
		if (text === '') {
			const expected = [...levelIds(criterion), ...MISSING].join(', ');
			return unknownLevel(text, expected);
		}
		const missing = MISSING.includes(text) ? text : undefined;
		const reading = missing ? { value: null } : readLevel(text, criterion);
		if (isTrouble(reading)) return withMissing(reading);
		return [
			{ path: [...path, 'level'], value: reading.value },
			{ path: [...path, 'missing'], value: missing },
		];
	},
};

const withMissing = ({ code, slots }: Trouble): Trouble =>
	trouble(code, { ...slots, expected: `${slots['expected'] ?? ''}, ${MISSING.join(', ')}` });
