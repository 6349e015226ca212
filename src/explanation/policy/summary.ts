import type { Translate } from '../../i18n/locales.ts';
import type { PolicyOutcome } from './policy-rows.ts';
import type { PolicyView } from './policy-view.ts';

/** For each kind of talk how many editions stand how, in a sentence. */
export const summaryOf = (
	{ counts }: PolicyOutcome,
	talks: PolicyView['talks'],
	t: Translate,
): string[] =>
	counts.map((count, place) => {
		const talk = talks[place]?.name ?? '';
		if (!count) return t('policy.countsNone', { talk });
		return t('policy.counts', {
			talk,
			meets: count.meets,
			conditional: count['meets-if'],
			unknown: count['cannot-tell'],
			fails: count.fails,
		});
	});
