import { expect, test, type Page } from '@playwright/test';
import { facetOf } from '../../src/domain/notices/facets.ts';
import { urls } from '../../src/i18n/urls.ts';
import { listen } from './hearing.ts';
import { guide, mainLocale, voiceOf } from './site.ts';
import { addressOf, criterionWith, openFilters, panel } from './table-tools.ts';

const { t } = voiceOf(mainLocale);

/** As fast as somebody types who is read to: no letter is waited for. */
const TYPING = { delay: 40 };

const [name = ''] = guide.info.firstView.apps.flatMap((id) =>
	guide.apps.filter((app) => app.id === id).map((app) => app.name),
);

/** What each of some pages says after each of some actions, and how it is said. */
const pages: Readonly<
	Record<string, { address: string; actions: ((page: Page) => Promise<void>)[] }>
> = {
	'the table': {
		address: addressOf(mainLocale, {}),
		actions: [
			async (page) => {
				const field = page.getByRole('searchbox', { name: t('table.bar.name') });
				await field.pressSequentially(name.slice(0, 3), TYPING);
			},
			async (page) => {
				await openFilters(page, mainLocale);
				const able = criterionWith(({ isFunction }) => isFunction, mainLocale);
				const boxes = panel(page, mainLocale).getByRole('checkbox', {
					name: able.short,
					exact: true,
				});
				await boxes.first().check();
			},
		],
	},
	'the search': {
		address: urls.search(mainLocale),
		actions: [
			(page) => page.getByRole('searchbox').pressSequentially(name, TYPING),
			(page) => page.getByRole('searchbox').pressSequentially(' qqxxqq', TYPING),
		],
	},
	'the register': {
		address: urls.notices(mainLocale),
		actions: facetOf(guide.notices, 'kind')
			.slice(0, 2)
			.map(({ value }) => async (page) => {
				await page.locator('select[name=kind]').selectOption(value);
			}),
	},
};

for (const [what, { address, actions }] of Object.entries(pages)) {
	test(`A22: ${what} begins in silence, and says once what each action does`, async ({ page }) => {
		const heard = await listen(page);
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect(await heard()).toEqual([]);
		for (const [index, act] of actions.entries()) {
			await act(page);
			await expect.poll(async () => (await heard()).length).toBe(index + 1);
		}
		// Nothing comes after it: what is said on every letter would come while typing.
		await page.waitForLoadState('networkidle');
		expect(await heard()).toHaveLength(actions.length);
	});
}
