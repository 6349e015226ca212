import type { Page } from '@playwright/test';
import type { TableView } from '../../../src/explanation/table-view.ts';
import { urls } from '../../../src/i18n/urls.ts';

const ROW = /<tr data-app="([^"]*)">.*?<\/tr>/gs;

/** So many of a list, from its beginning over and over, each with the turn it comes in. */
const overAndOver = <Item>(items: readonly Item[], size: number): [Item, number][] =>
	Array.from({ length: size }, (_, place) => {
		const item = items[place % items.length];
		if (item === undefined) throw new Error('There is nothing to repeat.');
		return [item, Math.floor(place / items.length)];
	});

const nameIn = (id: string, turn: number): string => (turn === 0 ? id : `${id}-${turn}`);

/** Has the tables of a site hold so many apps: their own, over and over, under other ids. */
export async function growTables(page: Page, locale: string, size: number): Promise<void> {
	await page.route(`**${urls.compare(locale)}**/`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const rows = [...html.matchAll(ROW)];
		const first = rows[0]?.index ?? 0;
		const last = rows.at(-1);
		const end = last ? last.index + last[0].length : first;
		const grown = overAndOver(rows, size).map(([[row, id = ''], turn]) =>
			row.replace(`data-app="${id}"`, `data-app="${nameIn(id, turn)}"`),
		);
		await route.fulfill({
			response,
			body: html.slice(0, first) + grown.join('') + html.slice(end),
		});
	});
	await page.route(`**${urls.compare(locale)}data/*.json`, async (route) => {
		const response = await route.fetch();
		const view = (await response.json()) as TableView;
		const apps = overAndOver(view.apps, size).map(([app, turn]) => ({
			...app,
			id: nameIn(app.id, turn),
		}));
		await route.fulfill({ response, json: { ...view, apps } });
	});
}
