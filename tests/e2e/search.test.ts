import { expect, test, type Locator, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { tabTo } from './keys.ts';
import { guide, locales, mainLocale, voiceOf } from './site.ts';
import { enter, states } from './states.ts';
import { kept, watch } from './watching.ts';

/** The app that is looked for: the best known one with another name. */
const sought = guide.info.firstView.apps
	.flatMap((id) => guide.apps.filter((app) => app.id === id && app.aliases.length > 0))
	.find(Boolean);
if (!sought) throw new Error('No app of the first view has another name.');
const { id, name, aliases } = sought;
/** Its name as somebody types it in haste: without the third letter. */
const inHaste = (name.slice(0, 2) + name.slice(3)).toLowerCase();
const NOTHING = 'qqxxqq';

const opener = (page: Page, locale: string): Locator =>
	page.getByRole('banner').getByRole('link', { name: voiceOf(locale).t('nav.search') });
const fieldIn = (page: Page): Locator => page.getByRole('searchbox');
const dialogOn = (page: Page): Locator => page.getByRole('dialog');
const statusOn = (page: Page): Locator => page.getByRole('search').getByRole('status');
const resultFor = (page: Page, app: string): Locator =>
	page.getByRole('search').getByRole('link', { name: app, exact: true });

for (const locale of locales) {
	const { t } = voiceOf(locale);

	test(`three steps lead from home to an app whose name was typed in haste (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.home(locale));
		await opener(page, locale).click();
		await expect(fieldIn(page)).toBeFocused();
		await page.keyboard.type(inHaste);
		await resultFor(page, name).click();
		await expect(page).toHaveURL(urls.app(locale, id));
	});

	test(`another name finds the app, and says that it is one (${locale})`, async ({ page }) => {
		await page.goto(urls.search(locale));
		await fieldIn(page).fill(aliases[0] ?? '');
		const result = page
			.getByRole('search')
			.getByRole('listitem')
			.filter({ has: page.getByRole('link', { name, exact: true }) });
		await expect(result).toBeVisible();
		const told = t('search.alias', { alias: aliases[0] ?? '' });
		// Where the other name is in the name itself, nothing needs saying.
		if (!name.includes(aliases[0] ?? '')) await expect(result).toContainText(told);
	});

	test(`A22: results are counted aloud when typing pauses (${locale})`, async ({ page }) => {
		await page.goto(urls.search(locale));
		await expect(page.locator('#search [role=status]')).toBeEmpty();
		await fieldIn(page).fill(name);
		await expect(statusOn(page)).toContainText(
			t('search.inKind', { what: t('search.kind.app'), count: 1 }),
		);
	});

	test(`where nothing is found it says so, and where to look (${locale})`, async ({ page }) => {
		await page.goto(urls.search(locale));
		await fieldIn(page).fill(NOTHING);
		await expect(statusOn(page)).toHaveText(t('search.none', { query: NOTHING }));
		const search = page.getByRole('search');
		await expect(search.getByRole('link', { name: t('search.list') })).toBeVisible();
		await search.getByRole('link', { name: t('search.toHelp') }).click();
		await expect(page).toHaveURL(urls.text(locale, 'help'));
	});

	test(`searching asks no other host, keeps nothing, and loads nothing before use (${locale})`, async ({
		context,
		page,
		baseURL,
	}) => {
		const seen = await watch(context, page);
		const data = () => seen.requests.filter((url) => url.endsWith('.json'));
		await page.goto(urls.search(locale));
		await page.goto(urls.apps(locale));
		await page.waitForLoadState('networkidle');
		const before = seen.requests.length;
		expect(data()).toEqual([]);
		await opener(page, locale).click();
		await fieldIn(page).fill(inHaste);
		await expect(resultFor(page, name)).toBeVisible();
		expect(seen.requests.length).toBeGreaterThan(before);
		expect(data()).toEqual([`${baseURL ?? ''}${urls.searchIndex(locale)}`]);
		const hosts = seen.requests.filter((url) => new URL(url).origin !== baseURL);
		expect(hosts).toEqual([]);
		// Nothing that was typed is in what was asked of the server.
		expect(seen.requests.filter((url) => url.toLowerCase().includes(inHaste))).toEqual([]);
		expect(await page.evaluate(kept)).toEqual([]);
		expect(seen.complaints).toEqual([]);
	});
}

test('Back from a result leads to the results again, which the address holds in its fragment', async ({
	page,
}) => {
	await page.goto(urls.search(mainLocale));
	await fieldIn(page).fill(inHaste);
	await expect(page).toHaveURL(`${urls.search(mainLocale)}#q=${inHaste}`);
	await resultFor(page, name).click();
	await expect(page).toHaveURL(urls.app(mainLocale, id));
	await page.goBack();
	await expect(fieldIn(page)).toHaveValue(inHaste);
	await expect(resultFor(page, name)).toBeVisible();
	await fieldIn(page).fill('');
	await expect(page).toHaveURL(urls.search(mainLocale));
	await expect(resultFor(page, name)).toHaveCount(0);
});

test('an address with a question in it answers at once', async ({ page }) => {
	await page.goto(`${urls.search(mainLocale)}#q=${encodeURIComponent(name)}`);
	await expect(resultFor(page, name)).toBeVisible();
});

test('the keyboard alone opens the search, reaches a result, and comes back with Escape', async ({
	page,
}) => {
	await page.goto(urls.home(mainLocale));
	await tabTo(page, opener(page, mainLocale));
	await page.keyboard.press('Enter');
	await expect(fieldIn(page)).toBeFocused();
	await page.keyboard.type(inHaste);
	await expect(resultFor(page, name)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialogOn(page)).toBeHidden();
	await expect(opener(page, mainLocale)).toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(fieldIn(page)).toBeFocused();
	await expect(fieldIn(page)).toHaveValue(inHaste);
	await page.keyboard.press('Tab');
	await expect(resultFor(page, name)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(urls.app(mainLocale, id));
});

test('the search has a button that closes it', async ({ page }) => {
	await page.goto(urls.home(mainLocale));
	await opener(page, mainLocale).click();
	await dialogOn(page)
		.getByRole('button', { name: voiceOf(mainLocale).t('search.close') })
		.click();
	await expect(dialogOn(page)).toBeHidden();
});

test('on the search page the link in the header leads to the field', async ({ page }) => {
	await page.goto(urls.search(mainLocale));
	await opener(page, mainLocale).click();
	await expect(fieldIn(page)).toBeFocused();
	await expect(dialogOn(page)).toHaveCount(0);
});

test('with Control the link opens the search page in a tab of its own', async ({
	page,
	context,
}) => {
	await page.goto(urls.home(mainLocale));
	const opened = context.waitForEvent('page');
	await opener(page, mainLocale).click({ modifiers: ['Control'] });
	await expect(await opened).toHaveURL(urls.search(mainLocale));
	await expect(dialogOn(page)).toHaveCount(0);
});

test('searching leaves the answers in the address of the questionnaire alone', async ({ page }) => {
	await page.goto(urls.choose(mainLocale));
	await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
	await page.getByRole('button', { name: voiceOf(mainLocale).t('choose.continue') }).click();
	await expect(page).toHaveURL(/#v=/);
	const address = page.url();
	await opener(page, mainLocale).click();
	await fieldIn(page).fill(inHaste);
	await expect(resultFor(page, name)).toBeVisible();
	expect(page.url()).toBe(address);
});

test('without its index the search says that it does not work, and works once there is one', async ({
	page,
}) => {
	const { t } = voiceOf(mainLocale);
	const index = `**${urls.searchIndex(mainLocale)}`;
	await page.route(index, (route) => route.abort());
	await page.goto(urls.search(mainLocale));
	await fieldIn(page).fill(name);
	// Typing tries again by itself; once it has paused, nothing does.
	await expect(page).toHaveURL(/#q=/);
	await expect(page.getByText(t('search.failed'))).toBeVisible();
	await expect(page.getByRole('heading', { name: t('search.list') })).toBeVisible();
	await page.unroute(index);
	await page.getByRole('button', { name: t('search.retry') }).click();
	await expect(resultFor(page, name)).toBeVisible();
});

test('without its script the search page says so, and from another page the link is followed', async ({
	page,
}) => {
	await page.route('**/_astro/search-entry.*.js', (route) => route.abort());
	await page.goto(urls.home(mainLocale));
	await opener(page, mainLocale).click();
	await expect(page).toHaveURL(urls.search(mainLocale));
	await fieldIn(page).focus();
	await expect(statusOn(page)).toHaveText(voiceOf(mainLocale).t('search.failed'));
});

for (const state of states) {
	test(`axe finds nothing wrong with results (${state.scheme}, ${state.width} pixels)`, async ({
		page,
	}) => {
		await enter(page, state);
		await page.goto(urls.search(mainLocale));
		await fieldIn(page).fill(name);
		await expect(statusOn(page)).not.toBeEmpty();
		expect(await axeFaults(page)).toEqual([]);
		await page.goto(urls.home(mainLocale));
		await opener(page, mainLocale).click();
		await fieldIn(page).fill(NOTHING);
		await expect(statusOn(page)).not.toBeEmpty();
		expect(await axeFaults(page)).toEqual([]);
		await fieldIn(page).fill(name);
		await expect(resultFor(page, name)).toBeVisible();
		expect(await axeFaults(page)).toEqual([]);
		const overflow = await page.evaluate(() => {
			const dialog = document.querySelector('dialog');
			return dialog ? dialog.scrollWidth - dialog.clientWidth : -1;
		});
		expect(overflow).toBe(0);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of locales) {
		const { t } = voiceOf(locale);

		test(`the link leads to a list from A to Z, without a field that does nothing (${locale})`, async ({
			page,
		}) => {
			await page.goto(urls.home(locale));
			await opener(page, locale).click();
			await expect(page).toHaveURL(urls.search(locale));
			await expect(page.getByRole('searchbox')).toBeHidden();
			const letter = (name[0] ?? '').toUpperCase();
			const letters = page.getByRole('navigation', { name: t('search.letters') });
			await letters.getByRole('link', { name: letter, exact: true }).click();
			await expect(page.getByRole('heading', { name: letter, exact: true })).toBeInViewport();
			await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
			await expect(page).toHaveURL(urls.app(locale, id));
		});
	}
});
