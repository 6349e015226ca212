import { expect, type Page } from '@playwright/test';
import { writeEditions } from '../../src/domain/edition-list.ts';
import { urls } from '../../src/i18n/urls.ts';
import { unfold } from './chooser.ts';
import { chooserViews } from './chooser-views.ts';
import { chooseFirst, openForm, t as recordWords } from './record.ts';
import { guide, mainLocale as locale, voiceOf } from './site.ts';
import { openAll } from './table-tools.ts';

const { t } = voiceOf(locale);

async function openBeside(page: Page): Promise<void> {
	const apps = guide.apps.filter(({ status }) => status !== 'retired').slice(0, 4);
	const editions = writeEditions(apps.map(({ id }) => ({ app: id, edition: 'base' })));
	await page.goto(`${urls.beside(locale)}#apps=${editions}`);
	await expect(page.getByRole('table').first()).toBeVisible();
	await unfold(page);
}

async function openRecord(page: Page): Promise<void> {
	await openForm(page);
	await chooseFirst(page);
	await page.getByRole('button', { name: recordWords('record.risks.add') }).click();
	await unfold(page);
}

async function openPolicyCheck(page: Page): Promise<void> {
	const [policy] = guide.policies.toSorted((a, b) => a.order - b.order);
	await page.goto(urls.policy(locale, policy?.id ?? ''));
	await page.getByRole('link', { name: t('policy.adapt') }).click();
	await page.getByRole('button', { name: t('policy.tickAll') }).click();
	await page.getByRole('button', { name: t('policy.make') }).click();
	await unfold(page);
}

async function openSearch(page: Page): Promise<void> {
	const [app = ''] = guide.info.firstView.apps;
	await page.goto(urls.home(locale));
	await page
		.getByRole('banner')
		.getByRole('link', { name: t('nav.search') })
		.click();
	await page.getByRole('searchbox').fill(guide.apps.find(({ id }) => id === app)?.name ?? '');
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
}

async function openRegister(page: Page): Promise<void> {
	await page.goto(`${urls.notices(locale)}#kind=${guide.notices[0]?.kind ?? ''}`);
	await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
}

/** Every island as somebody uses it, with all that it can show, and how to get there. */
export const inUse: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	...Object.fromEntries(
		Object.entries(chooserViews).map(([name, open]) => [name, (page: Page) => open(page, locale)]),
	),
	'the table with its tools': (page) => openAll(page, locale),
	'four side by side': openBeside,
	'a record that is filled in': openRecord,
	'a minimum with its list': openPolicyCheck,
	'what was found': openSearch,
	'a narrowed register': openRegister,
};
