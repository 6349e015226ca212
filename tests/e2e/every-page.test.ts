import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { pageOverflow, wideCells } from './layout.ts';
import { ambiguousLinks, outlineFaults, outlineOf } from './outline.ts';
import { dealt, visitedPages, type SitePage } from './site.ts';
import { DESK, enter, PHONE } from './states.ts';

const PARTS = 24;
/** A desk at 400 % (WCAG 1.4.10). */
const SHORT = { width: PHONE, height: 256 };

/** Menu, foot and help of the home page in each language, which all other pages have alike. */
const outlines = new Map<string, string>();

async function outlineAtHome(page: Page, locale: string): Promise<string> {
	const known = outlines.get(locale);
	if (known !== undefined) return known;
	await page.goto(urls.home(locale));
	const outline = await page.evaluate(outlineOf);
	outlines.set(locale, outline);
	return outline;
}

/** All that is wrong with a page, of what can be told from one visit. */
async function faultsOf(page: Page, { path, locale }: SitePage): Promise<string[]> {
	await enter(page, { scheme: 'light', width: DESK });
	const home = await outlineAtHome(page, locale);
	await page.goto(path);
	const outline = await page.evaluate(outlineOf);
	const faults = [
		...(outline === home ? [] : [`has other parts than home: ${outline}`]),
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
	test(`A3, A7, A24, A32, A33: axe finds nothing, outline and links are sound, help stands where it stands at home, nothing scrolls sideways at 320 by 256, part ${index + 1} of ${PARTS}`, async ({
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
