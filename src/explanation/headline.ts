import type { Result, Verdict } from '../domain/decision/evaluation.ts';
import type { Preferences } from '../domain/decision/preferences.ts';
import type { MessageKey, Translate } from '../i18n/locales.ts';

/** Whether anything is asked of an app; if not, a result is a mere list. */
export const isAsked = ({ requirements, weights }: Preferences): boolean =>
	requirements.length > 0 || Object.values(weights).some((weight) => weight > 0);

/** How many apps there are of each verdict. */
export function countsOf(results: readonly Result[]): Record<Verdict, number> {
	const counts = { fits: 0, 'fits-if': 0, 'cannot-tell': 0, 'does-not-fit': 0 };
	for (const { verdict } of results) counts[verdict] += 1;
	return counts;
}

/** The outcome in one line: how many fit. */
export function headline(counts: Record<Verdict, number>, t: Translate): string {
	if (counts.fits === 0) return t('result.fitNone');
	return counts.fits === 1 ? t('result.fitOne') : t('result.fit', { count: counts.fits });
}

/** The other counts, a sentence each; what is none is left out. */
export function otherCounts(counts: Record<Verdict, number>, t: Translate): string[] {
	const sentence = (verdict: Verdict, one: MessageKey, many: MessageKey): string[] => {
		const count = counts[verdict];
		if (count === 0) return [];
		return [count === 1 ? t(one) : t(many, { count })];
	};
	return [
		...sentence('fits-if', 'result.fitIfOne', 'result.fitIf'),
		...sentence('cannot-tell', 'result.cannotTellOne', 'result.cannotTell'),
		...sentence('does-not-fit', 'result.doesNotFitOne', 'result.doesNotFit'),
	];
}
