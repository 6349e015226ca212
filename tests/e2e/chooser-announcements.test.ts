import { expect, test, type Page } from '@playwright/test';
import { countsOf, headline, otherCounts } from '../../src/explanation/headline.ts';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	CHECK,
	evaluationOf,
	expectQuestion,
	field,
	goOn,
	headlineFor,
	longest,
	open,
	pathFor,
	RESULT,
	titleHeading,
	toResult,
} from './chooser.ts';
import { listen } from './hearing.ts';
import { journeyLocales, mainLocale, voiceOf } from './site.ts';

/** That a new view begins at its top, with the focus on its heading. */
async function expectArrival(page: Page) {
	await expect(titleHeading(page)).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(0);
}

for (const locale of journeyLocales) {
	test(`A22: the counts are announced once at each arrival at the result, and nothing before (${locale})`, async ({
		page,
	}) => {
		const { t } = voiceOf(locale);
		const heard = await listen(page);
		await page.goto(urls.choose(locale));
		await expect(page.getByRole('status')).toHaveCount(1);
		await expect(page.getByRole('status')).toBeEmpty();
		for (const { id } of pathFor(longest)) {
			await expectQuestion(page, locale, id);
			for (const option of longest[id] ?? []) await field(page, locale, id, option).check();
			await goOn(page, locale);
		}
		expect(await heard()).toEqual([]);
		await toResult(page, locale);
		const counts = countsOf(evaluationOf(longest).results);
		const said = [`${headline(counts, t)}.`, ...otherCounts(counts, t)].join(' ');
		await expect.poll(heard).toEqual([said]);
		await page.goBack();
		await expect(titleHeading(page)).toHaveText(t('choose.check'));
		await page.goForward();
		await expect.poll(heard).toEqual([said, said]);
	});
}

test('A19: every step begins at the top with its heading in focus', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await page.goto(urls.choose(mainLocale));
	for (const { id } of pathFor(longest)) {
		for (const option of longest[id] ?? []) await field(page, mainLocale, id, option).check();
		await page.evaluate(() => {
			scrollTo(0, 400);
		});
		await goOn(page, mainLocale);
		await expect(titleHeading(page)).not.toHaveText(
			voiceOf(mainLocale).plain(pathFor(longest).find((one) => one.id === id)?.question ?? {}),
		);
		await expectArrival(page);
	}
	await toResult(page, mainLocale);
	await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, longest));
	await expectArrival(page);
});

test('a result that has to wait for its data keeps the focus on its heading', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**${urls.chooseData(mainLocale)}`, async (route) => {
		await held;
		await route.continue();
	});
	await open(page, addressAt(mainLocale, CHECK, longest));
	await toResult(page, mainLocale);
	await expect(page.getByText(voiceOf(mainLocale).t('choose.loading'))).toBeVisible();
	await expectArrival(page);
	release();
	await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, longest));
	await expectArrival(page);
});

test('a link to a result takes no focus from where a reader begins', async ({ page }) => {
	await open(page, addressAt(mainLocale, RESULT, longest));
	await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, longest));
	await expect(page.locator('body')).toBeFocused();
});
