import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { App } from '../../schema/app.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { oncePer } from '../once-per.ts';
import { sheetOf, sheetsOf } from '../sheets.ts';
import { appsInOrder, criteriaOf } from './table.ts';

/** Which apps a view of the matrix shows: the guide's first view, or all. */
export type Scope = 'known' | 'all';

/** The questions of the first view; any other part is the id of a group. */
export const CORE = 'core';

/** One page of the matrix. The whole of it would not fit a page, so it is cut by group. */
export interface View {
	audience: string;
	scope: Scope;
	part: string;
	/** Which part of the rows, where they are too many for one page; the first if absent. */
	sheet?: number;
}

/** How many cells a page has room for, the heads of its rows counted as so many. */
const MOST_CELLS = 760;
const HEAD = 4;

/** How many apps a page shows: the more columns, the fewer. */
const mostRows = (columns: number): number => Math.floor(MOST_CELLS / (columns + HEAD));

export const scopes: readonly Scope[] = ['known', 'all'];

/** The parts into which the questions are cut: the first ones, then each group that has any. */
export function partsOf(guide: WholeGuide): string[] {
	const groups = guide.info.groups.map(({ id }) => id);
	return [CORE, ...groups.filter((group) => criteriaOf(guide, group).length > 0)];
}

/** Every page of the matrix, the first view first. */
export function viewsOf(guide: WholeGuide): View[] {
	return guide.info.audiences.flatMap(({ id: audience }) =>
		scopes.flatMap((scope) =>
			partsOf(guide).flatMap((part) => {
				const view = { audience, scope, part };
				return [view, ...furtherViews(guide, view)];
			}),
		),
	);
}

/** The pages with the further rows of a view. */
function furtherViews(guide: WholeGuide, view: View): View[] {
	const { apps, criteria } = wholeOf(guide, view);
	return sheetsOf(apps, mostRows(criteria.length))
		.slice(1)
		.map(({ number }) => ({ ...view, sheet: number }));
}

/** What each part of the rows of a view begins with. */
export function sheetNames(guide: WholeGuide, view: View): string[] {
	const { apps, criteria } = wholeOf(guide, view);
	return sheetsOf(apps, mostRows(criteria.length)).map(({ items }) => items[0]?.name ?? '');
}

/**
 * The parts of a view's address; none for the first view.
 *
 * @example viewPath(guide, { audience: 'clubs', scope: 'all', part: 'sound' })
 * // => ['clubs', 'all', 'sound']
 */
export function viewPath(guide: WholeGuide, { audience, scope, part, sheet = 1 }: View): string[] {
	const first = audience === guide.info.audiences[0]?.id && scope === 'known' && part === CORE;
	if (sheet > 1) return [audience, scope, part, String(sheet)];
	return first ? [] : [audience, scope, part];
}

/** The apps and criteria that a view shows. */
export function contentsOf(
	guide: WholeGuide,
	view: View,
): { apps: readonly App[]; criteria: Criterion[] } {
	const { apps, criteria } = wholeOf(guide, view);
	const { items } = sheetOf(apps, mostRows(criteria.length), view.sheet);
	return { apps: items, criteria };
}

const inOrder = oncePer((apps: readonly App[]): readonly App[] => appsInOrder(apps));

/** The apps and criteria of a view with all its parts. */
function wholeOf(
	guide: WholeGuide,
	{ scope, part }: View,
): { apps: readonly App[]; criteria: Criterion[] } {
	const { firstView } = guide.info;
	const apps =
		scope === 'all'
			? inOrder(guide.apps)
			: appsInOrder(guide.apps.filter(({ id }) => firstView.apps.includes(id)));
	const criteria =
		part === CORE
			? firstView.criteria.flatMap(
					(id) => guide.criteria.find((criterion) => criterion.id === id) ?? [],
				)
			: criteriaOf(guide, part);
	return { apps, criteria };
}
