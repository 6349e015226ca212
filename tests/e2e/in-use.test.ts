import { expect, test } from '@playwright/test';
import { richRegions } from './hearing.ts';
import { inUse } from './in-use.ts';
import { faultsIn, spaced, twiceTheSize } from './looks.ts';
import { moving, watchDemands } from './restless.ts';

for (const [name, open] of Object.entries(inUse)) {
	test(`A22, A25, A27, A28, A29: ${name} is read with other spacing and at twice the size, keeps still, asks for no drag and reads out words only`, async ({
		page,
	}) => {
		const demands = await watchDemands(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		expect(await page.evaluate(moving)).toEqual([]);
		expect(await demands()).toEqual([]);
		expect(await page.evaluate(richRegions)).toEqual([]);
		expect(await faultsIn(page, [...spaced, twiceTheSize])).toEqual([]);
	});
}
