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

export type Direction = 'forwards' | 'backwards';

const SHIFT = 8;
const AT_ONCE = 40;

/** What a walk has found so far, in the page. */
interface Walk {
	stops: number;
	faults: string[];
	isOver: boolean;
}

/**
 * Goes through a page with Tab, or back with Shift and Tab, and gathers what is wrong with each
 * stop. The page looks at a stop itself when the next key comes, so that nobody waits in between.
 */
export async function walk(
	page: Page,
	direction: Direction = 'forwards',
): Promise<{ stops: number; faults: string[] }> {
	await page.evaluate(`(${watchStops.toString()})(${focusFaults.toString()})`);
	const session = await page.context().newCDPSession(page);
	const modifiers = direction === 'backwards' ? SHIFT : 0;
	const tab = { type: 'rawKeyDown', key: 'Tab', windowsVirtualKeyCode: 9, modifiers } as const;
	for (let pressed = 0; pressed < MOST_STOPS; pressed += AT_ONCE) {
		const presses = Array.from({ length: AT_ONCE }, () =>
			session.send('Input.dispatchKeyEvent', tab),
		);
		await Promise.all(presses);
		const found = await page.evaluate(() => (window as unknown as { walk: Walk }).walk);
		if (!found.isOver) continue;
		await session.detach();
		return found;
	}
	throw new Error(`Tab does not come to an end on ${page.url()}.`);
}

/** Looks at the element that has the focus whenever the next key comes. It runs in the page. */
function watchStops(look: typeof focusFaults) {
	const walk: Walk = { stops: -1, faults: [], isOver: false };
	(window as unknown as { walked?: AbortController }).walked?.abort();
	const walked = new AbortController();
	Object.assign(window, { walk, walked });
	const note = () => {
		walk.stops += 1;
		// Before the first key nothing has the focus yet.
		if (walk.stops === 0) return;
		const stop = look();
		if (stop) walk.faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
		else {
			walk.stops -= 1;
			walk.isOver = true;
			walked.abort();
		}
	};
	addEventListener('keydown', note, { capture: true, signal: walked.signal });
}

/** How many elements Tab must reach. */
export const reachable = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) =>
				element.checkVisibility(),
			).length,
	);
