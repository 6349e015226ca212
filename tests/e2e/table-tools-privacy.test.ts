import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { mainLocale, voiceOf } from './site.ts';
import {
	addressOf,
	criterionWith,
	expectSeen,
	moreButton,
	namesSeen,
	openFilters,
	panel,
	rows,
	tableView,
	wholeView,
} from './table-tools.ts';
import { kept, watch } from './watching.ts';

const data = urls.compareData(mainLocale, wholeView.audience);

const { t } = voiceOf(mainLocale);

test('the tools fetch one file once they are used, keep nothing and break no policy', async ({
	context,
	page,
	baseURL,
}) => {
	const seen = await watch(context, page);
	const paths = () =>
		seen.requests
			.map((url) => url.replace(baseURL ?? '', ''))
			.filter((path) => !/^\/_astro\/[\w.-]+\.(js|woff2)$|\.svg$/.test(path));
	await page.goto(addressOf(mainLocale, {}));
	await expect(page.locator('.sort').first()).toBeVisible();
	expect(paths()).toEqual([addressOf(mainLocale, {})]);

	await openFilters(page, mainLocale);
	expect(paths()).toEqual([addressOf(mainLocale, {}), data]);
	const able = criterionWith(({ isFunction }) => isFunction, mainLocale);
	await page.getByRole('checkbox', { name: able.short, exact: true }).first().check();
	await page.getByRole('checkbox', { name: t('table.bar.differences') }).check();
	await page.locator('.pick').first().check();
	await page.locator('.sort').first().click();
	const choices = panel(page, mainLocale).getByRole('list', { name: t('table.active') });
	await choices.getByRole('button').last().click();
	await expectSeen(page, {});

	expect(paths()).toEqual([addressOf(mainLocale, {}), data]);
	expect(seen.requests.filter((url) => url.includes('?'))).toEqual([]);
	expect(await page.evaluate(kept)).toEqual([]);
	const { cookies, origins } = await context.storageState({ indexedDB: true });
	expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
	expect(seen.complaints).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is whole, and nothing is there that would do nothing', async ({ page }) => {
		await page.goto(addressOf(mainLocale, { name: 'qqq', onlyDifferences: true }));
		expect((await namesSeen(page)).length).toBe(tableView(mainLocale).apps.length);
		const dead = page.locator('main :is(button, input, select, summary)');
		await expect(dead.filter({ visible: true })).toHaveCount(0);
		await expect(panel(page, mainLocale)).toBeHidden();
	});
});

test('when the data do not come, the table stays whole and can be tried again', async ({
	page,
}) => {
	let broken = true;
	await page.route(`**${data}`, (route) =>
		broken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
	);
	await page.goto(addressOf(mainLocale, { name: 'me' }));
	const tools = panel(page, mainLocale);
	await expect(tools.getByRole('status')).toHaveText(t('table.bar.failed'));
	await expect(rows(page)).toHaveCount(tableView(mainLocale).apps.length);
	await moreButton(page, mainLocale).click();
	await expect(tools.getByRole('group')).toHaveCount(0);
	broken = false;
	await tools.getByRole('button', { name: t('table.bar.retry') }).click();
	await expectSeen(page, { name: 'me' });
	await expect(tools.getByText(t('table.bar.failed'))).toHaveCount(0);
});

test('what is read out is there before it is filled, and waits until typing pauses', async ({
	page,
}) => {
	await page.goto(addressOf(mainLocale, {}));
	const status = panel(page, mainLocale).getByRole('status');
	await expect(status).toBeAttached();
	await expect(status).toBeEmpty();
	const said: string[] = [];
	await page.exposeFunction('noteStatus', (words: string) => said.push(words));
	await status.evaluate((element) => {
		const { noteStatus } = window as unknown as { noteStatus: (words: string) => void };
		new MutationObserver(() => {
			if (element.textContent !== '') noteStatus(element.textContent);
		}).observe(element, { childList: true, characterData: true, subtree: true });
	});
	await page.getByRole('searchbox').pressSequentially('meet', { delay: 60 });
	await expect(status).not.toBeEmpty();
	const total = tableView(mainLocale).apps.length;
	const shown = (await namesSeen(page)).length;
	expect(said).toEqual([`${t('table.bar.count', { shown, total })}.`]);
});
