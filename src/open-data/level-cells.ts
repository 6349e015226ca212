import { NOT_APPLICABLE } from '../domain/criterion-levels.ts';
import type { LevelValue } from '../schema/level.ts';
import type { PublishedGuide } from '../schema/published-guide.ts';

type Criterion = PublishedGuide['criteria'][number];

/** A level as one cell: its id, its number, or its ids with a space between; empty without one. */
export function levelText(level: LevelValue | null | undefined): string {
	if (level === null || level === undefined) return '';
	return Array.isArray(level) ? level.join(' ') : String(level);
}

/** What a level is called in a language; empty where it has no name there, as a number has none. */
export function levelNames(
	criterion: Criterion,
	level: LevelValue | null | undefined,
	locale: string,
): string {
	if (level === null || level === undefined) return '';
	const ids = Array.isArray(level) ? level : [String(level)];
	return ids.map((id) => nameOf(criterion, id, locale)).join(', ');
}

function nameOf(criterion: Criterion, id: string, locale: string): string {
	if (criterion.scale === 'count') return '';
	if (criterion.scale === 'flags') {
		return criterion.flags.find((flag) => flag.id === id)?.name[locale] ?? '';
	}
	const named =
		id === NOT_APPLICABLE ? criterion.notApplicable : criterion.levels.find((one) => one.id === id);
	return named?.name[locale] ?? '';
}
