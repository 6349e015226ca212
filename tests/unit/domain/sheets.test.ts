import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentsOf, viewPath, viewsOf } from '../../../src/domain/matrix/views.ts';
import { appsInOrder } from '../../../src/domain/matrix/table.ts';
import { furtherSheets, sheetOf, sheetsOf } from '../../../src/domain/sheets.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

test('parts hold everything once, in order, and none more than it may', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, most) => {
			const sheets = sheetsOf(items, most);
			expect(sheets.flatMap((sheet) => sheet.items)).toEqual(items);
			expect(sheets.every((sheet) => sheet.items.length <= most)).toBe(true);
			expect(furtherSheets(items.length, most)).toEqual(
				sheets.slice(1).map(({ number }) => number),
			);
		}),
	);
});

test('a list that fits is one part, and a part that is not there is the first', () => {
	expect(sheetsOf(['a', 'b'], 2)).toHaveLength(1);
	expect(sheetOf(['a', 'b', 'c'], 2, 9)).toEqual(sheetOf(['a', 'b', 'c'], 2));
});

/** The invented guide with so many apps. */
function withApps(count: number) {
	const guide = fixtureGuide();
	const apps = Array.from({ length: count }, (_, place) => {
		const app = guide.apps[place % guide.apps.length];
		if (!app) throw new Error('The guide has no apps.');
		return { ...app, id: `${app.id}-${place}`, name: `${app.name} ${place}` };
	});
	return { ...guide, apps };
}

test('the matrix of a small guide has no further pages', () => {
	expect(viewsOf(withApps(40)).every(({ sheet }) => sheet === undefined)).toBe(true);
});

test('the pages of a long matrix have each app once, at addresses of their own', () => {
	const guide = withApps(500);
	const views = viewsOf(guide);
	const paths = views.map((view) => viewPath(guide, view).join('/'));
	expect(new Set(paths).size).toBe(paths.length);
	const core = views.filter(
		({ audience, scope, part }) =>
			audience === guide.info.audiences[0]?.id && scope === 'all' && part === 'core',
	);
	expect(core.length).toBeGreaterThan(3);
	expect(core.flatMap((view) => contentsOf(guide, view).apps.map(({ id }) => id))).toEqual(
		appsInOrder(guide.apps).map(({ id }) => id),
	);
});
