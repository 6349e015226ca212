import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { coreView, rowsOf } from './journeys.ts';
import { tabTo } from './keys.ts';
import { guide, heaviest, locales, mainLocale, voiceOf } from './site.ts';

for (const locale of locales) {
	const { t, plain } = voiceOf(locale);

	test(`A17: the keyboard alone leads from home to the evidence and back (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.home(locale));
		await tabTo(page, page.getByRole('link', { name: t('home.compare'), exact: true }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(urls.compare(locale));
		const cell = rowsOf(coreView(guide.info.audiences[0]?.id ?? ''))[1]?.cells[1];
		await tabTo(page, page.locator('tbody tr:nth-child(2) td:nth-of-type(2) a'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`#${cell?.criterion.id ?? ''}$`));
		await expect(page.locator(':target').getByRole('heading')).toHaveText(
			plain(cell?.criterion.question ?? {}),
		);
		await page.goBack();
		await expect(page).toHaveURL(urls.compare(locale));
		await tabTo(page, page.getByRole('contentinfo').getByRole('link').first());
	});
}

// The head of a page is the same in every template, its words in every language.
const everyHead = heaviest.filter(
	({ locale, template }) => locale === mainLocale || template === 'home',
);

for (const { path, locale, template } of everyHead) {
	test(`A32: the first Tab shows a link past the menu (${template}, ${locale})`, async ({
		page,
	}) => {
		await page.goto(path);
		const skip = page.getByRole('link', { name: voiceOf(locale).t('site.skip') });
		await expect(skip).not.toBeInViewport();
		await page.keyboard.press('Tab');
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		// The address of the questionnaire holds its answers, and goes on doing so.
		if (template !== 'choose') await expect(page).toHaveURL(/#main$/);
		await page.keyboard.press('Tab');
		const inMain = await page
			.getByRole('main')
			.evaluate((main) => main.contains(document.activeElement));
		// A page without a link in its content goes on to the foot, which also lies past the menu.
		const inMenu = await page
			.getByRole('banner')
			.evaluate((header) => header.contains(document.activeElement));
		const links = await page.getByRole('main').getByRole('link').count();
		expect(inMain || (links === 0 && !inMenu)).toBe(true);
	});
}
