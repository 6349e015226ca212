import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { citizenJourney, teacherJourney } from './journeys.ts';
import { heaviest, locales } from './site.ts';
import { kept, watch } from './watching.ts';

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
		// A page is its HTML, the face and the scripts; the icon is the browser's own request. Before
		// anything is used, only the forms have data.
		const others = seen.requests
			.map((url) => new URL(url).pathname)
			.filter((name) => !/\/$|\.svg$|^\/_astro\/[\w.-]+\.(js|woff2)$/.test(name));
		const data = [urls.chooseData, urls.policyData, urls.recordData].map((of) => of(locale));
		expect(others.toSorted()).toEqual(data.toSorted());
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
