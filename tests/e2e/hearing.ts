import type { Page } from '@playwright/test';

/** Notes every sentence that appears in a live region which was there, empty, before. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		document.addEventListener('DOMContentLoaded', () => {
			for (const region of document.querySelectorAll('[role=status]')) {
				heard.push(...[region.textContent].filter((words) => words !== ''));
				new MutationObserver(() => {
					const words = region.textContent.trim();
					if (words !== '') heard.push(words);
				}).observe(region, { childList: true, characterData: true, subtree: true });
			}
		});
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** What stands in a live region but is lost when it is read out: what it is, and where it leads. */
export function richRegions(): string[] {
	const rich = 'a, button, input, select, textarea, h1, h2, h3, h4, table, img, svg';
	return [...document.querySelectorAll('[role=status], [aria-live]')].flatMap((region) =>
		[...region.querySelectorAll(rich)].map(
			({ tagName, textContent }) => `reads out <${tagName}> "${textContent.trim().slice(0, 30)}"`,
		),
	);
}
