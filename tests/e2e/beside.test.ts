import { expect, test, type Page } from '@playwright/test';
import { RESULT } from '../../src/domain/questionnaire/fragment.ts';
import { pairsOf } from '../../src/domain/beside/pairs.ts';
import { writeEditions, type EditionName } from '../../src/domain/edition-list.ts';
import type { AppSheet } from '../../src/explanation/app-sheet/app-sheet.ts';
import { buildAppSheet } from '../../src/explanation/app-sheet/build-app-sheet.ts';
import { besideFrame } from '../../src/explanation/beside/beside-frame.ts';
import { besideView } from '../../src/explanation/beside/beside-view.ts';
import { evaluateProfile } from '../../src/explanation/evaluate-profile.ts';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { addressAt, situations } from './chooser.ts';
import { tabTo } from './keys.ts';
import { crampedTargets } from './cramped.ts';
import { ambiguousLinks, outlineFaults } from './outline.ts';
import { guide, locales, mainLocale, voiceOf } from './site.ts';
import { DESK, enter, PHONE } from './states.ts';
import { kept, watch } from './watching.ts';

const voice = voiceOf(mainLocale);
const { t } = voice;
const day = guide.info.asOf ?? '';
const sheetOf = (id: string): AppSheet => {
	const app = guide.apps.find((one) => one.id === id);
	if (!app) throw new Error(`The guide has no ${id}.`);
	return buildAppSheet(app, { guide, voice, day });
};
const [first, second] = (pairsOf(guide)[0] ?? []).map(({ id }) => sheetOf(id));
if (!first || !second) throw new Error('The guide has no pair.');
/** An app with an edition of its own that some audience is judged on. */
const parted = guide.apps
	.map(({ id }) => sheetOf(id))
	.find(({ editions, retired }) => !retired && editions.length > 1);

const base = ({ id }: AppSheet): EditionName => ({ app: id, edition: 'base' });
const addressOf = (editions: readonly EditionName[], locale = mainLocale) =>
	`${urls.beside(locale)}${editions.length > 0 ? `#apps=${writeEditions(editions)}` : ''}`;
const leadOf = (sheets: readonly AppSheet[]) =>
	besideView(
		besideFrame(guide, voice),
		sheets.flatMap((sheet) => (sheet.editions[0] ? [{ sheet, edition: sheet.editions[0] }] : [])),
		t,
	).lead;
const status = (page: Page) => page.locator('#beside-picker').getByRole('status');
const adding = (page: Page) => page.getByRole('combobox', { name: t('beside.add') });

test('A10, A22: whoever picks two by keyboard sees and hears in how much they differ', async ({
	context,
	page,
	baseURL,
}) => {
	const seen = await watch(context, page);
	await page.goto(addressOf([]));
	await expect(status(page)).toHaveText(t('beside.none'));
	for (const sheet of [first, second]) {
		if (sheet === first) await tabTo(page, adding(page));
		await expect(adding(page)).toBeFocused();
		await page.keyboard.type(sheet.name, { delay: 20 });
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(addressOf([base(first), base(second)]));
	await expect(status(page)).toHaveText(leadOf([first, second]));
	const table = page.getByRole('table').first();
	await expect(table.getByRole('columnheader', { name: first.name })).toBeVisible();
	await expect(table.getByRole('columnheader', { name: second.name })).toBeVisible();

	const paths = seen.requests.map((url) => url.replace(baseURL ?? '', ''));
	const sheets = [first, second].map(({ id }) => urls.appSheet(mainLocale, id));
	expect(paths.filter((path) => path.endsWith('.json')).sort()).toEqual(sheets.sort());
	expect(paths.filter((path) => !path.startsWith('/') || path.includes('?'))).toEqual([]);
	expect(await page.evaluate(kept)).toEqual([]);
	expect(seen.complaints).toEqual([]);
});

test('a link opens what it names, says what it does not know, and Back returns to it', async ({
	page,
}) => {
	await page.goto(
		`${addressOf([base(first), base(second)])}.no-such-thing.${first.id}~no-such-one`,
	);
	await expect(status(page)).toContainText(
		t('beside.unknown', { list: `no-such-thing, ${first.id}~no-such-one` }),
	);
	await expect(status(page)).toContainText(leadOf([first, second]));
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `apps=${first.id}`);
	await expect(status(page)).toHaveText(t('beside.few'));
	await page.goBack();
	await expect(status(page)).toContainText(leadOf([first, second]));

	const other = locales.find((locale) => locale !== mainLocale);
	if (other === undefined) return;
	await page.getByRole('button', { name: `${t('beside.remove')}: ${second.name}` }).click();
	await expect(adding(page)).toBeFocused();
	await page.locator(`header a[hreflang=${other}]`).click();
	await expect(page).toHaveURL(addressOf([base(first)], other));
});

