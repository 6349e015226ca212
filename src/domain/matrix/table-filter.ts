import { passing } from './app-filters.ts';
import { inOrder } from './app-order.ts';
import type { CodedAnswer, CodedApp, CodedTable } from './coded-table.ts';
import type { TableChoice } from './table-choice.ts';

/** The apps and criteria that a page has of itself. Ids. */
export interface PageTable {
	apps: readonly string[];
	criteria: readonly string[];
}

/** What is to be seen of a table. Ids. */
export interface TableResult {
	/** All apps of the page in order, so that what is hidden keeps its place. */
	order: string[];
	/** The apps that are to be seen, in the same order. */
	apps: string[];
	/** Criteria: those of the page, then added ones in the order of the guide. */
	criteria: string[];
	/** Criteria hidden because every app to be seen answers them alike. */
	alike: string[];
}

/** The apps of a page as the whole table has them, in its order. */
export function appsOf({ apps }: CodedTable, page: PageTable): CodedApp[] {
	const own = new Set(page.apps);
	return apps.filter(({ id }) => own.has(id));
}

/** What somebody's choice leaves of a page's table. */
export function tableResult(table: CodedTable, choice: TableChoice, page: PageTable): TableResult {
	const order = inOrder(table, appsOf(table, page), choice.order);
	const apps = passing(table, choice, order);
	const shown = shownCriteria(table, choice, page);
	const alike = choice.onlyDifferences ? shown.filter((id) => answersAlike(table, id, apps)) : [];
	return {
		order: order.map(({ id }) => id),
		apps: apps.map(({ id }) => id),
		criteria: shown.filter((id) => !alike.includes(id)),
		alike,
	};
}

/** The criteria that are to be seen, whether apps differ in them or not. */
export function shownCriteria(
	{ criteria }: CodedTable,
	{ added, hidden }: TableChoice,
	page: PageTable,
): string[] {
	return [
		...page.criteria.filter((id) => !hidden.includes(id)),
		...criteria
			.map(({ id }) => id)
			.filter((id) => added.includes(id) && !page.criteria.includes(id)),
	];
}

/** Whether several apps all answer a criterion alike. One app alone differs from nothing. */
function answersAlike(
	{ criteria }: CodedTable,
	criterion: string,
	[first, ...others]: readonly CodedApp[],
): boolean {
	const place = criteria.findIndex(({ id }) => id === criterion);
	const one = first?.answers[place];
	if (!one || others.length === 0) return false;
	return others.every(({ answers }) => isAlike(one, answers[place]));
}

/** Whether two answers read the same, whichever edition they come from. */
function isAlike(a: CodedAnswer | undefined, b: CodedAnswer | undefined): boolean {
	if (!a || !b) return a === b;
	return (
		a.count === b.count &&
		a.atLeast === b.atLeast &&
		a.incomplete === b.incomplete &&
		a.conditional === b.conditional &&
		a.options.join() === b.options.join() &&
		isAlike(a.generally, b.generally)
	);
}
