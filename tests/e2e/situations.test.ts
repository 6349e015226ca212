import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { evaluationOf, headlineFor, situations } from './chooser.ts';
import { nameOf } from './journeys.ts';
import { heaviestOf, locales, voiceOf } from './site.ts';

for (const locale of locales) {
	const { t, plain } = voiceOf(locale);

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`home leads to a situation like one's own, and on to what an app does (${locale})`, async ({
			page,
		}) => {
			const [situation] = situations;
			if (!situation) throw new Error('The guide has no ready-made situations.');
			await page.goto(urls.home(locale));
			await page.getByRole('link', { name: t('home.situations'), exact: true }).click();
			await expect(page).toHaveURL(urls.profiles(locale));
			await page.getByRole('link', { name: plain(situation.name), exact: true }).click();
			await expect(page).toHaveURL(urls.profile(locale, situation.id));
			const headline = page.getByRole('heading', { name: headlineFor(locale, situation.answers) });
			await expect(headline).toBeVisible();
			const [best] = evaluationOf(situation.answers).results;
			const card = page.getByRole('article').first().getByRole('link').first();
			await expect(card).toHaveText(nameOf(best?.app ?? ''));
			await card.click();
			await expect(page).toHaveURL(urls.app(locale, best?.app ?? ''));
		});

		test(`the questionnaire shows the situations and no question (${locale})`, async ({ page }) => {
			await page.goto(urls.choose(locale));
			// Finding by text or role leaves out what stands in <noscript>.
			const instead = page.locator('noscript');
			await expect(instead.locator('p')).toBeVisible();
			expect(await instead.locator('p').textContent()).toBe(t('choose.noScript'));
			const links = instead.locator('a').filter({ visible: true });
			const names = await links.evaluateAll((all) => all.map((link) => link.textContent.trim()));
			expect(names).toEqual(situations.map(({ name }) => plain(name)));
			await links.first().click();
			await expect(page).toHaveURL(urls.profile(locale, situations[0]?.id ?? ''));
			await page.goBack();
			const fields = page.locator('form, input, button').filter({ visible: true });
			await expect(fields).toHaveCount(0);
		});
	});

	test(`paper shows what is folded on the page (${locale})`, async ({ page }) => {
		await page.goto(heaviestOf('profile', locale));
		const folded = page.locator('main details:not([open])').first().getByRole('link', {
			includeHidden: true,
		});
		await expect(folded.first()).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(folded.first()).toBeVisible();
	});
}
