import { expect, inject } from 'vitest';
import { urls } from '../../src/i18n/urls.ts';
import { mainLocale } from '../e2e/site.ts';
import { test, unasked, visitIn } from './visit.ts';

test('what a page does unasked would be seen: a broken policy, an error, a warning', async ({
	firefox,
}) => {
	const context = await firefox.createBrowserContext();
	const visit = await visitIn(context, inject('site'));
	await visit.open(urls.home(mainLocale));
	expect(unasked(visit)).toEqual([]);
	await visit.page.evaluate(() => {
		const style = document.createElement('style');
		style.textContent = 'body { color: red }';
		document.head.append(style);
		console.warn('a warning');
		setTimeout(() => {
			throw new Error('an error');
		});
	});
	for (const seen of ['style-src', 'a warning', 'an error']) {
		await expect.poll(() => unasked(visit).join()).toContain(seen);
	}
	await context.close();
});

test('Firefox too refuses to turn text into markup, and says so', async ({ firefox }) => {
	const context = await firefox.createBrowserContext();
	const visit = await visitIn(context, inject('site'));
	await visit.open(urls.home(mainLocale));
	const outcome = await visit.page.evaluate(() => {
		try {
			document.body.innerHTML = '<b>text</b>';
			return 'done';
		} catch (error) {
			return (error as Error).name;
		}
	});
	expect(outcome).toBe('TypeError');
	await expect.poll(() => unasked(visit).join()).toContain('require-trusted-types-for');
	await context.close();
});
