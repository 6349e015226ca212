import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { pageOverflow, wideCells } from './layout.ts';
import { ambiguousLinks, outlineFaults } from './outline.ts';
import { dealt, visitedPages, type SitePage } from './site.ts';
import { DESK, enter, PHONE } from './states.ts';

const PARTS = 24;
/** A desk at 400 % (WCAG 1.4.10). */
const SHORT = { width: PHONE, height: 256 };

/** All that is wrong with a page, of what can be told from one visit. */
async function faultsOf(page: Page, { path, locale }: SitePage): Promise<string[]> {
	await enter(page, { scheme: 'light', width: DESK });
	await page.goto(path);
	const faults = [
		...(await axeFaults(page)),
		...(await page.evaluate(outlineFaults, locale)),
		...(await page.evaluate(ambiguousLinks)),
	];
	await page.setViewportSize(SHORT);
	return [
		...faults,
		...(await page.evaluate(pageOverflow)),
		...(await page.evaluate(wideCells, SHORT.width)),
	];
}

for (const [index, part] of dealt(visitedPages, PARTS).entries()) {
	test(`A3, A7, A32, A33: axe finds nothing, outline and links are sound, nothing scrolls sideways at 320 by 256, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		const faults: string[] = [];
		for (const visited of part) {
			const found = await faultsOf(page, visited);
			faults.push(...found.map((fault) => `${visited.path} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
