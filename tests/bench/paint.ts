import { chromium, type Browser } from '@playwright/test';
import { sitePolicy } from '../../src/hosting/site-policy.ts';
import { findChromium, launchArguments } from '../browser/find-chromium.ts';
import { findServer } from '../browser/find-server.ts';
import { runServer } from '../build/servers/run-server.ts';
import { builtSite } from './built-site.ts';
import { notHere, type Figure } from './figures.ts';
import { costOf, costOfNothing, SETTLED, slow, SLOWER, type Cost } from './paint/measure.ts';
import { visits, type Visit } from './paint/interactions.ts';

/** Above so many milliseconds a task is long (https://www.w3.org/TR/longtasks-1/). */
const LONG = 50;
const PHONE_SCREEN = { width: 360, height: 740 };

/** What each thing that is done on a page costs at most, and what doing nothing costs. */
async function costsOf(
	browser: Browser,
	visit: Visit,
	baseURL: string,
): Promise<{ costs: Map<string, Cost>; nothing: Cost }> {
	const page = await browser.newPage({ baseURL, viewport: PHONE_SCREEN });
	await visit.open(page);
	await page.waitForTimeout(SETTLED);
	await slow(page);
	const nothing = await costOfNothing(page);
	const costs = new Map<string, Cost>();
	await visit.acts(page, async (name, pressed) => {
		const { longest, paint } = await costOf(page, pressed);
		const before = costs.get(name) ?? { longest: 0, paint: 0 };
		costs.set(name, {
			longest: Math.max(before.longest, longest),
			paint: Math.max(before.paint, paint),
		});
	});
	await page.close();
	return { costs, nothing };
}

const figureOf = (what: string, { longest, paint }: Cost, nothing: Cost): Figure => ({
	what,
	figure: `${Math.round(longest)} ms, painted in ${(paint / Math.max(1, nothing.paint)).toFixed(1)} times nothing`,
	bar: `${LONG} ms`,
	holds: longest <= LONG,
});

/**
 * How long a page cannot listen after what somebody does, on a processor that is SLOWER times
 * slower: the longest task, and the next paint as a ratio to that after pressing a button that does
 * nothing on the same page.
 */
export async function benchPaint(): Promise<Figure[]> {
	if (findServer('nginx') === undefined) return [notHere('next paint', 'no nginx')];
	const root = builtSite();
	const server = await runServer('nginx', { root, policy: sitePolicy(root) });
	const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
	try {
		const figures: Figure[] = [];
		for (const visit of visits) {
			const { costs, nothing } = await costsOf(browser, visit, server.address);
			console.log(
				`${visit.page}: nothing, ${Math.round(nothing.longest)} ms, at ${SLOWER} times slower`,
			);
			for (const [name, cost] of costs) {
				const figure = figureOf(`${visit.page}: ${name}`, cost, nothing);
				console.log(`  ${name}: ${figure.figure}`);
				figures.push(figure);
			}
		}
		return figures;
	} finally {
		await browser.close();
		await server.stop();
	}
}
