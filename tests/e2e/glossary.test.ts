import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { guide, heaviestOf, locales, voiceOf } from './site.ts';

for (const locale of locales) {
	test(`a word leads to its meaning, and Back to where it stood, in ${locale}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(heaviestOf('criterion', locale));
		const word = page.locator('main a.term').last();
		await word.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => window.scrollY);
		expect(before).toBeGreaterThan(0);
		const href = (await word.getAttribute('href')) ?? '';
		await word.click();
		await expect(page).toHaveURL(href);
		const id = href.split('#')[1] ?? '';
		const meaning = page.locator(`#${id}`);
		const means = guide.glossary.find((term) => term.id === id)?.means[locale];
		await expect(meaning).toContainText(means ?? 'a term of the guide');
		await expect(meaning.getByRole('heading')).toBeInViewport();
		await expect(meaning).not.toHaveCSS('outline-style', 'none');
		await page.goBack();
		await expect(word).toBeInViewport();
		expect(await page.evaluate(() => window.scrollY)).toBe(before);
	});

	test(`words are told from other text without colour, in ${locale}`, async ({ page }) => {
		await page.goto(heaviestOf('criterion', locale));
		const word = page.locator('main a.term').first();
		await expect(word).toHaveCSS('text-decoration-line', 'underline');
		await expect(word).toHaveCSS('text-decoration-style', 'dotted');
		await word.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(word).toBeFocused();
		await expect(word).toHaveCSS('outline-style', 'solid');
	});

	test(`a letter leads to its words with the keyboard alone, in ${locale}`, async ({ page }) => {
		await page.goto(urls.glossary(locale));
		const name = voiceOf(locale).t('glossary.letters');
		const letter = page.getByRole('navigation', { name }).getByRole('link').last();
		await letter.focus();
		await page.keyboard.press('Enter');
		const heading = page.locator('main h2').last();
		await expect(heading).toBeInViewport();
		await expect(heading).toHaveText(await letter.innerText());
		await page.keyboard.press('Tab');
		await expect(page.locator('main h2 ~ section a:focus, footer a:focus')).toHaveCount(1);
	});
}

test('the underline of a word is seen well enough by day and by night', async ({ page }) => {
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(heaviestOf('criterion', locales[0] ?? ''));
		const contrast = await page
			.locator('main a.term')
			.first()
			.evaluate((word) => {
				// The line may let the ground through, so both are drawn, one over the other.
				const canvas = document.createElement('canvas').getContext('2d');
				if (!canvas) throw new Error('There is nothing to draw on.');
				const luminanceOver = (colour: string) => {
					canvas.fillStyle = colour;
					canvas.fillRect(0, 0, 1, 1);
					const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
						.map((part) => part / 255)
						.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
					return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
				};
				const ground = luminanceOver(getComputedStyle(document.body).backgroundColor);
				const line = luminanceOver(getComputedStyle(word).textDecorationColor);
				return (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
			});
		expect(contrast, scheme).toBeGreaterThanOrEqual(3);
	}
});
