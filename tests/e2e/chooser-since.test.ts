import { expect, test, type Page } from '@playwright/test';
import type { ResultView } from '../../src/explanation/result-view.ts';
import type { SinceView } from '../../src/explanation/since-view.ts';
import { pickMessages } from '../../src/i18n/picked.ts';
import { urls } from '../../src/i18n/urls.ts';
import { addressAt, CHECK, evaluationOf, longest, open, RESULT, titleHeading } from './chooser.ts';
import { mainLocale, voiceOf } from './site.ts';

const locale = mainLocale;
const { t } = voiceOf(locale);
const OLD = '2020-01-15';
const RELEASE = '2020-01';
const href = urls.since(locale, RELEASE);

const first = evaluationOf(longest).results[0]?.app ?? '';

/** Lets the site say that there was a release then, in which the first of today did not exist. */
async function asIfReleasedThen(page: Page): Promise<string[]> {
	const asked: string[] = [];
	let view: ResultView;
	await page.route(`**${urls.chooseData(locale)}`, async (route) => {
		view = (await (await route.fetch()).json()) as ResultView;
		await route.fulfill({ json: { ...view, releases: [{ day: '2020-01-01', href }] } });
	});
	await page.route(`**${href}`, async (route) => {
		asked.push(route.request().url());
		const then: SinceView = {
			release: RELEASE,
			evaluation: {
				...view.evaluation,
				apps: view.evaluation.apps.filter(({ id }) => id !== first),
			},
			names: {},
			messages: pickMessages(t, ['since']),
			changesHref: urls.changes(locale),
		};
		await route.fulfill({ json: then });
	});
	return asked;
}

const since = (page: Page) =>
	page.getByRole('heading', { name: t('since.title', { release: RELEASE }) });

test('an old link says what changed since, below the result', async ({ page }) => {
	const asked = await asIfReleasedThen(page);
	await open(page, addressAt(locale, RESULT, longest, OLD));
	await expect(since(page)).toBeVisible();
	await expect(page.locator('.notice')).toHaveCount(1);
	const section = page.locator('.since');
	await expect(section.getByRole('listitem').first()).toBeVisible();
	await expect(section.getByRole('link')).toHaveAttribute('href', urls.changes(locale));
	expect(asked).toHaveLength(1);
});

test('whoever goes on from an old link is in the guide of today', async ({ page }) => {
	await asIfReleasedThen(page);
	await open(page, addressAt(locale, RESULT, longest, OLD));
	await expect(since(page)).toBeVisible();
	await page.evaluate(
		(hash) => (location.hash = hash),
		addressAt(locale, CHECK, longest).split('#')[1] ?? '',
	);
	await expect(titleHeading(page)).toHaveText(t('choose.check'));
	await expect(since(page)).toHaveCount(0);
	await expect(page.locator('.notice')).toHaveCount(0);
});

test('a link of today loads nothing of then', async ({ page }) => {
	const asked = await asIfReleasedThen(page);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await open(page, addressAt(locale, RESULT, longest));
	await expect(titleHeading(page)).not.toHaveText(t('choose.result'));
	await expect(page.locator('.notice')).toHaveCount(0);
	expect([...asked, ...loaded.filter((url) => url.includes('since'))]).toEqual([]);
});

test('a result stands as it is where the data of then are gone', async ({ page }) => {
	await asIfReleasedThen(page);
	await page.route(`**${href}`, (route) => route.fulfill({ status: 404 }));
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await open(page, addressAt(locale, RESULT, longest, OLD));
	await expect(page.locator('.notice')).toHaveCount(1);
	await expect(since(page)).toHaveCount(0);
	expect(errors).toEqual([]);
});
