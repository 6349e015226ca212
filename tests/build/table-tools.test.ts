import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TableView } from '../../src/explanation/table-view.ts';
import { all, attribute, only } from './markup.ts';
import { builtSite } from './pages.ts';

/** What the data of the tools of a table may weigh. */
const DATA = 10_000;

const { folder, guide, pages } = builtSite();
const { info, apps, criteria } = { info: guide.guide, ...guide };
const views = info.locales.offered.flatMap((locale) =>
	info.audiences.map(({ id }) => ({ locale, audience: id })),
);

describe.each(views)('the tools of the table in $locale for $audience', ({ locale, audience }) => {
	const file = readFileSync(path.join(folder, locale, 'compare/data', `${audience}.json`));
	const view = JSON.parse(file.toString()) as TableView;

	test('have every app and every question, and words for every answer', () => {
		expect(view.apps.map(({ id }) => id).sort()).toEqual(apps.map(({ id }) => id).sort());
		expect(view.criteria.map(({ id }) => id).sort()).toEqual(criteria.map(({ id }) => id).sort());
		for (const { short, options } of view.criteria) {
			expect([short, ...options.map(({ words }) => words)].filter((words) => words === '')).toEqual(
				[],
			);
		}
		for (const { answers } of view.apps) expect(answers.length).toBe(view.criteria.length);
	});

	test('are light', () => {
		expect(brotliCompressSync(file).length).toBeLessThanOrEqual(DATA);
	});

	test('draw no shape that a page with the table does not have', () => {
		const signs = view.criteria.flatMap(({ options }) => options.flatMap(({ sign }) => sign ?? []));
		const address = `/${locale}/compare/${audience}/all/${info.groups[0]?.id ?? ''}/`;
		const page = pages.get(address);
		const drawn = page ? all(page.root, 'symbol').map((symbol) => attribute(symbol, 'id')) : [];
		expect(drawn).toEqual(expect.arrayContaining([...new Set(signs)]));
		const rows = page ? all(only(page.root, 'table'), 'tr') : [];
		const order = rows.map((row) => attribute(row, 'data-app')).filter(Boolean);
		expect(order).toEqual(view.apps.map(({ id }) => id));
	});
});
