import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { App } from '../../schema/app.ts';
import type { Criterion } from '../../schema/criterion.ts';
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
}

export const scopes: readonly Scope[] = ['known', 'all'];

/** The parts into which the questions are cut: the first ones, then each group that has any. */
export function partsOf(guide: WholeGuide): string[] {
	const groups = guide.info.groups.map(({ id }) => id);
	return [CORE, ...groups.filter((group) => criteriaOf(guide, group).length > 0)];
}

/** Every page of the matrix, the first view first. */
export function viewsOf(guide: WholeGuide): View[] {
	return guide.info.audiences.flatMap(({ id: audience }) =>
		scopes.flatMap((scope) => partsOf(guide).map((part) => ({ audience, scope, part }))),
	);
}

/**
 * The parts of a view's address; none for the first view.
 *
 * @example viewPath(guide, { audience: 'clubs', scope: 'all', part: 'sound' })
 * // => ['clubs', 'all', 'sound']
 */
export function viewPath(guide: WholeGuide, { audience, scope, part }: View): string[] {
	const first = audience === guide.info.audiences[0]?.id && scope === 'known' && part === CORE;
	return first ? [] : [audience, scope, part];
}

/** The apps and criteria that a view shows. */
export function contentsOf(
	guide: WholeGuide,
	{ scope, part }: View,
): { apps: App[]; criteria: Criterion[] } {
	const { firstView } = guide.info;
	const apps =
		scope === 'all' ? guide.apps : guide.apps.filter(({ id }) => firstView.apps.includes(id));
	const criteria =
		part === CORE
			? firstView.criteria.flatMap(
					(id) => guide.criteria.find((criterion) => criterion.id === id) ?? [],
				)
			: criteriaOf(guide, part);
	return { apps: appsInOrder(apps), criteria };
}
