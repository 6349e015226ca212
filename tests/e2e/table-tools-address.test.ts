import { expect, test } from '@playwright/test';
import { mulberry32 } from '../../src/domain/decision/random.ts';
import type { TableChoice } from '../../src/domain/matrix/table-choice.ts';
import { partsOf, type View } from '../../src/domain/matrix/views.ts';
import { open } from './chooser.ts';
import { guide, locales, mainLocale, voiceOf } from './site.ts';
import {
	addressOf,
	criterionWith,
	expected,
	expectSeen,
	namesSeen,
	openFilters,
	panel,
	tableView,
	wholeView,
} from './table-tools.ts';

const { t, plain } = voiceOf(mainLocale);
const able = criterionWith(({ isFunction }) => isFunction, mainLocale);
const [criterion = ''] = expected({}).criteria;
const levels = criterionWith(({ id }) => id === criterion, mainLocale).options;

/** A bit of everything that can be chosen. */
const everything: Partial<TableChoice> = {
	functions: [able.id],
	answers: new Map([[criterion, { options: [levels[0]?.id ?? ''], least: null }]]),
	onlyDifferences: true,
	added: [able.id],
	order: { criterion: able.id, isReversed: true },
};

test('a link shows what was chosen, also after the page is loaded again', async ({ page }) => {
	await open(page, addressOf(mainLocale, everything));
	await expectSeen(page, everything);
	await page.reload();
	await expectSeen(page, everything);
	await expect(page).toHaveURL(addressOf(mainLocale, everything));
	await expect(page.getByRole('checkbox', { name: t('table.bar.differences') })).toBeChecked();
});

test('Back and forward go through what was chosen, one thing at a time', async ({ page }) => {
	await page.goto(addressOf(mainLocale, {}));
	const name = page.getByRole('searchbox', { name: t('table.bar.name') });
	const steps: Partial<TableChoice>[] = [{}];
	await page.getByRole('checkbox', { name: t('table.bar.differences') }).check();
	steps.push({ onlyDifferences: true });
	await expect(page).toHaveURL(addressOf(mainLocale, steps[1] ?? {}));
	await name.pressSequentially('me', { delay: 400 });
	steps.push({ onlyDifferences: true, name: 'me' });
	await expect(page).toHaveURL(addressOf(mainLocale, steps[2] ?? {}));
	await page.getByRole('checkbox', { name: t('table.bar.differences') }).uncheck();
	steps.push({ name: 'me' });
	await expectSeen(page, { name: 'me' });
	for (const step of steps.toReversed().slice(1)) {
		await page.goBack();
		await expectSeen(page, step);
		await expect(page).toHaveURL(addressOf(mainLocale, step));
		await expect(name).toHaveValue(step.name ?? '');
	}
	await page.goForward();
	await expectSeen(page, { onlyDifferences: true });
});

test('whoever reads the evidence for an answer comes back to what was chosen', async ({ page }) => {
	await page.goto(addressOf(mainLocale, {}));
	await page.getByRole('searchbox', { name: t('table.bar.name') }).fill('me');
	await expectSeen(page, { name: 'me' });
	await page.locator('tbody tr:not([hidden]) td a').first().click();
	await expect(page).toHaveURL(/\/apps\//);
	await page.goBack();
	await expectSeen(page, { name: 'me' });
});

test('other views and languages of the table show the same choice', async ({ page }) => {
	await page.goto(addressOf(mainLocale, everything));
	await expectSeen(page, everything);
	const views = page.getByRole('navigation', { name: t('compare.views') });
	const audience = guide.info.audiences.at(-1);
	const part = partsOf(guide).at(-1) ?? '';
	const group = guide.info.groups.find(({ id }) => id === part);
	if (!audience || !group) throw new Error('The guide has no other views.');

	await views.getByRole('link', { name: plain(audience.name), exact: true }).click();
	const forOthers: View = { ...wholeView, audience: audience.id };
	await expect(page).toHaveURL(addressOf(mainLocale, everything, forOthers));
	await expectSeen(page, everything, forOthers);

	await views.getByRole('link', { name: plain(group.short), exact: true }).click();
	await expectSeen(page, everything, { ...forOthers, part });

	const other = locales.find((locale) => locale !== mainLocale);
	if (other === undefined) return;
	await page.locator(`a[hreflang=${other}]`).click();
	await expect(page).toHaveURL(addressOf(other, everything, { ...forOthers, part }));
	await expectSeen(page, everything, { ...forOthers, part });
});

test('a table of a few apps says so, and leads to all of them with the same choice', async ({
	page,
}) => {
	const few: View = { ...wholeView, scope: 'known' };
	const count = guide.info.firstView.apps.length;
	await page.goto(addressOf(mainLocale, {}, few));
	const hint = panel(page, mainLocale).getByText(t('table.known', { count }));
	await expect(hint).toBeHidden();
	await openFilters(page, mainLocale);
	await page.getByRole('checkbox', { name: able.short, exact: true }).first().check();
	await expect(hint).toBeVisible();
	await page.getByRole('link', { name: t('table.toAll', { count: guide.apps.length }) }).click();
	await expect(page).toHaveURL(addressOf(mainLocale, { functions: [able.id] }));
	await expectSeen(page, { functions: [able.id] });
});

test('the link past the menu leaves what was chosen as it is', async ({ page }) => {
	await page.goto(addressOf(mainLocale, { onlyDifferences: true, name: 'me' }));
	const seen = { onlyDifferences: true, name: 'me' };
	await expectSeen(page, seen);
	await page.getByRole('link', { name: t('site.skip') }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(addressOf(mainLocale, seen));
	await expectSeen(page, seen);
	await page.reload();
	await expectSeen(page, seen);
});

test('an address that was damaged on its way still shows a table', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const random = mulberry32(202611);
	const whole = addressOf(mainLocale, {
		...everything,
		name: 'zoë',
		apps: ['x'],
		onlyPicked: true,
	});
	const [path = '', fragment = ''] = whole.split('#');
	for (let index = 0; index < 20; index += 1) {
		const place = Math.floor(random() * fragment.length);
		const sign = '# & = . - % + ? / < " é %00 &by= __proto__=1 =='.split(' ')[index % 16] ?? '';
		await open(page, `${path}#${fragment.slice(0, place)}${sign}${fragment.slice(place + 3)}`);
		await expect(panel(page, mainLocale).getByRole('status')).not.toBeEmpty();
		expect(errors, fragment).toEqual([]);
	}
	await open(page, `${path}#by=nothing&has=nobody&is.x=y&with=z&apps=q&only=picked`);
	await expect(panel(page, mainLocale).getByRole('status')).not.toBeEmpty();
	expect((await namesSeen(page)).length).toBe(tableView(mainLocale).apps.length);
});
