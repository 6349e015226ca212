import { expect, test } from '@playwright/test';
import { addressAt, expectQuestion, longest, open, pathFor } from './chooser.ts';
import { mainLocale } from './site.ts';

test('A21: no answer brings up another field within the same question', async ({ page }) => {
	for (const { id } of pathFor(longest)) {
		await open(page, addressAt(mainLocale, id, longest));
		await expectQuestion(page, mainLocale, id);
		const form = page.getByRole('main');
		const revealing = form.locator('[aria-controls], [aria-expanded], [hidden] input');
		await expect(revealing).toHaveCount(0);
		const fields = form.locator('input, select, textarea');
		const before = await fields.count();
		for (const option of await fields.all()) {
			await option.check();
			await expect(fields).toHaveCount(before);
		}
		await expect(revealing).toHaveCount(0);
	}
});
