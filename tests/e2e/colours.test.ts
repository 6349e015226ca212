import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { contrasts, drawn } from './contrast.ts';
import { heaviestOf, locales, mainLocale } from './site.ts';

const GRAPHIC = 3;

for (const scheme of ['light', 'dark'] as const) {
	test(`A7: the parts of a sign, lines and focus rings stand out (${scheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(urls.compare(mainLocale));
		const found = await page.evaluate(contrasts, drawn);
		const weak = drawn.flatMap(([part, ground], index) => {
			const ratio = found[index] ?? 0;
			return ratio < GRAPHIC ? [`${part} on ${ground}: ${ratio.toFixed(2)}`] : [];
		});
		expect(weak).toEqual([]);
	});

	test(`the numbers in the picture of a question have a ground of their own (${scheme})`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(heaviestOf('criterion', mainLocale));
		const number = page.locator('.distribution text').first();
		await expect(number).toHaveCSS('paint-order', 'stroke');
		const paper = await page.locator('body').evaluate((b) => getComputedStyle(b).backgroundColor);
		await expect(number).toHaveCSS('stroke', paper);
	});
}

for (const locale of locales) {
	test(`A8: forced colours keep the chosen view and the levels apart (${locale})`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(heaviestOf('compare', locale));
		const widthOf = (link: string) =>
			page
				.locator(link)
				.first()
				.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
		const chosen = await widthOf('.views a[aria-current]');
		expect(chosen).toBeGreaterThan(await widthOf('.views a:not([aria-current])'));
		const [parts] = await page.evaluate(contrasts, [
			['--guide-color-curtain', '--guide-color-lamp'],
		] as const);
		expect(parts).toBeGreaterThanOrEqual(GRAPHIC);
		const unforced = await page
			.locator('body *')
			.evaluateAll(
				(elements) =>
					elements.filter(
						(element) =>
							!element.closest('svg') &&
							getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none',
					).length,
			);
		expect(unforced).toBe(0);
		await expect(page.locator('.matrix td a:visible').first()).not.toBeEmpty();
	});

	test(`A15: paper gets the heads of tables, white ground and the addresses of sources (${locale})`, async ({
		page,
	}) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(heaviestOf('compare', locale));
		await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
		for (const part of ['thead th', 'tbody th', 'caption']) {
			await expect(page.locator(part).first()).toHaveCSS('position', 'static');
		}
		await expect(page.locator('.matrix')).toHaveCSS('overflow', 'visible');
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
		await page.goto(heaviestOf('evidence', locale));
		const source = page.locator('cite a').first();
		const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(printed).toContain(await source.getAttribute('href'));
	});
}
