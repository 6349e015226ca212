import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { mainLocale, sitePages } from './site.ts';
import { watch } from './watching.ts';

const MEGABYTE = 1_000_000;
const filled = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length));

/** Addresses that nobody was given by the site: too long, broken, or with names that objects have. */
const FRAGMENTS: readonly (readonly [string, string])[] = [
	['answers without end', `v=1&at=result&${filled('a=b&')}`],
	['escapes that are none, in one word', `name=${filled('%E0%A4%A')}&q=${filled('bell+')}&apps=x`],
	[
		'names that every object has',
		`__proto__=1&constructor=2&is.__proto__=a&apps=constructor&v=1&at=result`,
	],
];

/** Every page that reads what stands after the # of its address. */
const pages = [
	urls.choose(mainLocale),
	urls.beside(mainLocale),
	urls.record(mainLocale),
	urls.policyCheck(mainLocale),
	urls.notices(mainLocale),
	urls.search(mainLocale),
	sitePages.find(({ path }) => path.startsWith(urls.compare(mainLocale)))?.path ?? '',
];

for (const address of pages) {
	test(`an address of a megabyte leaves ${address} as usable as it is`, async ({
		context,
		page,
	}) => {
		const seen = await watch(context, page);
		for (const [what, fragment] of FRAGMENTS) {
			await page.goto('about:blank');
			await page.goto(`${address}#${fragment}`);
			await expect(page.locator('h1'), what).toBeVisible();
			const main = page.getByRole('main');
			const first = main.locator('a:visible, button:visible, input:visible').first();
			await first.focus();
			await expect(first, what).toBeFocused();
			expect(seen.complaints, what).toEqual([]);
		}
	});
}
