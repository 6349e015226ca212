import type { Evaluation, Result } from '../domain/decision/evaluation.ts';
import { FIRM_TENTHS, tenthsOf } from '../domain/decision/tenths.ts';
import type { Translate } from '../i18n/locales.ts';
import type { ResultView } from './result-view.ts';

const NEARLY_ALWAYS = 0.95;
const HARDLY_EVER = 0.05;

/** How often an app comes first, in words: never a decimal, which would promise too much. */
export function shareWords(share: number | null, t: Translate): string {
	if (share === null) return '';
	if (share === 0) return t('result.firstShareNever');
	if (share < HARDLY_EVER) return t('result.firstShareSeldom');
	if (share >= NEARLY_ALWAYS) return t('result.firstShareAlways');
	return t('result.firstShareOf', { tenths: tenthsOf(share) });
}

/** How firm the first place is, in a sentence; null without an order or without draws. */
export function firmnessWords(
	{ results }: Pick<Evaluation, 'results'>,
	view: ResultView,
	t: Translate,
): string | null {
	const [first] = results;
	if (typeof first?.firstPlaceShare !== 'number') return null;
	const often = results.reduce((a, b) => (share(b) > share(a) ? b : a), first);
	const name = nameOf(first, view);
	if (rivals(first, results) === 0) return t('result.only', { name });
	const tenths = tenthsOf(share(often));
	if (often !== first) return t('result.sureOther', { name, other: nameOf(often, view), tenths });
	if (share(first) >= NEARLY_ALWAYS) return t('result.sureAll', { name });
	return t(tenths >= FIRM_TENTHS ? 'result.sureHigh' : 'result.sureLow', { name, tenths });
}

/** How many others have the verdict of the first: only they can take its place. */
const rivals = (first: Result, results: readonly Result[]): number =>
	results.filter((one) => one !== first && one.verdict === first.verdict).length;

const share = ({ firstPlaceShare }: Result): number => firstPlaceShare ?? 0;

const nameOf = ({ app }: Result, view: ResultView): string => view.apps[app]?.name ?? app;
