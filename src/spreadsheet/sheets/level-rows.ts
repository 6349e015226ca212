import { levelIds } from '../../domain/criterion-levels.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { Text } from '../../schema/text.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { MISSING } from '../kinds/levels.ts';

/** The sheet that says which answers there are; for reading only. */
export const LEVELS = 'levels';
export const LEVEL_COLUMNS = ['criterion', 'id', 'name', 'condition'] as const;

/** In which language texts stand, and what the states without a level are called in it. */
export interface LevelWords {
	locale: string;
	missing: Readonly<Record<string, string>>;
}

/** One row for each answer to each question, with the states of missing evidence after them. */
export function levelRows({ criteria, info }: WholeGuide, words: LevelWords): string[][] {
	const say = (text: Text | undefined): string =>
		text?.[words.locale] ?? text?.[info.locales.default] ?? Object.values(text ?? {})[0] ?? '';
	return criteria.flatMap((criterion) => [
		...levelIds(criterion).map((id) => {
			const { name, condition } = about(criterion, id);
			return [criterion.id, id, say(name), say(condition)];
		}),
		...MISSING.map((id) => [criterion.id, id, words.missing[id] ?? '', '']),
	]);
}

function about(criterion: Criterion, id: string): { name?: Text; condition?: Text } {
	switch (criterion.scale) {
		case 'levels':
			return criterion.levels.find((level) => level.id === id) ?? criterion.notApplicable ?? {};
		case 'flags':
			return criterion.flags.find((flag) => flag.id === id) ?? {};
		case 'count':
			return {};
	}
}
