import type { Result } from '../../domain/decision/evaluation.ts';
import type { AnsweredPreferences } from '../../domain/questionnaire/preferences-of.ts';
import type { Translate } from '../../i18n/locales.ts';
import { cardOf } from '../cards.ts';
import type { ResultView } from '../result-view.ts';
import { wordsOf } from '../spoken.ts';
import { failureWords } from '../unfit.ts';

/**
 * Why an edition fits or not, by what was answered in the questionnaire, in a few lines: what it
 * fails on, what must be done first, what nobody could tell.
 */
export function verdictReasons(
	result: Result,
	preferences: AnsweredPreferences,
	view: ResultView,
	t: Translate,
): string {
	const failed = result.failures.flatMap((failure) => {
		if (failure.reason === 'retired') return [];
		const { short = failure.criterion } = view.criteria[failure.criterion] ?? {};
		return [`${short}: ${failureWords(result, failure, view, t)}`];
	});
	const { acts, check } = cardOf(result, preferences, view, t);
	const unmet = result.verdict === 'does-not-fit';
	return [
		...failed,
		...(unmet ? [] : acts.map(({ who, text, then }) => `${who} ${wordsOf(text)} ${then}`.trim())),
		...(unmet || check.length === 0 ? [] : [t('result.check', { list: check.join('; ') })]),
	].join('\n');
}
