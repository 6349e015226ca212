import { expect, test, type Page } from '@playwright/test';
import { crampedTargets } from './cramped.ts';
import { cutText, overlaps, pageOverflow, setStyle } from './layout.ts';
import { dealt, everything, examples, mainLocale, type SitePage } from './site.ts';
import { DESK, PHONE } from './states.ts';

const PARTS = 16;
const HEIGHT = 800;

/** What text spacing a reader may set for himself (WCAG 1.4.12). */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const TWICE_THE_SIZE = 'html { font-size: 200% }';

/** How a reader may look at a page: on which screen, with which style of his own. */
interface Look {
	name: string;
	width: number;
	style: string;
	faultsOf: (page: Page) => Promise<string[]>;
}

const cutOrCovered = async (page: Page) => [
	...(await page.evaluate(cutText)),
	...(await page.evaluate(overlaps)),
];

const cutCoveredOrWide = async (page: Page) => [
	...(await page.evaluate(pageOverflow)),
	...(await cutOrCovered(page)),
];

const cutCoveredOrCramped = async (page: Page) => [
	...(await cutOrCovered(page)),
	...(await page.evaluate(crampedTargets)),
];

const looks: readonly Look[] = [
	...[PHONE, DESK].flatMap((width): Look[] => [
		{ name: `at ${width} pixels`, width, style: '', faultsOf: cutCoveredOrCramped },
		{ name: `spaced at ${width} pixels`, width, style: SPACING, faultsOf: cutCoveredOrWide },
	]),
	{ name: 'twice the size', width: DESK, style: TWICE_THE_SIZE, faultsOf: cutCoveredOrWide },
];

/** What depends on the language is the length of words, and that tells on a phone. */
const looksAt = ({ locale }: SitePage): readonly Look[] =>
	everything || locale === mainLocale ? looks : looks.filter(({ width }) => width === PHONE);

/** Whether a page says the same upright and on its side does not depend on its language. */
const inOneLanguage = everything
	? examples
	: examples.filter(({ locale }) => locale === mainLocale);

for (const [index, part] of dealt(examples, PARTS).entries()) {
	test(`A16, A28, A29: however it is read, no text is cut or covered and what is pressed has room, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		const faults: string[] = [];
		for (const example of part) {
			const { path } = example;
			await page.goto(path);
			for (const { name, width, style, faultsOf } of looksAt(example)) {
				await page.setViewportSize({ width, height: HEIGHT });
				await page.evaluate(setStyle, style);
				faults.push(...(await faultsOf(page)).map((fault) => `${path} ${name} ${fault}`));
			}
		}
		expect(faults).toEqual([]);
	});
}

test('A30: a phone shows the same, upright and on its side', async ({ page }) => {
	const screens = [
		{ width: 375, height: 667 },
		{ width: 667, height: 375 },
	];
	const main = page.getByRole('main');
	for (const { path } of inOneLanguage) {
		await page.goto(path);
		// A form that comes with its data may come between the two looks; then both are taken anew.
		await expect(async () => {
			const texts: string[] = [];
			for (const screen of screens) {
				await page.setViewportSize(screen);
				expect(await page.evaluate(pageOverflow), path).toEqual([]);
				texts.push((await main.innerText()).replaceAll(/\s+/g, ' '));
			}
			expect(texts[1], path).toBe(texts[0]);
		}).toPass({ timeout: 15_000 });
	}
});
