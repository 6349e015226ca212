import { expect, test, type Locator, type Page } from '@playwright/test';
import { toggled, type TableChoice } from '../../src/domain/matrix/table-choice.ts';
import type { View } from '../../src/domain/matrix/views.ts';
import { nameOf } from './journeys.ts';
import { tabTo } from './keys.ts';
import { mainLocale, voiceOf } from './site.ts';
import {
	addressOf,
	criterionWith,
	expected,
	expectSeen,
	moreButton,
	panel,
	tableView,
	wholeView,
} from './table-tools.ts';

async function press(page: Page, target: Locator, key = 'Space') {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** Unfolds a fold by keyboard and waits for what is in it. */
async function unfold(page: Page, name: string) {
	const summary = panel(page, mainLocale).locator('summary').filter({ hasText: name }).first();
	await press(page, summary, 'Enter');
	return panel(page, mainLocale).getByRole('group', { name, exact: true });
}

const { t } = voiceOf(mainLocale);
const view = tableView(mainLocale);
/** The table with few apps, in which Tab does not have far to go. */
const few: View = { ...wholeView, scope: 'known' };

test('A9, A10, A17: every tool of the table works by keyboard alone', async ({ page }) => {
	let choice: Partial<TableChoice> = {};
	const chosen = async (changes: Partial<TableChoice>) => {
		choice = { ...choice, ...changes };
		await expectSeen(page, choice, few);
		await expect(page).toHaveURL(addressOf(mainLocale, choice, few));
	};
	await page.goto(addressOf(mainLocale, {}, few));
	const tools = panel(page, mainLocale);

	await tabTo(page, tools.getByRole('searchbox', { name: t('table.bar.name') }));
	const [app = ''] = expected({}, few).apps;
	await page.keyboard.type(nameOf(app).slice(0, 3));
	await chosen({ name: nameOf(app).slice(0, 3) });
	for (let sign = 0; sign < 3; sign += 1) await page.keyboard.press('Backspace');
	await chosen({ name: '' });

	await press(page, tools.getByRole('checkbox', { name: t('table.bar.differences') }));
	await chosen({ onlyDifferences: true });

	await press(page, moreButton(page, mainLocale), 'Enter');
	const able = criterionWith(({ isFunction }) => isFunction, mainLocale);
	await press(page, tools.getByRole('checkbox', { name: able.short, exact: true }).first());
	await chosen({ functions: [able.id] });

	const [asked = ''] = expected(choice, few).criteria;
	const criterion = criterionWith(({ id }) => id === asked, mainLocale);
	const answers = await unfold(page, criterion.short);
	const options = criterion.options.filter(({ kind }) => kind === 'level').slice(0, 2);
	for (const { words } of options) {
		await press(page, answers.getByRole('checkbox', { name: words, exact: true }));
	}
	await chosen({
		answers: new Map([
			[criterion.id, { options: options.map(({ id }) => id).sort(), least: null }],
		]),
	});

	const group = view.groups.at(-1);
	const added = view.criteria.find(({ group: of }) => of === group?.id);
	if (!group || !added) throw new Error('The guide has no groups.');
	const columns = await unfold(page, group.name);
	await press(page, columns.getByRole('checkbox', { name: added.short, exact: true }));
	await chosen({ added: [added.id] });
	await expect(page.getByRole('columnheader', { name: added.short })).toBeVisible();

	const [first = '', second = ''] = expected(choice, few).apps;
	const pick = (id: string) =>
		page.getByRole('checkbox', { name: t('table.bar.pick', { name: nameOf(id) }), exact: true });
	await press(page, pick(first));
	await press(page, pick(second));
	await chosen({ apps: toggled([first], second) });
	await press(page, tools.getByRole('checkbox', { name: t('table.onlyPicked', { count: 2 }) }));
	await chosen({ onlyPicked: true });

	await press(
		page,
		page.getByRole('button', { name: t('table.bar.sort', { question: added.short }) }),
		'Enter',
	);
	await chosen({ order: { criterion: added.id, isReversed: false } });

	await press(page, tools.getByRole('button', { name: t('table.clear') }), 'Enter');
	choice = {};
	await chosen({});
	await expect(moreButton(page, mainLocale)).toBeFocused();
});

test('the focus goes on from what goes away, and else stays', async ({ page }) => {
	const [one = '', other = '', third = ''] = expected({}, few).apps;
	const picked = { apps: [one, other, third].sort(), onlyPicked: true };
	const [criterion = ''] = expected({}, few).criteria;
	const order = { criterion, isReversed: false };
	await page.goto(addressOf(mainLocale, { ...picked, order }, few));
	const pickOf = (id: string) =>
		page.getByRole('checkbox', { name: t('table.bar.pick', { name: nameOf(id) }), exact: true });
	const inOrder = expected({ ...picked, order }, few).apps;
	await pickOf(inOrder[0] ?? '').focus();
	await page.keyboard.press('Space');
	await expect(pickOf(inOrder[1] ?? '')).toBeFocused();
	await pickOf(inOrder[2] ?? '').focus();
	await page.keyboard.press('Space');
	await expect(pickOf(inOrder[1] ?? '')).toBeFocused();

	const remove = panel(page, mainLocale)
		.getByRole('list', { name: t('table.active') })
		.getByRole('button');
	await expect(remove).toHaveCount(3);
	await remove.first().focus();
	await page.keyboard.press('Enter');
	await expect(remove).toHaveCount(2);
	await expect(remove.first()).toBeFocused();

	const sort = page.locator('.sort').last();
	await sort.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('th[aria-sort]')).toHaveCount(1);
	await expect(sort).toBeFocused();
});

test('the last button of the filters folds them, says what is left and leads to the table', async ({
	page,
}) => {
	const level = criterionWith(
		({ scale, id }) => scale === 'levels' && expected({}).criteria.includes(id),
		mainLocale,
	);
	const answers = new Map([[level.id, { options: [level.options[0]?.id ?? ''], least: null }]]);
	await page.goto(addressOf(mainLocale, { answers }));
	await expectSeen(page, { answers });
	await moreButton(page, mainLocale).click();
	const shown = expected({ answers }).apps.length;
	const total = expected({}).apps.length;
	const done = panel(page, mainLocale).getByRole('button', {
		name: t('table.done', { shown, total }),
	});
	await press(page, done, 'Enter');
	await expect(moreButton(page, mainLocale)).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('.matrix')).toBeFocused();
	await expectSeen(page, { answers });
});
