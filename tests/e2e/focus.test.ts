import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { focusFaults } from './contrast.ts';
import { examples, heaviestOf, locales, mainLocale } from './site.ts';
import { DESK, enter, PHONE, states } from './states.ts';

const MOST_STOPS = 2000;

/** Goes through a page with Tab and gathers what is wrong with each stop. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(focusFaults);
		if (!stop) return { stops, faults };
		faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
	}
	throw new Error(`Tab does not come to an end on ${page.url()}.`);
}

/** How many elements Tab must reach. */
const reachable = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) =>
				element.checkVisibility(),
			).length,
	);

for (const width of [PHONE, DESK]) {
	for (const locale of locales) {
		test(`in the largest table the focus is always seen, at ${width} pixels (${locale})`, async ({
			page,
		}) => {
			await enter(page, { scheme: 'light', width });
			await page.goto(heaviestOf('compare', locale));
			const { stops, faults } = await walk(page);
			expect(faults).toEqual([]);
			expect(stops).toBeGreaterThanOrEqual(await reachable(page));
		});
	}
}

for (const state of states) {
	test(`every kind of link shows its focus (${state.scheme}, ${state.width} pixels)`, async ({
		page,
	}) => {
		await enter(page, state);
		const lightest = examples.filter(
			({ locale, template }, index) =>
				locale === mainLocale &&
				examples.findLastIndex(
					(other) => other.locale === locale && other.template === template,
				) === index,
		);
		for (const { path } of lightest) {
			await page.goto(path);
			const { stops, faults } = await walk(page);
			expect(faults, path).toEqual([]);
			expect(stops, path).toBeGreaterThanOrEqual(await reachable(page));
		}
	});
}

test('focus is seen in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(urls.compare(mainLocale));
	const { faults } = await walk(page);
	expect(faults).toEqual([]);
});
