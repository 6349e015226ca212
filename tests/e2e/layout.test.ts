import { expect, test } from '@playwright/test';
import { pageOverflow } from './layout.ts';
import { faultsIn, looks, type Look } from './looks.ts';
import { dealt, everything, examples, mainLocale, type SitePage } from './site.ts';
import { PHONE } from './states.ts';

const PARTS = 16;

/** What depends on the language is the length of words, and that tells on a phone. */
const looksAt = ({ locale }: SitePage): readonly Look[] =>
	everything || locale === mainLocale ? looks : looks.filter(({ width }) => width === PHONE);

/** Whether a page says the same upright and on its side does not depend on its language. */
const inOneLanguage = everything
	? examples
	: examples.filter(({ locale }) => locale === mainLocale);

for (const [index, part] of dealt(examples, PARTS).entries()) {
	test(`A15, A16, A28, A29: however it is read, no text is cut or covered, all grows, and what is pressed has room, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		const faults: string[] = [];
		for (const example of part) {
			await page.goto(example.path);
			const found = await faultsIn(page, looksAt(example));
			faults.push(...found.map((fault) => `${example.path} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('A30: a phone shows the same, upright and on its side', async ({ page }) => {
	const screens = [
		{ width: 375, height: 667 },
		{ width: 667, height: 375 },
	];
	const main = page.getByRole('main');
	for (const { path } of inOneLanguage) {
		await page.goto(path);
		// A form that comes with its data may come between the two looks; then both are taken anew.
		await expect(async () => {
			const texts: string[] = [];
			for (const screen of screens) {
				await page.setViewportSize(screen);
				expect(await page.evaluate(pageOverflow), path).toEqual([]);
				texts.push((await main.innerText()).replaceAll(/\s+/g, ' '));
			}
			expect(texts[1], path).toBe(texts[0]);
		}).toPass({ timeout: 15_000 });
	}
});
