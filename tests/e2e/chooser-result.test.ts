import { expect, test, type Page } from '@playwright/test';
import { countsOf, otherCounts } from '../../src/explanation/headline.ts';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	answer,
	CHECK,
	evaluationOf,
	expectQuestion,
	expectWhole,
	headlineFor,
	longest,
	open,
	pathFor,
	questionOf,
	questions,
	RESULT,
	situationWith,
	titleHeading,
} from './chooser.ts';
import { nameOf } from './journeys.ts';
import { guide, journeyLocales, mainLocale, voiceOf } from './site.ts';

/** The apps in the order in which a result names them first. */
const namedApps = (page: Page): Promise<string[]> =>
	page
		.getByRole('main')
		.getByRole('link', { includeHidden: true })
		.evaluateAll((links) => [
			...new Set(
				links.flatMap(
					(link) => /\/apps\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
				),
			),
		]);

for (const locale of journeyLocales) {
	const { t, date } = voiceOf(locale);

	test(`without a single answer there is no advice, but every app by name and the table (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.choose(locale));
		await page.getByRole('link', { name: t('choose.resultNow') }).click();
		await expect(titleHeading(page)).toHaveText(t('result.noAdvice'));
		await expectWhole(page, locale);
		const byName = (status: string) =>
			guide.apps
				.filter((app) => app.status === status)
				.toSorted((a, b) => new Intl.Collator(locale).compare(a.name, b.name))
				.map(({ id }) => id);
		expect(await namedApps(page)).toEqual([...byName('active'), ...byName('retired')]);
		await expect(page.getByRole('link', { name: t('result.goOn') })).toBeVisible();
		await page.getByRole('link', { name: t('result.compare') }).click();
		await expect(page.getByRole('table')).toBeVisible();
	});

	test(`the result says the counts, then what fits best, and leaves no app out (${locale})`, async ({
		page,
	}) => {
		await open(page, addressAt(locale, RESULT, longest));
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, longest));
		await expectWhole(page, locale);
		const { results } = evaluationOf(longest);
		const others = otherCounts(countsOf(results), t).join(' ');
		await expect(page.getByRole('main').getByText(others, { exact: true }).first()).toBeVisible();
		const fitting = results.filter(({ verdict }) => ['fits', 'fits-if'].includes(verdict));
		const cards = page.getByRole('article').getByRole('heading', { level: 3 }).getByRole('link');
		const best = fitting.slice(0, 3).map(({ app }) => nameOf(app));
		expect(await cards.allTextContents()).toEqual(best);
		const named = await namedApps(page);
		expect(named.slice(0, fitting.length)).toEqual(fitting.map(({ app }) => app));
		expect(named.toSorted()).toEqual(guide.apps.map(({ id }) => id).sort());
	});

	test(`a link of long ago says that it is old, and that an answer no longer exists (${locale})`, async ({
		page,
	}) => {
		const [first] = questions;
		const day = '2025-01-31';
		const asOf = guide.info.asOf ?? '';
		const address = addressAt(locale, RESULT, longest, day);
		await open(page, address);
		const old = t('result.old', { date: date(day), today: date(asOf) });
		await expect(page.getByText(old)).toBeVisible();
		await expect(page.getByText(t('choose.goneOne'))).toHaveCount(0);
		await open(page, `${address}&long-gone=yes`);
		await expect(page.getByText(t('choose.goneOne'))).toBeVisible();
		const two = address.replace(`${first?.id ?? ''}=`, `${first?.id ?? ''}=long-gone.`);
		await open(page, `${two}&long-gone=yes`);
		await expect(page.getByText(t('choose.gone', { count: 2 }))).toBeVisible();
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, longest));
		await open(page, addressAt(locale, RESULT, longest));
		await expect(page.getByText(old)).toHaveCount(0);
	});
}

test('the result can be asked for at every question, and leads back to what is still open', async ({
	page,
}) => {
	const { t } = voiceOf(mainLocale);
	await page.goto(urls.choose(mainLocale));
	const path = pathFor(longest);
	for (const [index, { id }] of path.slice(0, -1).entries()) {
		await expectQuestion(page, mainLocale, id);
		const given = Object.fromEntries(path.slice(0, index).map((one) => [one.id, longest[one.id]]));
		await page.getByRole('link', { name: t('choose.resultNow') }).click();
		await expect(titleHeading(page)).not.toHaveText(t('choose.result'));
		if (index > 0) {
			await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, given as typeof longest));
		}
		await page.getByRole('link', { name: t('result.goOn') }).click();
		await answer(page, mainLocale, id, longest[id] ?? []);
	}
});

test('danger is answered with help before any app', async ({ page }) => {
	const { plain } = voiceOf(mainLocale);
	const chosen = situationWith('confidentiality', 'danger');
	const { advice } = questionOf('confidentiality').options.find(({ id }) => id === 'danger') ?? {};
	await open(page, addressAt(mainLocale, RESULT, chosen));
	const help = page.getByRole('heading', { name: plain(advice?.title ?? {}) });
	await expect(help).toBeVisible();
	const app = page.getByRole('main').locator('a[href*="/apps/"]').first();
	expect((await help.boundingBox())?.y).toBeLessThan((await app.boundingBox())?.y ?? 0);
	for (const { url } of advice?.links ?? []) {
		await expect(page.locator(`main a[href="${url}"]`)).toHaveAttribute('rel', 'noreferrer');
	}
});

test('whoever would rather choose nothing finds the way out under the result', async ({ page }) => {
	const { exit } = guide.info;
	if (!exit) throw new Error('The guide has no way out.');
	await open(page, addressAt(mainLocale, RESULT, longest));
	const name = voiceOf(mainLocale).plain(exit.title);
	await page.getByRole('complementary', { name }).getByRole('link').click();
	await expect(page).toHaveURL(urls.text(mainLocale, exit.page));
});

test('the app in use now is compared, kept in the address, and no storage', async ({ page }) => {
	const { t } = voiceOf(mainLocale);
	await open(page, addressAt(mainLocale, RESULT, longest));
	const choice = page.getByRole('combobox', { name: t('result.insteadPick') });
	const names = (await choice.getByRole('option').allTextContents()).slice(1);
	expect(names).toEqual(names.toSorted(new Intl.Collator(mainLocale).compare));
	const last = evaluationOf(longest).results.findLast(
		({ app, verdict }) =>
			verdict !== 'does-not-fit' && guide.apps.find(({ id }) => id === app)?.status === 'active',
	);
	await choice.selectOption(nameOf(last?.app ?? ''));
	await page.getByRole('button', { name: t('result.insteadShow') }).click();
	const better = t('result.insteadBetter', { name: nameOf(last?.app ?? '') });
	await expect(page.getByRole('heading', { name: better })).toBeVisible();
	expect(new URL(page.url()).hash).toContain(`now=${last?.app ?? ''}`);
	await page.reload();
	await expect(page.getByRole('heading', { name: better })).toBeVisible();
	await open(page, addressAt(mainLocale, CHECK, longest));
	await expect(page.getByRole('heading', { name: better })).toHaveCount(0);
});

test('data that cannot be loaded are said to be missing, and can be asked for again', async ({
	page,
}) => {
	const { t } = voiceOf(mainLocale);
	const data = `**${urls.chooseData(mainLocale)}`;
	await page.route(data, (route) => route.abort());
	await open(page, addressAt(mainLocale, RESULT, longest));
	await expect(page.getByText(t('choose.failed'))).toBeVisible();
	await page.unroute(data);
	await page.getByRole('button', { name: t('choose.retry') }).press('Enter');
	await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, longest));
	await expect(titleHeading(page)).toBeFocused();
});
