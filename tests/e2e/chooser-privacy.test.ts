import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	answerAll,
	expectQuestion,
	expectWhole,
	headlineFor,
	longest,
	open,
	questions,
	RESULT,
	titleHeading,
	toResult,
} from './chooser.ts';
import { journeyLocales, mainLocale, voiceOf } from './site.ts';
import { kept, watch } from './watching.ts';

for (const locale of journeyLocales) {
	const { t } = voiceOf(locale);

	test(`after its data the questionnaire asks nothing of anybody and keeps nothing (${locale})`, async ({
		context,
		page,
		baseURL,
	}) => {
		await context.grantPermissions(['clipboard-write']);
		const seen = await watch(context, page);
		await page.addInitScript(() => {
			let printed = 0;
			window.print = () => {
				document.documentElement.dataset['printed'] = String((printed += 1));
			};
		});
		const arrived = page.waitForResponse(`**${urls.chooseData(locale)}`);
		await page.goto(urls.choose(locale));
		await (await arrived).finished();
		// What the result will need comes right after, whatever is answered.
		await page.waitForLoadState('networkidle');
		const atFirst = seen.requests.map((url) => url.replace(baseURL ?? '', ''));
		const own = atFirst.filter((path) => !/^\/_astro\/[\w.-]+\.(js|woff2)$|\.svg$/.test(path));
		expect(own).toEqual([urls.choose(locale), urls.chooseData(locale)]);

		await answerAll(page, locale, longest);
		await toResult(page, locale);
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, longest));
		await expectWhole(page, locale);
		for (const fold of await page.locator('main summary').all()) await fold.click();
		const choice = page.getByRole('combobox', { name: t('result.insteadPick') });
		await choice.selectOption({ index: 1 });
		await page.getByRole('button', { name: t('result.insteadShow') }).click();
		await page.getByRole('button', { name: t('result.print') }).click();
		await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
		await page.getByRole('button', { name: t('result.copy') }).click();
		await expect(page.getByText(t('result.copied'))).toBeVisible();
		await page.getByRole('button', { name: t('result.qr') }).click();
		await expect(page.getByRole('img', { name: 'QR' })).toBeVisible();
		expect(new URL(page.url()).hash).toContain(`at=${RESULT}`);
		await page.getByRole('button', { name: t('result.wipe') }).click();
		await expect(page.getByText(t('choose.wiped'))).toBeVisible();
		await expectQuestion(page, locale, questions[0]?.id ?? '');

		expect(await page.evaluate(() => location.href)).toBe(`${baseURL ?? ''}${urls.choose(locale)}`);
		expect(await page.evaluate(() => history.state as unknown)).toBeNull();
		expect(seen.requests.map((url) => url.replace(baseURL ?? '', ''))).toEqual(atFirst);
		expect(await page.evaluate(kept)).toEqual([]);
		const { cookies, origins } = await context.storageState({ indexedDB: true });
		expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
		expect(seen.complaints).toEqual([]);
		await page.reload();
		await expectQuestion(page, locale, questions[0]?.id ?? '');
		await expect(page.getByRole('group').locator(':checked')).toHaveCount(0);
	});
}

test('neither a link with answers nor a page that it leads to tells a server what they are', async ({
	context,
	page,
	baseURL,
}) => {
	const heads: Promise<Record<string, string>>[] = [];
	const bodies: (string | null)[] = [];
	context.on('request', (request) => {
		heads.push(request.allHeaders());
		bodies.push(request.postData());
	});
	const seen = await watch(context, page);
	await open(page, addressAt(mainLocale, RESULT, longest));
	await expect(titleHeading(page)).toHaveText(headlineFor(mainLocale, longest));
	await page.getByRole('article').first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/apps\//);
	const plain = seen.requests.map((url) => new URL(url));
	expect(plain.length).toBeGreaterThan(2);
	expect(plain.filter(({ origin }) => origin !== baseURL)).toEqual([]);
	expect(plain.filter(({ search }) => search !== '')).toEqual([]);
	expect(bodies.filter((body) => body !== null)).toEqual([]);
	for (const { referer = '' } of await Promise.all(heads)) expect(referer).toBe('');
});

test('what was answered before a wipe is gone from what the page writes afterwards', async ({
	page,
}) => {
	const { t } = voiceOf(mainLocale);
	await open(page, addressAt(mainLocale, RESULT, longest));
	await page.getByRole('button', { name: t('result.wipe') }).click();
	await expectQuestion(page, mainLocale, questions[0]?.id ?? '');
	await page.getByRole('link', { name: t('choose.resultNow') }).click();
	await expect(titleHeading(page)).toHaveText(t('result.noAdvice'));
	const hash = new URL(page.url()).hash;
	for (const { id } of questions) expect(hash).not.toContain(`${id}=`);
});
