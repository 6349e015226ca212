import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { RESULT } from '../../src/domain/questionnaire/fragment.ts';
import { urls } from '../../src/i18n/urls.ts';
import { addressAt, longest } from '../e2e/chooser.ts';
import { mainLocale } from '../e2e/site.ts';
import { testWith } from './visit.ts';

const test = testWith({ 'ui.systemUsesDarkTheme': 1, 'ui.prefersReducedMotion': 1 });

const fromPackage = createRequire(import.meta.resolve('@axe-core/playwright'));
const axeSource = readFileSync(fromPackage.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
	run: (
		root: Document,
		options: object,
	) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds in this engine, with its own way of drawing. */
async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

test('A7: by night the pages are dark, and axe finds nothing', async ({
	visit: { page, open },
}) => {
	for (const address of [
		urls.compare(mainLocale),
		addressAt(mainLocale, null),
		addressAt(mainLocale, RESULT, longest),
	]) {
		await open(address);
		await page.waitForSelector('h1');
		const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const brightness = Math.max(...(ground.match(/\d+/g) ?? []).map(Number));
		expect(brightness, address).toBeLessThan(64);
		expect(await axeFaults(page), address).toEqual([]);
	}
});
