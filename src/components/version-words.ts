import type { Voice } from '../i18n/voice.ts';
import type { FrozenClaim, FrozenCriterion } from '../schema/release.ts';
import { levelName } from './level-name.ts';

/** What a claim said in a release, in the words of that release. */
export function versionWords(
	criterion: FrozenCriterion,
	{ level, missing, atLeast, incomplete, conditions }: FrozenClaim,
	voice: Voice,
): string {
	const { t } = voice;
	if (level === null) {
		return missing === 'not-recovered' || missing === undefined
			? t('earlier.noCell')
			: t(`missing.${missing}`);
	}
	const words = levelName(criterion, level, voice);
	return [
		atLeast ? t('answer.atLeast', { number: words }) : words,
		...(incomplete ? [t('answer.incomplete')] : []),
		...(conditions.length > 0 ? [`(${t('answer.conditional')})`] : []),
	].join(' ');
}
