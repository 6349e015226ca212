import type { Profile } from '../../schema/profile.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { preferencesOf, type AnsweredPreferences } from './preferences-of.ts';

/** What the answers of a ready-made situation ask of an app. */
export function profilePreferences(
	{ questions, criteria, info }: Pick<WholeGuide, 'questions' | 'criteria' | 'info'>,
	{ answers }: Profile,
): AnsweredPreferences {
	const { audiences } = info;
	return preferencesOf(questions, new Map(Object.entries(answers)), { criteria, audiences });
}
