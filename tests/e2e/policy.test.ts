import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { guide, mainLocale as locale, voiceOf } from './site.ts';
import { kept, watch } from './watching.ts';

const { t, plain } = voiceOf(locale);
const policy = guide.policies.toSorted((a, b) => a.order - b.order)[0];
if (!policy) throw new Error('The guide has no minimum.');
const { id, name, minimums } = policy;

const own = (page: Page) => page.getByRole('link', { name: t('policy.adapt') });
const rows = (page: Page) => page.getByRole('table').first().locator('tbody tr');

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a ready-made minimum says what it asks, what meets it and what does not', async ({
		page,
	}) => {
		await page.goto(urls.organisations(locale));
		await page
			.getByRole('main')
			.getByRole('link', { name: plain(name), exact: true })
			.click();
		await expect(page).toHaveURL(urls.policy(locale, id));
		for (const { why } of minimums) await expect(page.getByText(plain(why)).first()).toBeVisible();
		expect(await rows(page).count()).toBeGreaterThan(0);
		const failing = page.getByRole('cell').filter({ hasText: t('policy.standing.fails') });
		expect((await failing.count()) + (await page.locator('main details').count())).toBeGreaterThan(
			0,
		);
		await page.goto(urls.policyCheck(locale));
		const instead = page.locator('noscript').first();
		expect(await instead.locator('p').first().textContent()).toBe(t('policy.noScript'));
		const ready = instead.locator(`a[href="${urls.policy(locale, id)}"]`);
		expect(await ready.textContent()).toContain(plain(name));
	});
});

test('a ready-made minimum becomes a list that is printed and saved, and nothing is kept', async ({
	context,
	page,
	baseURL,
}) => {
	const seen = await watch(context, page);
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	await page.goto(urls.policy(locale, id));
	const listed = await rows(page).count();
	await own(page).click();
	await expect(rows(page)).toHaveCount(listed);
	expect(await axeFaults(page)).toEqual([]);

	await page.getByLabel(t('policy.organisation')).fill('De Voorbeeldschool');
	await page.getByLabel(t('policy.since')).fill('2026-09-01');
	await page.getByRole('button', { name: t('policy.make') }).click();
	await expect(page.getByText(t('policy.none'))).toBeVisible();
	await page.getByRole('button', { name: t('policy.tickAll') }).click();
	await page.getByLabel(t('policy.remark')).first().fill('Alleen op kantoor');
	await page.getByRole('button', { name: t('policy.make') }).click();
	await expect(page.getByText(t('policy.made', { count: listed }))).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: t('paper.save') }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/\.docx$/);
	expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
	await page.getByRole('button', { name: t('paper.print') }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await page.emulateMedia({ media: 'print' });
	const paper = page.getByRole('article');
	await expect(paper).toContainText('De Voorbeeldschool');
	await expect(paper).toContainText('Alleen op kantoor');
	await expect(paper).toContainText(t('policy.facts'));

	// What was written is not in the address, and nothing went elsewhere or stays.
	expect(decodeURIComponent(page.url())).not.toMatch(/Voorbeeldschool|kantoor/);
	expect(
		seen.requests.filter((url) => !url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('blob:')),
	).toEqual([]);
	expect(seen.complaints).toEqual([]);
	expect(await page.evaluate(kept)).toEqual([]);
});

test('a minimum is set by keyboard, and the address holds it', async ({ page }) => {
	await page.goto(urls.policyCheck(locale));
	await expect(page.getByText(t('policy.askedNone'))).toBeVisible();
	const group = page.locator('form summary').first();
	await group.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('select:focus')).toHaveCount(1);
	await page.keyboard.press('ArrowDown');
	await expect(page.getByText(t('policy.asked', { count: 1 }))).toBeVisible();
	const address = page.url();
	expect(address).toContain('m=');
	const listed = await rows(page).count();
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.getByText(t('policy.asked', { count: 1 }))).toBeVisible();
	await expect(rows(page)).toHaveCount(listed);
});
