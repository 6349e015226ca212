import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TableChoice } from '../../src/domain/matrix/table-choice.ts';
import { nameOf } from '../e2e/journeys.ts';
import { mainLocale, voiceOf } from '../e2e/site.ts';
import { addressOf, expected, tableView } from '../e2e/table-tools.ts';
import { click, expectAddress, find } from './acting.ts';
import { test } from './visit.ts';

const { t } = voiceOf(mainLocale);
const { criteria } = tableView(mainLocale);

/** The names of apps and the ids of questions that are seen, in order. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
		return {
			apps: shown('tbody tr th > a').map((link) => link.textContent.trim()),
			criteria: shown('thead [data-criterion]').map((cell) => cell.dataset['criterion']),
		};
	});

/** Waits until the table and the address say what a choice leaves. */
async function expectChoice(page: Page, choice: Partial<TableChoice>): Promise<void> {
	const left = expected(choice);
	await expect
		.poll(() => seen(page))
		.toEqual({ apps: left.apps.map(nameOf), criteria: left.criteria });
	await expectAddress(page, addressOf(mainLocale, choice));
}

test('A9, A11: a table is filtered, sorted and made smaller, and the same after loading it again', async ({
	visit: { page, open },
}) => {
	const [app = ''] = expected({}).apps;
	const [sortedBy = ''] = expected({}).criteria;
	const shortOf = (id: string) => criteria.find((one) => one.id === id)?.short ?? '';
	await open(addressOf(mainLocale, {}));

	const name = nameOf(app).slice(0, 3);
	await (await find(page, 'searchbox', t('table.bar.name'))).type(name);
	await expectChoice(page, { name });
	for (let sign = name.length; sign > 0; sign -= 1) await page.keyboard.press('Backspace');
	await expectChoice(page, {});

	await click(page, 'button', t('table.bar.sort', { question: shortOf(sortedBy) }));
	const order = { criterion: sortedBy, isReversed: false };
	await expectChoice(page, { order });
	const heads = await page.$$eval('th[aria-sort]', (all) =>
		all.map((head) => head.getAttribute('data-criterion')),
	);
	expect(heads).toEqual([sortedBy]);

	await click(page, 'checkbox', t('table.bar.differences'));
	await expectChoice(page, { order, onlyDifferences: true });

	await page.reload();
	await expectChoice(page, { order, onlyDifferences: true });
	await click(page, 'checkbox', t('table.bar.differences'));
	await expectChoice(page, { order });
});
