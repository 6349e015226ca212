import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { pageOverflow } from './layout.ts';
import { guide, locales, mainLocale, voiceOf } from './site.ts';
import { enter, states } from './states.ts';
import { watch } from './watching.ts';
import { startOtherSite } from '../browser/other-site.ts';

const [app] = guide.info.firstView.apps;
const [criterion] = guide.info.firstView.criteria;
if (app === undefined || criterion === undefined) throw new Error('The guide has no first view.');

/** The cards whose code stands on the page about cards, in its order. */
const shown = [
	{ card: urls.embedApp(mainLocale, app), whole: urls.app(mainLocale, app) },
	{
		card: urls.embedCriterion(mainLocale, criterion),
		whole: urls.criterion(mainLocale, criterion),
	},
];

for (const [index, { card, whole }] of shown.entries()) {
	test(`the code that is copied shows a card on another site, and asks for nothing else: ${card}`, async ({
		context,
		page,
		baseURL,
	}) => {
		await page.goto(urls.embed(mainLocale));
		const copied = await page.locator('pre code').nth(index).innerText();
		const code = copied.replace(/src="https?:\/\/[^/]+/, `src="${baseURL ?? ''}`);
		const site = await startOtherSite(code);
		const seen = await watch(context, page);
		await page.goto(site.address);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('listitem').first()).toBeVisible();
		const frames = page.locator('iframe');
		await expect(frames).toHaveAttribute('title', /\S/);
		expect(seen.complaints).toEqual([]);
		expect(seen.requests).toEqual([site.address, `${baseURL ?? ''}${card}`]);

		const popup = page.waitForEvent('popup');
		await frame.getByRole('link').click();
		await expect(await popup).toHaveURL(`${baseURL ?? ''}${whole}`);
		site.close();
	});
}

test('a page that is no card shows nothing on another site', async ({ page, baseURL, request }) => {
	const home = `${baseURL ?? ''}${urls.home(mainLocale)}`;
	const answer = await request.get(home);
	// Only a header can say so, and Astro's own server sends none of ours.
	test.skip(!answer.headers()['x-frame-options'], 'served without nginx, so without headers');
	const site = await startOtherSite(`<iframe title="x" src="${home}"></iframe>`);
	const refused = page.waitForEvent('console', (message) =>
		message.text().includes('frame-ancestors'),
	);
	await page.goto(site.address);
	await refused;
	await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
	site.close();
});

test('a script of another site reads open data, and no page', async ({
	page,
	baseURL,
	request,
}) => {
	const headers = (await request.get(baseURL ?? '')).headers();
	// As above: what a reader from elsewhere may have, a header says.
	test.skip(!headers['x-frame-options'], 'served without nginx, so without headers');
	const site = await startOtherSite('');
	await page.goto(site.address);
	const outcomes = await page.evaluate(
		(addresses) =>
			Promise.all(
				addresses.map((address) =>
					fetch(address).then(
						({ status }) => status,
						() => 'refused',
					),
				),
			),
		[
			'/data/v1/guide.json',
			'/data/v1/claims.csv',
			urls.feed(mainLocale),
			urls.home(mainLocale),
		].map((path) => `${baseURL ?? ''}${path}`),
	);
	expect(outcomes).toEqual([200, 200, 200, 'refused']);
	site.close();
});

test('a card says what it is about, of which day, and that it is a demonstration', async ({
	page,
}) => {
	for (const locale of locales) {
		const { plain, t, date } = voiceOf(locale);
		for (const card of [urls.embedApp(locale, app), urls.embedCriterion(locale, criterion)]) {
			await page.goto(card);
			const main = page.getByRole('main');
			await expect(main).toContainText(guide.info.name);
			await expect(main).toContainText(
				guide.release
					? t('site.release', { id: guide.release.id, date: date(guide.release.date) })
					: t('site.preview'),
			);
			const { demonstration } = guide.info;
			if (demonstration) await expect(main).toContainText(plain(demonstration));
		}
	}
});

for (const state of states) {
	test(`axe finds nothing wrong with cards, and none scrolls sideways (${state.scheme}, ${state.width} pixels)`, async ({
		page,
	}) => {
		await enter(page, state);
		const cards = [
			...guide.apps.map(({ id }) => urls.embedApp(mainLocale, id)),
			...guide.criteria.map(({ id }) => urls.embedCriterion(mainLocale, id)),
		];
		const step = Math.ceil(cards.length / 12);
		const faults: string[] = [];
		for (const card of cards.filter((_card, index) => index % step === 0)) {
			await page.goto(card);
			const found = [...(await axeFaults(page)), ...(await page.evaluate(pageOverflow))];
			faults.push(...found.map((fault) => `${card} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
