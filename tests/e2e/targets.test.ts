import { expect, test } from '@playwright/test';
import { crampedTargets } from './cramped.ts';
import { examples } from './site.ts';
import { DESK, PHONE } from './states.ts';

for (const width of [PHONE, DESK]) {
	test(`whatever is pressed is large enough or has room, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const faults: string[] = [];
		for (const { path } of examples) {
			await page.goto(path);
			const found = await page.evaluate(crampedTargets);
			faults.push(...found.map((fault) => `${path} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
