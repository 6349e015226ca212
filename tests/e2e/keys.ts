import type { Locator, Page } from '@playwright/test';
import { focusFaults } from './contrast.ts';

const MOST_STOPS = 2000;

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`${MOST_STOPS} times Tab did not lead to ${String(target)}.`);
}

/** Goes through a page with Tab and gathers what is wrong with each stop. */
export async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(focusFaults);
		if (!stop) return { stops, faults };
		faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
	}
	throw new Error(`Tab does not come to an end on ${page.url()}.`);
}

/** How many elements Tab must reach. */
export const reachable = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) =>
				element.checkVisibility(),
			).length,
	);
