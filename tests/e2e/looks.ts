import type { Page } from '@playwright/test';
import { crampedTargets } from './cramped.ts';
import { cutText, overlaps, pageOverflow, setStyle, unscaledText } from './layout.ts';
import { paperFaults } from './paper.ts';
import { DESK, PHONE } from './states.ts';

const HEIGHT = 800;

/** What text spacing a reader may set for himself (WCAG 1.4.12). */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** The width of a sheet of A4 without its margins, at 96 pixels an inch. */
const SHEET = 718;

/** The same on its side; browsers print what is a little wider a little smaller, down to this. */
const WIDE_SHEET = Math.floor(1047 * 1.2);

/** How a reader may look at a page: on which screen or sheet, with which style of his own. */
export interface Look {
	name: string;
	width: number;
	style?: string;
	media?: 'print';
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

/** Other spacing, on a phone and on a desk. */
export const spaced: readonly Look[] = [PHONE, DESK].map((width) => ({
	name: `spaced at ${width} pixels`,
	width,
	style: SPACING,
	faultsOf: cutCoveredOrWide,
}));

export const twiceTheSize: Look = {
	name: 'twice the size',
	width: DESK,
	faultsOf: async (page) => [
		...(await page.evaluate(unscaledText)),
		...(await cutCoveredOrWide(page)),
	],
};

export const onPaper: Look = {
	name: 'on paper',
	width: SHEET,
	media: 'print',
	faultsOf: async (page) => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const onItsSide = await page.evaluate(() => getComputedStyle(document.body).page === 'wide');
		if (onItsSide) await page.setViewportSize({ width: WIDE_SHEET, height: HEIGHT });
		return [...(await page.evaluate(paperFaults)), ...(await cutOrCovered(page))];
	},
};

/** All ways in which every kind of page is looked at. */
export const looks: readonly Look[] = [
	...[PHONE, DESK].map((width) => ({
		name: `at ${width} pixels`,
		width,
		faultsOf: cutCoveredOrCramped,
	})),
	...spaced,
	twiceTheSize,
	onPaper,
];

/** What is wrong with a page that is looked at in these ways, one after the other. */
export async function faultsIn(page: Page, ways: readonly Look[]): Promise<string[]> {
	const faults: string[] = [];
	for (const { name, width, style = '', media = null, faultsOf } of ways) {
		await page.setViewportSize({ width, height: HEIGHT });
		await page.emulateMedia({ media });
		await page.evaluate(setStyle, style);
		faults.push(...(await faultsOf(page)).map((fault) => `${name} ${fault}`));
	}
	return faults;
}
