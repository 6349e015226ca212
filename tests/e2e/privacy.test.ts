import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { citizenJourney, teacherJourney } from './journeys.ts';
import { heaviest, locales } from './site.ts';

/** All that happens in a browser that a visitor did not ask for. */
async function watch(context: BrowserContext, page: Page) {
	const seen: { requests: string[]; complaints: string[] } = { requests: [], complaints: [] };
	context.on('request', (request) => seen.requests.push(request.url()));
	page.on('pageerror', ({ message }) => seen.complaints.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
	});
	await context.exposeFunction('reportViolation', (what: string) => seen.complaints.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
			reportViolation(`${violatedDirective}: ${blockedURI}`);
		});
	});
	return seen;
}

/** Everything that a page can keep in a browser. */
async function kept(): Promise<string[]> {
	const files: string[] = [];
	for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
	const databases = await indexedDB.databases();
	const workers = await navigator.serviceWorker.getRegistrations();
	return [
		...(document.cookie === '' ? [] : [document.cookie]),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...databases.map(({ name }) => name ?? ''),
		...(await caches.keys()),
		...workers.map(({ scope }) => scope),
		...files,
	];
}

for (const locale of locales) {
	test(`a whole journey asks no other host, keeps nothing and breaks no policy (${locale})`, async ({
		context,
		page,
		baseURL,
	}) => {
		const seen = await watch(context, page);
		await page.goto('/');
		await citizenJourney(page, locale);
		await teacherJourney(page, locale);
		for (const { path } of heaviest.filter((example) => example.locale === locale)) {
			if (path.startsWith(urls.home(locale))) await page.goto(path);
		}
		expect(await page.evaluate(kept)).toEqual([]);
		const { cookies, origins } = await context.storageState({ indexedDB: true });
		expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
		expect(seen.complaints).toEqual([]);
		expect(seen.requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
		// The whole page is its HTML; the icon is the browser's own request. Only the questionnaire
		// has a script and data.
		const others = seen.requests
			.map((url) => new URL(url).pathname)
			.filter((name) => !/\/$|\.svg$|^\/_astro\/[\w.-]+\.js$/.test(name));
		expect(others).toEqual([urls.chooseData(locale)]);
	});
}

test('a policy violation would be seen', async ({ context, page }) => {
	const seen = await watch(context, page);
	await page.goto('/');
	await page.evaluate(() => {
		const style = document.createElement('style');
		style.textContent = 'body { color: red }';
		document.head.append(style);
	});
	await expect.poll(() => seen.complaints.join()).toContain('style-src');
});

test('the browser refuses to turn text into markup', async ({ page }) => {
	await page.goto('/');
	const outcome = await page.evaluate(() => {
		try {
			document.body.innerHTML = '<b>text</b>';
			return 'done';
		} catch (error) {
			return (error as Error).name;
		}
	});
	expect(outcome).toBe('TypeError');
});

test('no address is told to the site that a link leads to', async ({ page }) => {
	await page.goto('/');
	const policy = page.locator('meta[name=referrer]');
	await expect(policy).toHaveAttribute('content', 'no-referrer');
});
