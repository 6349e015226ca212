import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { addressAt, longest, open, questions } from './chooser.ts';
import { chooserViews } from './chooser-views.ts';
import { crampedTargets } from './cramped.ts';
import { walk } from './keys.ts';
import { cutText, overlaps, pageOverflow } from './layout.ts';
import { ambiguousLinks, outlineFaults } from './outline.ts';
import { locales, mainLocale } from './site.ts';
import { enter, PHONE, states } from './states.ts';

for (const [name, enterView] of Object.entries(chooserViews)) {
	for (const state of states) {
		test(`axe finds nothing wrong with ${name}, by ${state.scheme} at ${state.width} pixels`, async ({
			page,
		}) => {
			await enter(page, state);
			for (const locale of state.width === PHONE ? locales : [mainLocale]) {
				await enterView(page, locale);
				expect(await axeFaults(page), locale).toEqual([]);
			}
		});
	}

	test(`${name} fits a narrow screen, with room to press and a sound outline`, async ({ page }) => {
		await enter(page, { scheme: 'light', width: PHONE });
		for (const locale of locales) {
			await enterView(page, locale);
			expect(await page.evaluate(pageOverflow)).toEqual([]);
			expect(await page.evaluate(crampedTargets)).toEqual([]);
			expect(await page.evaluate(cutText)).toEqual([]);
			expect(await page.evaluate(overlaps)).toEqual([]);
			expect(await page.evaluate(outlineFaults, locale)).toEqual([]);
			expect(await page.evaluate(ambiguousLinks)).toEqual([]);
		}
	});

	test(`${name} shows the focus wherever it is`, async ({ page }) => {
		await enter(page, { scheme: 'dark', width: PHONE });
		await enterView(page, mainLocale);
		await page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
		});
		const { stops, faults } = await walk(page);
		expect(faults).toEqual([]);
		expect(stops).toBeGreaterThan(0);
	});
}

test('A16: an answer can be pressed anywhere in a box of at least 44 pixels', async ({ page }) => {
	await enter(page, { scheme: 'light', width: PHONE });
	for (const { id } of questions) {
		await open(page, addressAt(mainLocale, id, { ...longest, [id]: [] }));
		const labels = await page.getByRole('group').locator('label').all();
		for (const label of labels) {
			const box = await label.locator('..').boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		const field = page.getByRole('group').locator('input').last();
		await expect(field).not.toBeChecked();
		await field.scrollIntoViewIfNeeded();
		const box = await field.locator('..').boundingBox();
		if (!box) throw new Error('An answer has no box.');
		await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
		await expect(field).toBeChecked();
	}
});
