import { chromium } from '@playwright/test';
import { findChromium, launchArguments } from '../../browser/find-chromium.ts';

/** What a visit asked for. */
export interface Visit {
	/** How many of the answers were pages. */
	pages: number;
	/** Every address that was fetched, once: nothing goes stale while a visit lasts. */
	addresses: string[];
}

/**
 * Goes where a visitor goes who comes for advice, and notes all that the browser fetches: home, the
 * questionnaire and its result, the dossier of an app, the table.
 *
 * @param origin where the site is served
 */
export async function recordVisit(origin: string, steps: readonly string[]): Promise<Visit> {
	const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
	try {
		const page = await browser.newPage();
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(new URL(request.url()).pathname));
		for (const step of steps) await page.goto(origin + step, { waitUntil: 'networkidle' });
		const addresses = [...asked];
		return { addresses, pages: addresses.filter((address) => address.endsWith('/')).length };
	} finally {
		await browser.close();
	}
}
