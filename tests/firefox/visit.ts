import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { expect, inject, test as base } from 'vitest';
import { startFirefox, type Preferences } from './start.ts';

/** Somebody with a fresh browser window, and all that happens there unasked. */
export interface Visit {
	page: Page;
	/** The addresses that were asked for. */
	requests: string[];
	/** Errors, warnings and violations of the page's policy. */
	complaints: string[];
	/** Opens an address of the site and waits until its scripts have run. */
	open: (address: string) => Promise<void>;
}

/** Where a page breaks its policy, it says so in the console, which is listened to. */
const reportViolations = () => {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
		console.error(`${violatedDirective}: ${blockedURI}`);
	});
};

function listen(page: Page): Pick<Visit, 'requests' | 'complaints'> {
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
	});
	return { requests, complaints };
}

/** A visit to a site in a browser. */
export async function visitIn(context: BrowserContext, site: string): Promise<Visit> {
	const page = await context.newPage();
	const heard = listen(page);
	await page.evaluateOnNewDocument(reportViolations);
	const open = async (address: string) => {
		// A link is followed to another page; a fragment alone would not load it anew.
		if (address.includes('#')) await page.goto('about:blank');
		await page.goto(site + address, { waitUntil: 'load' });
	};
	return { page, ...heard, open };
}

/** What may be asked for without asking another host. */
const isOwn = (address: string): boolean =>
	[inject('site'), 'blob:', 'data:', 'about:'].some((start) => address.startsWith(start));

/** What nobody asked for: other hosts, errors, broken policies. */
export const unasked = ({ requests, complaints }: Visit): string[] => [
	...complaints,
	...requests.filter((address) => !isOwn(address)),
];

const connect = (endpoint: string): Promise<Browser> =>
	puppeteer.connect({ browserWSEndpoint: endpoint, protocol: 'webDriverBiDi' });

/** A test with a visit; it fails too if something happened there that nobody asked for. */
export const test = base.extend<{ firefox: Browser; visit: Visit }>({
	firefox: [
		// eslint-disable-next-line no-empty-pattern -- Vitest reads in it what a fixture needs.
		async ({}, use) => {
			const firefox = await connect(inject('firefox'));
			await use(firefox);
			await firefox.disconnect();
		},
		{ scope: 'file' },
	],
	visit: async ({ firefox }, use) => {
		const context = await firefox.createBrowserContext();
		const visit = await visitIn(context, inject('site'));
		await use(visit);
		await context.close();
		expect(unasked(visit)).toEqual([]);
	},
});

/** A test in a Firefox of its own with other settings, such as somebody has who needs them. */
export const testWith = (preferences: Preferences) =>
	test.extend<{ firefox: Browser }>({
		firefox: [
			// eslint-disable-next-line no-empty-pattern -- Vitest reads in it what a fixture needs.
			async ({}, use) => {
				const own = await startFirefox(preferences);
				const firefox = await connect(own.endpoint);
				await use(firefox);
				await firefox.disconnect();
				await own.stop();
			},
			{ scope: 'file' },
		],
	});
