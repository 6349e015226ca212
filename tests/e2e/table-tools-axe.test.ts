import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { crampedTargets } from './cramped.ts';
import { walk } from './keys.ts';
import { cutText, pageOverflow } from './layout.ts';
import { ambiguousLinks, outlineFaults } from './outline.ts';
import { locales, mainLocale } from './site.ts';
import { enter, PHONE, states } from './states.ts';
import { addressOf, expectSeen, openAll } from './table-tools.ts';

for (const state of states) {
	test(`axe finds nothing wrong with the open filters, by ${state.scheme} at ${state.width} pixels`, async ({
		page,
	}) => {
		await enter(page, state);
		for (const locale of state.width === PHONE ? locales : [mainLocale]) {
			await openAll(page, locale);
			expect(await axeFaults(page), locale).toEqual([]);
		}
	});
}

test('axe finds nothing wrong where no app is left', async ({ page }) => {
	await page.goto(addressOf(mainLocale, { name: 'qqq' }));
	await expectSeen(page, { name: 'qqq' });
	expect(await axeFaults(page)).toEqual([]);
});

test('the open filters fit a narrow screen, with room to press and a sound outline', async ({
	page,
}) => {
	await enter(page, { scheme: 'light', width: PHONE });
	for (const locale of locales) {
		await openAll(page, locale);
		expect(await page.evaluate(pageOverflow)).toEqual([]);
		expect(await page.evaluate(crampedTargets)).toEqual([]);
		expect(await page.evaluate(cutText)).toEqual([]);
		expect(await page.evaluate(outlineFaults, locale)).toEqual([]);
		expect(await page.evaluate(ambiguousLinks)).toEqual([]);
	}
});

test('the open filters show the focus wherever it is', async ({ page }) => {
	await enter(page, { scheme: 'dark', width: PHONE });
	await openAll(page, mainLocale);
	await page.evaluate(() => {
		(document.activeElement as HTMLElement | null)?.blur();
	});
	const { stops, faults } = await walk(page);
	expect(faults).toEqual([]);
	expect(stops).toBeGreaterThan(0);
});

test('nothing moves when the script wakes the panel', async ({ page }) => {
	await page.addInitScript(() => {
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
			document.documentElement.dataset['shift'] = String(shift);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const width of [PHONE, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(addressOf(mainLocale, {}));
		await expect(page.locator('.sort').first()).toBeAttached();
		await page.waitForLoadState('networkidle');
		expect(await page.locator('html').getAttribute('data-shift'), String(width)).toBe(null);
	}
});
