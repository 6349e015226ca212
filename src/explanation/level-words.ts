import type { EvaluationClaim } from '../domain/decision/evaluation-guide.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/locales.ts';
import type { LevelValue } from '../schema/level.ts';
import type { ResultView } from './result-view.ts';

/** A level, a number or flags in words, as short as in a cell of the table. */
export function levelWords(view: ResultView, criterion: string, value: LevelValue): string {
	const words = view.criteria[criterion];
	if (words === undefined) return '';
	if (typeof value === 'number')
		return `${formatNumber(value, view.locale)} ${words.unit ?? ''}`.trim();
	const names = [value].flat().map((id) => words.levels[id] ?? id);
	return formatList(names, view.locale);
}

/** What is found on a criterion, or why nothing is. */
export function foundWords(
	view: ResultView,
	t: Translate,
	{ app, criterion, found }: { app: string; criterion: string; found: LevelValue | null },
): string {
	if (found !== null) return levelWords(view, criterion, found);
	const missing = view.apps[app]?.missing[criterion];
	if (missing === 'disputed') return t('result.disputed');
	return missing === 'not-disclosed' ? t('result.silent') : t('result.unknown');
}

/** The claims of an edition by criterion. */
export function claimsIn(
	view: ResultView,
	{ app, variant }: { app: string; variant: string | null },
): Readonly<Record<string, EvaluationClaim>> {
	const entry = view.evaluation.apps.find(({ id }) => id === app);
	const edition = entry?.variants.find(({ id }) => id === variant);
	return { ...entry?.claims, ...edition?.overrides };
}
