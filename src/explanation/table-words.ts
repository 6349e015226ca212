import { filtersOf, type AppFilter } from '../domain/matrix/app-filters.ts';
import type { TableChoice } from '../domain/matrix/table-choice.ts';
import type { TableResult } from '../domain/matrix/table-filter.ts';
import type { Translate } from '../i18n/locales.ts';
import { criterionIn, type TableView } from './table-view.ts';

/** What is needed to say something about a table. */
export interface TableSpeaker {
	view: TableView;
	t: Translate;
}

/** A filter in words. */
export function filterWords(
	{ view, t }: TableSpeaker,
	filter: AppFilter,
	{ name, answers }: TableChoice,
): string {
	if (filter.by === 'name') return t('table.filter.name', { name: name.trim() });
	if (filter.by === 'picked') return t('table.filter.picked');
	const criterion = criterionIn(view, filter.criterion);
	const question = criterion?.short ?? '';
	const { options = [], least = null } = answers.get(filter.criterion) ?? {};
	const wanted = filter.by === 'has' ? criterion?.options.slice(0, 1) : criterion?.options;
	const ofKind = (isFlag: boolean) =>
		(wanted ?? [])
			.filter(({ kind }) => (kind === 'flag') === isFlag)
			.filter(({ id }) => filter.by === 'has' || options.includes(id))
			.map(({ words }) => words);
	const flags = list(ofKind(true), 'conjunction', view);
	const number =
		least === null ? [] : [t('answer.atLeast', { number: least.toLocaleString(view.locale) })];
	const either = [...number, ...(flags === '' ? [] : [flags]), ...ofKind(false)];
	return t('table.filter.answer', { question, answer: list(either, 'disjunction', view) });
}

/** The order in words; null where it is that of the page. */
export function orderWords({ view, t }: TableSpeaker, { order }: TableChoice): string | null {
	if (!order) return null;
	const question = criterionIn(view, order.criterion)?.short ?? '';
	return t(order.isReversed ? 'table.order.reversed' : 'table.order.best', { question });
}

/** The criteria that were added or left out, in words; nothing where none were. */
export function columnWords(
	{ view, t }: TableSpeaker,
	which: 'added' | 'hidden',
	criteria: readonly string[],
): string | null {
	const named = criteria.map((id) => criterionIn(view, id)?.short ?? id);
	return named.length === 0
		? null
		: t(`table.columns.${which}`, { list: list(named, 'conjunction', view) });
}

/** How many criteria are hidden because apps do not differ in them. */
export function alikeWords(t: Translate, { apps, alike }: TableResult): string {
	if (apps.length < 2) return t('table.alike.few');
	if (alike.length === 0) return t('table.alike.none');
	return alike.length === 1 ? t('table.alike.one') : t('table.alike', { count: alike.length });
}

/** What is seen, for who does not see it change. */
export function announcement(
	speaker: TableSpeaker,
	choice: TableChoice,
	{ result, total }: { result: TableResult; total: number },
): string {
	const { t } = speaker;
	return [
		t('table.bar.count', { shown: result.apps.length, total }),
		...(choice.onlyDifferences ? [alikeWords(t, result)] : []),
		orderWords(speaker, choice) ?? [],
	]
		.flat()
		.map((sentence) => sentence.replace(/[^.]$/, '$&.'))
		.join(' ');
}

/** Everything that differs from the page as it was, for a reader on paper. */
export function choiceWords(
	speaker: TableSpeaker,
	choice: TableChoice,
	result: TableResult,
): string[] {
	return [
		...filtersOf(choice).map((filter) => filterWords(speaker, filter, choice)),
		orderWords(speaker, choice) ?? [],
		columnWords(speaker, 'added', choice.added) ?? [],
		columnWords(speaker, 'hidden', [...choice.hidden, ...result.alike]) ?? [],
	].flat();
}

const list = (
	words: readonly string[],
	type: 'conjunction' | 'disjunction',
	{ locale }: TableView,
): string => new Intl.ListFormat(locale, { type }).format(words);