test('A10: a fifth does not fit, which is said where it would be chosen', async ({ page }) => {
	const three = guide.apps.slice(0, 3).map(({ id }) => base(sheetOf(id)));
	const put = page.getByRole('button', { name: t('beside.put') });
	await page.goto(addressOf(three));
	await expect(adding(page)).toHaveAccessibleDescription(t('beside.addAbout'));
	await adding(page).selectOption({ index: 1 });
	await put.press('Enter');
	await expect(page).toHaveURL(/apps=(?:[^.]+\.){3}[^.]+$/);
	const four = page.url();
	await expect(adding(page)).toBeFocused();
	await expect(adding(page)).toHaveAccessibleDescription(t('beside.full'));
	await expect(page.getByText(t('beside.full'))).toBeVisible();
	await adding(page).selectOption({ index: 1 });
	await put.press('Enter');
	await expect(page).toHaveURL(four);
});

test('another edition takes the place of the one that was there', async ({ page }) => {
	if (!parted) throw new Error('The guide has no app with editions.');
	const [, edition] = parted.editions;
	await page.goto(addressOf([base(parted), base(parted.id === first.id ? second : first)]));
	const choice = page.getByRole('combobox', { name: t('beside.edition', { name: parted.name }) });
	await choice.selectOption(edition?.id ?? '');
	await expect(page).toHaveURL(new RegExp(`apps=${parted.id}~${edition?.id ?? ''}\\.`));
	await expect(page.getByRole('columnheader', { name: parted.name }).first()).toContainText(
		edition?.name ?? '',
	);
});

test('a result leads on to what came first side by side, and its script-free page does too', async ({
	page,
}) => {
	const judged = situations.map((profile) => ({
		...profile,
		links: evaluateProfile(guide, profile, voice, day).onward,
	}));
	const found = judged.find(({ links }) => links.some(({ href }) => href.includes('/beside/')));
	if (!found) throw new Error('In no situation of this guide two or more fit.');
	const words = found.links.map((link) => link.words);
	await page.goto(addressAt(mainLocale, RESULT, found.answers));
	const onward = page.locator('.onward');
	await expect(onward.getByRole('link')).toHaveText(words);
	await onward.getByRole('link').first().click();
	await expect(page.getByRole('table').first()).toBeVisible();
	const address = page.url();
	await page.goto(urls.profile(mainLocale, found.id));
	await page.getByRole('link', { name: words[0] ?? '', exact: true }).click();
	await expect(page).toHaveURL(address);
});

test('axe finds nothing with two, three or four side by side, by day and by night', async ({
	page,
}) => {
	const sheets = guide.apps.map(({ id }) => base(sheetOf(id)));
	for (const [count, width, scheme] of [
		[2, PHONE, 'dark'],
		[3, DESK, 'light'],
		[4, PHONE, 'light'],
	] as const) {
		await enter(page, { scheme, width });
		await page.goto(addressOf(sheets.slice(0, count)));
		await page.reload();
		await expect(page.getByRole('table').first()).toBeVisible();
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(outlineFaults, mainLocale)).toEqual([]);
		expect(await page.evaluate(ambiguousLinks)).toEqual([]);
		expect(await page.evaluate(crampedTargets)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page leads to a ready-made pair, which says the same', async ({ page }) => {
		await page.goto(addressOf([]));
		await expect(adding(page)).toBeHidden();
		const name = t('beside.pair', { first: first.name, second: second.name });
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(urls.beside(mainLocale, first.id, second.id));
		await expect(page.getByRole('main')).toContainText(leadOf([first, second]));
	});
});
