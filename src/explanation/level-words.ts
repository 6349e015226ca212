import { BASE } from '../domain/edition.ts';
import type { EvaluationClaim } from '../domain/decision/evaluation-guide.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/locales.ts';
import type { LevelValue } from '../schema/level.ts';
import type { EditionView, ResultView } from './result-view.ts';

/** A level, a number or flags in words, as short as in a cell of the table. */
export function levelWords(
	view: Pick<ResultView, 'criteria' | 'locale'>,
	criterion: string,
	value: LevelValue,
): string {
	const words = view.criteria[criterion];
	if (words === undefined) return '';
	if (typeof value === 'number')
		return `${formatNumber(value, view.locale)} ${words.unit ?? ''}`.trim();
	const names = [value].flat().map((id) => words.levels[id] ?? id);
	return formatList(names, view.locale);
}

/** A fact about an app, or that there is none. */
export interface Found {
	app: string;
	variant: string | null;
	criterion: string;
	found: LevelValue | null;
}

/** The words of an edition. */
export const editionIn = <Edition>(
	view: { apps: Readonly<Record<string, { editions: Readonly<Record<string, Edition>> }>> },
	{ app, variant }: Pick<Found, 'app' | 'variant'>,
): Edition | undefined => view.apps[app]?.editions[variant ?? BASE];

/** As much of a view as tells what is found on a criterion. */
type FactView = Pick<ResultView, 'criteria' | 'locale'> & {
	apps: Readonly<
		Record<string, { editions: Readonly<Record<string, Pick<EditionView, 'missing' | 'stale'>>> }>
	>;
};

/** What is found on a criterion and whether that is out of date, or why nothing is found. */
export function foundWords(view: FactView, t: Translate, fact: Found): string {
	const { criterion, found } = fact;
	const edition = editionIn(view, fact);
	if (found !== null) {
		const level = levelWords(view, criterion, found);
		return edition?.stale.includes(criterion) ? t('result.stale', { level }) : level;
	}
	const missing = edition?.missing[criterion];
	if (missing === 'disputed') return t('result.disputed');
	return missing === 'not-disclosed' ? t('result.silent') : t('result.unknown');
}

/** A sentence per list that holds anything. */
export const sentences = (
	lists: readonly (readonly [items: readonly string[], say: (list: string) => string])[],
): string =>
	lists
		.filter(([items]) => items.length > 0)
		.map(([items, say]) => say(items.join('; ')))
		.join(' ');

/** The claims of an edition by criterion. */
export function claimsIn(
	view: Pick<ResultView, 'evaluation'>,
	{ app, variant }: { app: string; variant: string | null },
): Readonly<Record<string, EvaluationClaim>> {
	const entry = view.evaluation.apps.find(({ id }) => id === app);
	const edition = entry?.variants.find(({ id }) => id === variant);
	return { ...entry?.claims, ...edition?.overrides };
}
