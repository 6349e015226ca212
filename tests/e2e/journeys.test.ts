import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { guide, locales, NOWHERE, voiceOf } from './site.ts';
import { citizenJourney, nameOf, openCompare, teacherJourney } from './journeys.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const otherLocale = (locale: string) => locales.find((other) => other !== locale);

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const locale of locales) {
			const voice = voiceOf(locale);

			test(`A14: a citizen goes from home to a cell, its evidence and the source (${locale})`, async ({
				page,
			}) => {
				await citizenJourney(page, locale);
			});

			test(`a teacher compares for schools and reads what differs in that edition (${locale})`, async ({
				page,
			}) => {
				await teacherJourney(page, locale);
			});

			for (const { question, answer, app, asOf } of guide.info.spotlight) {
				test(`"${voice.plain(question)}" is answered with a date and leads to the dossier (${locale})`, async ({
					page,
				}) => {
					await page.goto(urls.home(locale));
					await expect(page.getByRole('heading', { name: voice.plain(question) })).toBeVisible();
					await expect(page.getByText(voice.plain(answer))).toBeVisible();
					await expect(page.getByRole('main')).toContainText(
						voice.t('home.state', { date: voice.date(asOf) }),
					);
					await page
						.getByRole('link', { name: voice.t('home.readMore', { name: nameOf(app) }) })
						.click();
					await expect(heading(page)).toHaveText(voice.t('app.title', { name: nameOf(app) }));
				});
			}

			const other = otherLocale(locale);
			if (other) {
				test(`the language link leads to the same page in the other language (${locale})`, async ({
					page,
				}) => {
					await openCompare(page, locale);
					const header = page.getByRole('banner');
					await header.locator(`a[hreflang=${other}]`).click();
					await expect(page).toHaveURL(urls.compare(other));
					await expect(page.locator('html')).toHaveAttribute('lang', other);
					await header.locator(`a[hreflang=${locale}]`).click();
					await expect(page).toHaveURL(urls.compare(locale));
				});
			}

			test(`a page that is not there says so in ${locale} and leads home`, async ({ page }) => {
				const response = await page.goto(NOWHERE);
				expect(response?.status()).toBe(404);
				await expect(page.getByText(voice.t('notFound.about'))).toBeVisible();
				await page.getByRole('link', { name: voice.t('notFound.home') }).click();
				await expect(page).toHaveURL(urls.home(locale));
			});

			for (const ended of guide.apps.filter(({ status }) => status === 'retired')) {
				test(`${ended.id} has ended and says so before anything else (${locale})`, async ({
					page,
				}) => {
					await page.goto(urls.app(locale, ended.id));
					const words = voice.t('app.retired', { name: ended.name });
					await expect(page.locator('h1 + *')).toContainText(words);
					await expect(page.locator('h1 + *')).toContainText(voice.plain(ended.whatNow ?? {}));
				});
			}
		}
	});
}
