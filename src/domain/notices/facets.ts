import type { App } from '../../schema/app.ts';
import type { Notice } from '../../schema/notice.ts';

/** What notices can be chosen by. The names are part of addresses. */
export const facetNames = ['about', 'kind', 'country', 'authority'] as const;
export type FacetName = (typeof facetNames)[number];

/** Stands for "all apps together" where an app's id may stand. */
export const ALL = 'all';

/** Below so many notices a country has no page of its own: the register shows them as well. */
const FEWEST_FOR_COUNTRY = 2;

export interface FacetValue {
	/** An app's id or `all`, a kind, a country in lower case, a kind of authority. */
	value: string;
	count: number;
}

/** What a notice is, facet by facet; only `about` can hold more than one value. */
export const valuesOf: Record<FacetName, (notice: Notice) => readonly string[]> = {
	about: ({ apps }) => (apps === 'all' ? [ALL] : apps),
	kind: ({ kind }) => [kind],
	country: ({ authority }) => [authority.country.toLowerCase()],
	authority: ({ authority }) => [authority.kind],
};

/** The values that notices have of a facet with their number, most first, then by value. */
export function facetOf(notices: readonly Notice[], name: FacetName): FacetValue[] {
	const counts = new Map<string, number>();
	for (const value of notices.flatMap(valuesOf[name])) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The values that have a page of their own; the notices about one app stand on that app's page. */
export function facetPages(notices: readonly Notice[], name: FacetName): FacetValue[] {
	const values = facetOf(notices, name);
	if (name === 'about') return values.filter(({ value }) => value === ALL);
	return name === 'country' ? values.filter(({ count }) => count >= FEWEST_FOR_COUNTRY) : values;
}

/** The notices that have a value of a facet, in the order given. */
export const noticesWith = (notices: readonly Notice[], name: FacetName, value: string): Notice[] =>
	notices.filter((notice) => valuesOf[name](notice).includes(value));

/** Apps by name, with the number of notices that are about each; those without are left out. */
export function appsByNotices(
	apps: readonly App[],
	notices: readonly Notice[],
	locale: string,
): { app: App; count: number }[] {
	const counts = new Map(facetOf(notices, 'about').map(({ value, count }) => [value, count]));
	return apps
		.map((app) => ({ app, count: counts.get(app.id) ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.app.name.localeCompare(b.app.name, locale));
}
