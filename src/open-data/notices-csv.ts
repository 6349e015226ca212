import { oldestFirst } from '../domain/notices/order.ts';
import type { Notice } from '../schema/notice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { toCsv } from './csv.ts';

type Column = readonly [name: string, value: (notice: Notice) => string];
type Text = Readonly<Record<string, string>>;

/**
 * All notices as a table, oldest first, one row a notice. Texts stand in the guide's first language
 * and in English; a text that is not there in a language is an empty cell.
 */
export function noticesCsv({ info, notices }: Pick<WholeGuide, 'info' | 'notices'>): string {
	const locales = [...new Set([info.locales.default, 'en'])];
	const inEach = (name: string, text: (notice: Notice) => Text | undefined): Column[] =>
		locales.map((locale) => [`${name}_${locale}`, (notice) => text(notice)?.[locale] ?? '']);
	const columns: Column[] = [
		['id', ({ id }) => id],
		['date', ({ date }) => date],
		['kind', ({ kind }) => kind],
		['apps', ({ apps }) => (apps === 'all' ? apps : apps.join(' '))],
		...inEach('authority', ({ authority }) => authority.name),
		['authority_country', ({ authority }) => authority.country],
		['authority_kind', ({ authority }) => authority.kind],
		...inEach('scope', ({ scope }) => scope),
		...inEach('summary', ({ summary }) => summary),
		['follow_up', ({ followUp }) => followUp ?? ''],
		['standing', ({ standing }) => standing.state],
		...inEach('standing_says', ({ standing }) => standing.says),
		['standing_as_of', ({ standing }) => standing.asOf ?? ''],
		['standing_by', ({ standing }) => standing.by ?? ''],
		['sources', ({ sources }) => sources.map(({ url }) => url).join(' ')],
	];
	return toCsv([
		columns.map(([name]) => name),
		...oldestFirst(notices).map((notice) => columns.map(([, value]) => value(notice))),
	]);
}
