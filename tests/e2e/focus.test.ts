import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { reachable, walk } from './keys.ts';
import { examples, heaviestOf, locales, mainLocale } from './site.ts';
import { DESK, enter, PHONE, states } from './states.ts';

for (const width of [PHONE, DESK]) {
	for (const locale of locales) {
		test(`A4: in the largest table the focus is always seen, at ${width} pixels (${locale})`, async ({
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
	test(`A4, A7, A18: every kind of link shows its focus (${state.scheme}, ${state.width} pixels)`, async ({
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

test('A8: focus is seen in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(urls.compare(mainLocale));
	const { faults } = await walk(page);
	expect(faults).toEqual([]);
});
