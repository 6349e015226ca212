import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	appsByNotices,
	facetNames,
	facetOf,
	facetPages,
	noticesWith,
} from '../../../../src/domain/notices/facets.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { arbitraryNotices } from './arbitrary-notices.ts';

const { apps, notices } = fixtureGuide();

test('a facet has the values that notices have, most first', () => {
	expect(facetOf(notices, 'about')).toEqual([
		{ value: 'dingalot', count: 4 },
		{ value: 'ogle-porch', count: 3 },
		{ value: 'all', count: 1 },
	]);
	expect(facetOf(notices, 'country')).toEqual([
		{ value: 'nl', count: 3 },
		{ value: 'eu', count: 2 },
		{ value: 'int', count: 1 },
		{ value: 'us', count: 1 },
	]);
});

test('a country with one notice has no page, and apps have theirs elsewhere', () => {
	expect(facetPages(notices, 'country').map(({ value }) => value)).toEqual(['nl', 'eu']);
	expect(facetPages(notices, 'about').map(({ value }) => value)).toEqual(['all']);
	expect(facetPages(notices, 'kind')).toEqual(facetOf(notices, 'kind'));
});

test('apps go by name with the number of their notices', () => {
	const listed = appsByNotices(apps, notices, 'en');
	expect(listed.map(({ app, count }) => [app.name, count])).toEqual([
		['Dingalot', 4],
		['Ogle Porch', 3],
	]);
});

test('a count says how many notices have the value, and no notice is left out', () => {
	fc.assert(
		fc.property(arbitraryNotices, fc.constantFrom(...facetNames), (all, name) => {
			const values = facetOf(all, name);
			for (const { value, count } of values) {
				expect(noticesWith(all, name, value)).toHaveLength(count);
			}
			const found = new Set(values.flatMap(({ value }) => noticesWith(all, name, value)));
			expect(found.size).toBe(all.length);
		}),
	);
});
