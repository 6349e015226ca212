import { NOT_APPLICABLE } from '../domain/criterion-levels.ts';
import type { Voice } from '../i18n/voice.ts';
import type { LevelValue } from '../schema/level.ts';
import type { Text } from '../schema/text.ts';

interface Named {
	id: string;
	name: Text;
	short: Text;
}

/** As much of a criterion, of today or of a release, as names its levels. */
export type NamedScale =
	| { scale: 'levels'; levels: readonly Named[]; notApplicable?: Omit<Named, 'id'> | undefined }
	| { scale: 'count'; unit: Text }
	| { scale: 'flags'; flags: readonly Omit<Named, 'short'>[] };

/** Why there is no level, where that is written in its place. */
const missing = ['unknown', 'not-disclosed', 'disputed'] as const;

/**
 * A level in words, also one of then. A level that the criterion no longer has keeps its id: it is
 * history.
 *
 * @param scale undefined where the criterion itself is gone
 */
export function levelName(
	scale: NamedScale | undefined,
	value: LevelValue | null,
	{ t, plain, list, number }: Voice,
): string {
	if (value === null) return t('missing.unknown');
	if (typeof value === 'number') {
		return scale?.scale === 'count'
			? t('answer.count', { number: number(value), unit: plain(scale.unit) })
			: number(value);
	}
	const reason = missing.find((kind) => kind === value);
	if (reason) return t(`missing.${reason}`);
	const name = (id: string): string => {
		if (scale?.scale === 'flags') {
			const flag = scale.flags.find((known) => known.id === id);
			return flag ? plain(flag.name) : id;
		}
		const levels = scale?.scale === 'levels' ? scale : undefined;
		if (id === NOT_APPLICABLE) {
			return levels?.notApplicable ? plain(levels.notApplicable.short) : t('answer.notApplicable');
		}
		const level = levels?.levels.find((known) => known.id === id);
		return level ? plain(level.short) : id;
	};
	return list([value].flat().map(name));
}
