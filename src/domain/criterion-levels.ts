import type { LevelValue } from '../schema/level.ts';

/** The level of a claim to which the question does not arise; outside the order of levels. */
export const NOT_APPLICABLE = 'not-applicable';

/** As much of a criterion as tells which answers it can have. */
export type Scaled =
	| { scale: 'levels'; levels: readonly { id: string }[]; notApplicable?: object | undefined }
	| { scale: 'flags'; flags: readonly { id: string }[] }
	| { scale: 'count' };

/** The ids that may stand in a claim on this criterion; a count has none. */
export function levelIds(criterion: Scaled): string[] {
	switch (criterion.scale) {
		case 'levels':
			return [
				...criterion.levels.map(({ id }) => id),
				...(criterion.notApplicable ? [NOT_APPLICABLE] : []),
			];
		case 'flags':
			return criterion.flags.map(({ id }) => id);
		case 'count':
			return [];
	}
}

/**
 * Whether a value lies on the scale of a criterion.
 *
 * @example isOnScale(countOfPeople, 100) // => true
 * @example isOnScale(encryption, 'sometimes') // => false
 */
export function isOnScale(criterion: Scaled, value: LevelValue): boolean {
	switch (criterion.scale) {
		case 'count':
			return typeof value === 'number';
		case 'flags':
			return Array.isArray(value) && value.every((flag) => levelIds(criterion).includes(flag));
		case 'levels':
			return typeof value === 'string' && levelIds(criterion).includes(value);
	}
}
