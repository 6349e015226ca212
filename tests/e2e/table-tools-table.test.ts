import { expect, test } from '@playwright/test';
import { filterToLoosen, withoutFilter } from '../../src/domain/matrix/app-filters.ts';
import { NOTHING } from '../../src/domain/matrix/table-choice.ts';
import { partsOf, CORE, type View } from '../../src/domain/matrix/views.ts';
import { alikeWords, filterWords } from '../../src/explanation/table-words.ts';
import { guide, locales, mainLocale, voiceOf } from './site.ts';
import {
	addressOf,
	criterionWith,
	expected,
	expectSeen,
	namesSeen,
	openFilters,
	panel,
	rows,
	tableView,
	wholeView,
} from './table-tools.ts';

const { t } = voiceOf(mainLocale);

test('A11: only differences says how many questions it hides', async ({ page }) => {
	const levels = criterionWith(({ id }) => id === expected({}).criteria[0], mainLocale);
	const counts = new Set<number>();
	for (const { id } of levels.options) {
		const answers = new Map([[levels.id, { options: [id], least: null }]]);
		const choice = { answers, onlyDifferences: true };
		await page.goto('about:blank');
		await page.goto(addressOf(mainLocale, choice));
		await expectSeen(page, choice);
		const hidden = await page.locator('thead th[hidden]').count();
		const result = expected(choice);
		expect(result.alike.length).toBe(hidden);
		const said = alikeWords(t, result);
		if (hidden > 1) expect(said).toContain(String(hidden));
		await expect(panel(page, mainLocale).getByRole('status')).toContainText(said);
		await expect(panel(page, mainLocale).locator('.count')).toContainText(said);
		counts.add(hidden);
	}
	expect(counts.size).toBeGreaterThan(1);
});

test('A9: a heading says by what the table is sorted, and which way', async ({ page }) => {
	await page.goto(addressOf(mainLocale, {}));
	await expect(page.locator('th[aria-sort]')).toHaveCount(0);
	const [, criterion = ''] = expected({}).criteria;
	const { short } = criterionWith(({ id }) => id === criterion, mainLocale);
	const button = page.getByRole('button', { name: t('table.bar.sort', { question: short }) });
	const head = page.locator(`th[data-criterion="${criterion}"]`);
	const status = panel(page, mainLocale).getByRole('status');
	for (const [isReversed, way, said] of [
		[false, 'descending', t('table.order.best', { question: short })],
		[true, 'ascending', t('table.order.reversed', { question: short })],
	] as const) {
		await button.click();
		await expect(head).toHaveAttribute('aria-sort', way);
		await expect(page.locator('th[aria-sort]')).toHaveCount(1);
		await expectSeen(page, { order: { criterion, isReversed } });
		await expect(status).toContainText(`${said}.`);
	}
	await button.click();
	await expect(page.locator('th[aria-sort]')).toHaveCount(0);
	await expectSeen(page, {});
});

test('where nothing is left, the filter is named that brings back most', async ({ page }) => {
	const view = tableView(mainLocale);
	const [app = ''] = expected({}).apps;
	const able = criterionWith(({ isFunction }) => isFunction, mainLocale);
	const choice = {
		...NOTHING,
		name: 'qqq',
		functions: [able.id],
		apps: [app],
		onlyPicked: true,
	};
	await page.goto(addressOf(mainLocale, choice));
	await expect(rows(page)).toHaveCount(0);
	const tools = panel(page, mainLocale);
	const find = () => filterToLoosen(view, choice, view.apps);
	const loosen = find();
	await expect(tools).toContainText(t('table.none'));
	if (loosen) {
		const filter = filterWords({ view, t }, loosen.filter, choice);
		await expect(tools).toContainText(t('table.loosen', { filter, count: loosen.apps }));
		await expectSeen(page, choice);
		await page.goto(addressOf(mainLocale, withoutFilter(choice, loosen.filter)));
		await expect(rows(page)).toHaveCount(loosen.apps);
	} else {
		await expect(tools).toContainText(t('table.loosenAll'));
	}
});

