import { expect } from 'vitest';
import { addressAt, longest, RESULT } from '../e2e/chooser.ts';
import { pageOverflow } from '../e2e/layout.ts';
import { everything, heaviest } from '../e2e/site.ts';
import { testWith } from './visit.ts';

/** What somebody sets who reads large type: no letter under 20 pixels, and everything twice as big. */
const test = testWith({
	'font.minimum-size.x-western': 20,
	'layout.css.devPixelsPerPx': '2',
});

const MANY_PAGES = 1_200_000;
const PHONE = { width: 320, height: 640 };

test.skipIf(!everything)(
	'A3, A29: with large letters no page scrolls sideways on a phone, in any language',
	async ({ visit: { page, open } }) => {
		await page.setViewport(PHONE);
		const results = [...new Set(heaviest.map(({ locale }) => locale))].map((locale) =>
			addressAt(locale, RESULT, longest),
		);
		const faults: string[] = [];
		for (const address of [...heaviest.map(({ path }) => path), ...results]) {
			await open(address);
			// Leaving while a page still fetches its parts would look like a fault of the page.
			await page.waitForNetworkIdle({ idleTime: 100 });
			const found = await page.evaluate(pageOverflow);
			faults.push(...found.map((fault) => `${address} ${fault}`));
		}
		expect(faults).toEqual([]);
	},
	MANY_PAGES,
);
