import type { Locator, Page } from '@playwright/test';
import { urls } from '../../../src/i18n/urls.ts';
import { field, longest, pathFor } from '../../e2e/chooser.ts';
import { address as recordAddress } from '../../e2e/record.ts';
import { addressOf as tableAddress, moreButton, panel } from '../../e2e/table-tools.ts';
import { guide, mainLocale, voiceOf } from '../../e2e/site.ts';
import { growTables } from './long-table.ts';

/** Presses something or a key, under the name by which its cost is told. */
export type Act = (name: string, pressed: Locator | string) => Promise<void>;

/** A page with what somebody does there. */
export interface Visit {
	page: string;
	open: (page: Page) => Promise<void>;
	acts: (page: Page, act: Act) => Promise<void>;
}

const { t } = voiceOf(mainLocale);
const LONG_TABLE = 400;
const [someApp] = guide.apps;
const letters = Array.from((someApp?.name ?? '').slice(0, 4));

const questionnaire: Visit = {
	page: 'questionnaire',
	open: (page) => page.goto(urls.choose(mainLocale)).then(() => undefined),
	async acts(page, act) {
		const onward = page.getByRole('button', { name: t('choose.continue') });
		for (const { id } of pathFor(longest)) {
			for (const option of longest[id] ?? [])
				await act('an answer', field(page, mainLocale, id, option));
			await act('on to the next question', onward);
		}
		await act('to the result', page.getByRole('link', { name: t('choose.toResult') }));
	},
};

const inTable = async (page: Page, act: Act): Promise<void> => {
	const bar = panel(page, mainLocale);
	const name = bar.getByRole('searchbox');
	const data = page.waitForResponse(`**${urls.compare(mainLocale)}data/*.json`);
	await name.focus();
	await data;
	for (const letter of letters) await act('a letter of a name', letter);
	await page.keyboard.press('Control+A');
	await act('all names again', 'Delete');
	const differences = bar.getByLabel(t('table.bar.differences'));
	await act('only differences', differences);
	await act('all answers again', differences);
	const sort = page.locator('thead .sort').first();
	await act('sorting', sort);
	await act('sorting the other way', sort);
	await act('unfolding the filters', moreButton(page, mainLocale));
	const boxes = bar.getByRole('group').getByRole('checkbox');
	for (const place of [0, 1]) await act('a filter', boxes.nth(place));
	await act('picking an app', page.locator('tbody .pick:visible').first());
};

const table: Visit = {
	page: 'table',
	open: (page) => page.goto(tableAddress(mainLocale, {})).then(() => undefined),
	acts: inTable,
};

const longTable: Visit = {
	page: `table of ${LONG_TABLE} rows`,
	async open(page) {
		await growTables(page, mainLocale, LONG_TABLE);
		await page.goto(tableAddress(mainLocale, {}));
	},
	acts: inTable,
};

const search: Visit = {
	page: 'search',
	open: (page) => page.goto(urls.home(mainLocale)).then(() => undefined),
	async acts(page, act) {
		await act('opening', page.locator('.masthead .find'));
		await page.getByRole('searchbox').focus();
		for (const letter of letters) await act('a letter', letter);
	},
};

const beside: Visit = {
	page: 'side by side',
	open: (page) => page.goto(urls.beside(mainLocale)).then(() => undefined),
	async acts(page, act) {
		const adding = page.getByRole('combobox', { name: t('beside.add') });
		for (const { name } of guide.apps.slice(0, 3)) {
			await adding.focus();
			await page.keyboard.type(name);
			await page.keyboard.press('Tab');
			await act('adding an app', 'Enter');
		}
	},
};

const record: Visit = {
	page: 'record',
	open: (page) => page.goto(recordAddress).then(() => undefined),
	async acts(page, act) {
		await page.getByRole('textbox').first().focus();
		for (const letter of letters) await act('a letter', letter);
		await act('a choice', page.locator('main input[type=radio]:visible').first());
	},
};

/** Where somebody gets an answer from what he does. */
export const visits: readonly Visit[] = [questionnaire, table, longTable, search, beside, record];