for (const locale of locales) {
	test(`an added column is the same as in the table that has it (${locale})`, async ({ page }) => {
		const view = tableView(locale);
		for (const part of partsOf(guide).filter((one) => one !== CORE)) {
			const whole: View = { ...wholeView, part };
			const { criteria } = expected({}, whole);
			const elsewhere: View = { ...whole, part: partsOf(guide).find((one) => one !== part) ?? '' };
			const own = expected({}, elsewhere).criteria;
			const added = criteria.filter((id) => !own.includes(id));
			await page.goto(addressOf(locale, {}, whole));
			const readAll = (ids: readonly string[]) =>
				page.evaluate((wanted) => {
					const heads = [...document.querySelectorAll<HTMLElement>('thead th')];
					const columns = wanted.map((id) =>
						heads.findIndex((head) => head.dataset['criterion'] === id),
					);
					return [...document.querySelectorAll<HTMLTableRowElement>('.matrix tr')].map((row) =>
						columns.map((column) => {
							const cell = row.cells[column];
							const text = cell?.textContent.replaceAll(/\s+/g, ' ').trim();
							const link = cell?.querySelector('a')?.pathname;
							const hash = cell?.querySelector('a')?.hash;
							const sign = cell?.querySelector('.sign use')?.getAttribute('href');
							return `${text} | ${link}${hash} | ${sign}`.replaceAll(' ', '');
						}),
					);
				}, ids);
			const original = await readAll(added);
			expect(original.length).toBe(view.apps.length + 1);
			await page.goto(addressOf(locale, { added: added.toSorted() }, elsewhere));
			await expectSeen(page, { added }, elsewhere);
			expect(await readAll(added), part).toEqual(original);
		}
	});
}

test('the count beside the filters is the number of rows that are seen', async ({ page }) => {
	const total = guide.apps.length;
	await page.goto(addressOf(mainLocale, {}));
	const count = panel(page, mainLocale).locator('.count');
	await expect(count).toHaveText(t('table.bar.count', { shown: total, total }));
	await openFilters(page, mainLocale);
	const functions = tableView(mainLocale).criteria.filter(({ isFunction }) => isFunction);
	const seen = new Set<number>();
	for (const { id, short } of functions.slice(0, 4)) {
		const box = page.getByRole('checkbox', { name: short, exact: true }).first();
		await box.check();
		await expectSeen(page, { functions: [id] });
		const shown = (await namesSeen(page)).length;
		await expect(count).toHaveText(t('table.bar.count', { shown, total }));
		seen.add(shown);
		await box.uncheck();
	}
	expect(seen.size).toBeGreaterThan(1);
});

test('a number of people is a least number', async ({ page }) => {
	const count = criterionWith(({ scale }) => scale === 'count', mainLocale);
	await page.goto(addressOf(mainLocale, { added: [count.id] }));
	await openFilters(page, mainLocale);
	await panel(page, mainLocale).locator('summary').filter({ hasText: count.short }).click();
	const select = panel(page, mainLocale).getByRole('combobox');
	const numbers = await select
		.locator('option')
		.evaluateAll((options) => options.map((option) => Number((option as HTMLOptionElement).value)));
	expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
	const least = numbers.at(-2) ?? 0;
	await select.selectOption(String(least));
	const answers = new Map([[count.id, { options: [], least }]]);
	await expectSeen(page, { added: [count.id], answers });
	expect((await namesSeen(page)).length).toBeGreaterThan(0);
});

test('A15: paper shows the table as it is seen, and says what is missing of it', async ({
	page,
}) => {
	const [hidden = '', criterion = ''] = expected({}).criteria;
	const choice = { name: 'me', hidden: [hidden], order: { criterion, isReversed: false } };
	const words = page.getByText(t('table.onPaper', { list: '' }).split(':')[0] ?? '');
	await page.goto(addressOf(mainLocale, {}));
	await page.emulateMedia({ media: 'print' });
	await expect(words).toHaveCount(0);
	await expect(panel(page, mainLocale)).toBeHidden();
	await expect(page.locator('.sort').first()).toBeHidden();
	await page.goto(addressOf(mainLocale, choice));
	await expectSeen(page, choice);
	await expect(words).toBeVisible();
	for (const id of [hidden, criterion]) {
		await expect(words).toContainText(criterionWith((one) => one.id === id, mainLocale).short);
	}
	await expect(words).toContainText('me');
});
