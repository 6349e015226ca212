import { expect, test, type Page } from '@playwright/test';
import { dealt, examples, visitedPages } from './site.ts';
import { cutText, overlaps, pageOverflow, setStyle, wideCells } from './layout.ts';
import { DESK, PHONE } from './states.ts';

const PARTS = 4;
const SHORT = 256;

/** What text spacing a reader may set for himself (WCAG 1.4.12). */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Visits each page and gathers what is wrong with its layout. */
async function faultsOver(
	page: Page,
	paths: readonly string[],
	faultsOf: () => Promise<string[]>,
): Promise<string[]> {
	const faults: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		faults.push(...(await faultsOf()).map((fault) => `${path} ${fault}`));
	}
	return faults;
}

const examplePaths = examples.map(({ path }) => path);

for (const [index, part] of dealt(visitedPages, PARTS).entries()) {
	test(`no page scrolls sideways on a screen of 320 by 256, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: PHONE, height: SHORT });
		const paths = part.map(({ path }) => path);
		const faults = await faultsOver(page, paths, async () => [
			...(await page.evaluate(pageOverflow)),
			...(await page.evaluate(wideCells, PHONE)),
		]);
		expect(faults).toEqual([]);
	});
}

for (const width of [PHONE, DESK]) {
	test(`no text is cut or covered at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const faults = await faultsOver(page, examplePaths, async () => [
			...(await page.evaluate(cutText)),
			...(await page.evaluate(overlaps)),
		]);
		expect(faults).toEqual([]);
	});

	test(`wider text spacing cuts and covers nothing at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const faults = await faultsOver(page, examplePaths, async () => {
			await page.evaluate(setStyle, SPACING);
			return [
				...(await page.evaluate(pageOverflow)),
				...(await page.evaluate(cutText)),
				...(await page.evaluate(overlaps)),
			];
		});
		expect(faults).toEqual([]);
	});
}

test('text of twice the size cuts and covers nothing on a desk', async ({ page }) => {
	await page.setViewportSize({ width: DESK, height: 800 });
	const faults = await faultsOver(page, examplePaths, async () => {
		await page.evaluate(setStyle, 'html { font-size: 200% }');
		return [
			...(await page.evaluate(pageOverflow)),
			...(await page.evaluate(cutText)),
			...(await page.evaluate(overlaps)),
		];
	});
	expect(faults).toEqual([]);
});

test('a phone shows the same, upright and on its side', async ({ page }) => {
	const screens = [
		{ width: 375, height: 667 },
		{ width: 667, height: 375 },
	];
	const main = page.getByRole('main');
	for (const path of examplePaths) {
		const texts: string[] = [];
		for (const screen of screens) {
			await page.setViewportSize(screen);
			await page.goto(path);
			expect(await page.evaluate(pageOverflow), path).toEqual([]);
			texts.push((await main.innerText()).replaceAll(/\s+/g, ' '));
		}
		expect(texts[1], path).toBe(texts[0]);
	}
});
