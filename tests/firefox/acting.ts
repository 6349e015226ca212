import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const MOST_STOPS = 600;

/** What assistive technology finds by its role and name. */
const named = (role: string, name: string): string => `aria/${name}[role="${role}"]`;

/** The element with a role and a name, as soon as it is there. */
export async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
	// Looking takes longer than waiting: the browser works out the name of everything on the page.
	const looking = { interval: 200, message: `${role} "${name}"` };
	const found: ElementHandle[] = [];
	const look = async () => {
		const element = await page.$(named(role, name));
		if (element) found.push(element);
		return found.length;
	};
	await expect.poll(look, looking).toBe(1);
	return found[0] ?? expect.unreachable(looking.message);
}

/** Clicks what has a role and a name. */
export async function click(page: Page, role: string, name: string): Promise<void> {
	await (await find(page, role, name)).click();
}

const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, element: ElementHandle): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press('Tab');
		if (await element.evaluate(hasFocus)) return;
	}
	throw new Error(`${MOST_STOPS} times Tab did not lead to it.`);
}

/** Goes to what has a role and a name with Tab, and presses a key there. */
export async function press(page: Page, role: string, name: string, key: KeyInput = 'Enter') {
	await pressOn(page, await find(page, role, name), key);
}

/** Goes to an element with Tab, and presses a key there. */
export async function pressOn(page: Page, element: ElementHandle, key: KeyInput = 'Enter') {
	await tabTo(page, element);
	await page.keyboard.press(key);
}

/** Waits until a page is there whose heading says this. */
export async function expectHeading(page: Page, words: string): Promise<void> {
	const heading = () => page.$eval('h1', (element) => element.textContent.trim());
	await expect.poll(heading).toBe(words);
	await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
}

/** Waits until the address ends so. */
export async function expectAddress(page: Page, address: string): Promise<void> {
	await expect.poll(() => page.url()).toSatisfy((url: string) => url.endsWith(address));
	await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
}
