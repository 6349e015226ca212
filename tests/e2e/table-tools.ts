import { expect, type Locator, type Page } from '@playwright/test';
import { NOTHING, type TableChoice } from '../../src/domain/matrix/table-choice.ts';
import { tableResult, type TableResult } from '../../src/domain/matrix/table-filter.ts';
import { writeTableFragment } from '../../src/domain/matrix/table-fragment.ts';
import { contentsOf, CORE, viewPath, type View } from '../../src/domain/matrix/views.ts';
import { buildTableView } from '../../src/explanation/build-table-view.ts';
import type { TableView, WordedCriterion } from '../../src/explanation/table-view.ts';
import { urls } from '../../src/i18n/urls.ts';
import { unfold } from './chooser.ts';
import { nameOf } from './journeys.ts';
import { guide, voiceOf } from './site.ts';

/** All apps on the first questions, for the first audience. */
export const wholeView: View = {
	audience: guide.info.audiences[0]?.id ?? '',
	scope: 'all',
	part: CORE,
};

/** What the panel works on. */
export const tableView = (locale: string, { audience }: View = wholeView): TableView =>
	buildTableView(guide, voiceOf(locale), audience);

/** What a choice must leave of a page. */
export function expected(choice: Partial<TableChoice>, view: View = wholeView): TableResult {
	const { apps, criteria } = contentsOf(guide, view);
	const page = { apps: apps.map(({ id }) => id), criteria: criteria.map(({ id }) => id) };
	const [locale = ''] = guide.info.locales.offered;
	return tableResult(tableView(locale, view), { ...NOTHING, ...choice }, page);
}

/** The address of a table with a choice. */
export const addressOf = (
	locale: string,
	choice: Partial<TableChoice>,
	view: View = wholeView,
): string => {
	const fragment = writeTableFragment({ ...NOTHING, ...choice });
	return `${urls.compare(locale, ...viewPath(guide, view))}${fragment === '' ? '' : `#${fragment}`}`;
};

export const panel = (page: Page, locale: string): Locator =>
	page.getByRole('region', { name: voiceOf(locale).t('table.bar.title') });

export const moreButton = (page: Page, locale: string): Locator =>
	panel(page, locale).getByRole('button', { name: voiceOf(locale).t('table.bar.more') });

/** The rows that are seen. */
export const rows = (page: Page): Locator => page.locator('tbody tr').filter({ visible: true });

/** The names of apps that are seen, in order. */
export const namesSeen = (page: Page): Promise<string[]> =>
	rows(page)
		.locator('th > a')
		.evaluateAll((links) => links.map((link) => link.textContent.trim()));

/** Waits until the table shows what a choice leaves of it. */
export async function expectSeen(
	page: Page,
	choice: Partial<TableChoice>,
	view: View = wholeView,
): Promise<void> {
	const { apps, criteria } = expected(choice, view);
	await expect.poll(() => namesSeen(page)).toEqual(apps.map(nameOf));
	const heads = page.locator('thead [data-criterion]').filter({ visible: true });
	await expect
		.poll(() => heads.evaluateAll((cells) => cells.map((cell) => cell.dataset['criterion'])))
		.toEqual(criteria);
}

/** Unfolds the filters, once their data are there. */
export async function openFilters(page: Page, locale: string): Promise<void> {
	await moreButton(page, locale).click();
	await expect(panel(page, locale).getByRole('group').first()).toBeVisible();
}

/** The first criterion of the page of a scale, or of all. */
export function criterionWith(
	test: (criterion: WordedCriterion) => boolean,
	locale: string,
): WordedCriterion {
	const found = tableView(locale).criteria.find(test);
	if (!found) throw new Error('The guide has no such criterion.');
	return found;
}

/** The panel with all that it can hold: every fold unfolded, apps picked, columns added. */
export async function openAll(page: Page, locale: string): Promise<void> {
	const able = criterionWith(({ isFunction }) => isFunction, locale);
	const count = criterionWith(({ scale }) => scale === 'count', locale);
	const flags = criterionWith(({ scale }) => scale === 'flags', locale);
	const [criterion = ''] = expected({}).criteria;
	const choice = {
		functions: [able.id],
		added: [able.id, count.id, flags.id].sort(),
		order: { criterion, isReversed: false },
	};
	await page.goto('about:blank');
	await page.goto(addressOf(locale, choice));
	await expectSeen(page, choice);
	await openFilters(page, locale);
	await unfold(page);
}
