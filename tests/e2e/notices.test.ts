import { expect, test, type Page } from '@playwright/test';
import { facetWords, noticeHeading } from '../../src/explanation/notice-words.ts';
import { facetOf, noticesWith } from '../../src/domain/notices/facets.ts';
import { matterOf } from '../../src/domain/notices/matter.ts';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { nameOf } from './journeys.ts';
import { tabTo } from './keys.ts';
import { guide, locales, voiceOf } from './site.ts';
import { DESK, enter, PHONE } from './states.ts';
import { kept } from './watching.ts';

const { notices } = guide;

/** The app with the most notices. */
const [most] = facetOf(notices, 'about').filter(({ value }) => value !== 'all');
const app = most?.value ?? '';

/** A ban on that app that later came to an end, with the notice that ended it. */
const ended = noticesWith(notices, 'about', app).flatMap((notice) => {
	const end = notices.find(({ id }) => id === notice.standing.by);
	return notice.kind === 'ban' && notice.standing.state === 'ended' && end ? [{ notice, end }] : [];
})[0];

const lines = (page: Page) => page.locator('#register li').filter({ visible: true });

for (const locale of locales) {
	const voice = voiceOf(locale);
	const { t } = voice;
	const shown = (count: number) => t('notices.shown', { shown: count, all: notices.length });

	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
			test.use({ javaScriptEnabled });

			test(`from the register a ban and what came of it are three steps, and today one more (${locale})`, async ({
				page,
			}) => {
				if (!ended) throw new Error('The guide has no ban that came to an end.');
				const { notice, end } = ended;
				await page.goto(urls.notices(locale));
				await page.locator(`#register a[href="${urls.notice(locale, notice.id)}"]`).click();
				const main = page.getByRole('main');
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(
					noticeHeading(notice, voice, guide),
				);
				await expect(main).toContainText(t('notices.standing.ended'));
				const matter = page.locator('.matter li');
				await expect(matter).toHaveCount(matterOf(notices, notice).length);
				await expect(matter.locator('[aria-current]')).toContainText(t('notices.here'));
				await page.locator(`.matter a[href="${urls.notice(locale, end.id)}"]`).click();
				await expect(main).toContainText(voice.plain(end.summary));
				await page.getByRole('link', { name: t('notices.todayOf', { name: nameOf(app) }) }).click();
				await expect(page).toHaveURL(urls.app(locale, app));
			});

			test(`links narrow the register down too (${locale})`, async ({ page }) => {
				await page.goto(urls.notices(locale));
				const ways = page.getByRole('navigation', { name: t('notices.ways') });
				await ways.getByRole('link', { name: t('notices.of.ban'), exact: true }).click();
				await expect(page).toHaveURL(urls.noticesBy(locale, 'kind', 'ban'));
				await expect(page.locator('.dated')).toHaveCount(
					noticesWith(notices, 'kind', 'ban').length,
				);
			});
		});
	}

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`the register shows no field that would do nothing (${locale})`, async ({ page }) => {
			await page.goto(urls.notices(locale));
			await expect(lines(page)).toHaveCount(notices.length);
			await expect(
				page.locator('main :is(select, input, button)').filter({ visible: true }),
			).toHaveCount(0);
		});
	});

	test(`the keyboard alone narrows the register down, and shows all again (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.notices(locale));
		const field = page.getByLabel(t('notices.by.about'), { exact: true });
		await tabTo(page, field);
		await page.keyboard.type(nameOf(app));
		await expect(field).toHaveValue(app);
		const own = noticesWith(notices, 'about', app);
		await expect(lines(page)).toHaveCount(own.length);
		const status = page.getByRole('main').getByRole('status');
		await expect(status).toHaveText(shown(own.length));
		await expect(page).toHaveURL(`${urls.notices(locale)}#about=${app}`);
		const years = new Set(own.map(({ date }) => date.slice(0, 4)));
		await expect(page.locator('#register h2').filter({ visible: true })).toHaveCount(years.size);
		await tabTo(page, page.getByRole('button', { name: t('notices.clear') }));
		await page.keyboard.press('Enter');
		await expect(lines(page)).toHaveCount(notices.length);
		await expect(field).toBeFocused();
		await expect(status).toHaveText(shown(notices.length));
		await expect(page).toHaveURL(urls.notices(locale));
	});

	test(`choices count together, and the address brings them back (${locale})`, async ({ page }) => {
		await page.goto(urls.notices(locale));
		const [country] = facetOf(notices, 'country');
		const value = country?.value ?? '';
		const words = facetWords('country', value, voice, guide);
		await page.getByLabel(t('notices.by.kind'), { exact: true }).selectOption('ban');
		await page.getByLabel(t('notices.by.country'), { exact: true }).selectOption(words);
		const both = noticesWith(noticesWith(notices, 'kind', 'ban'), 'country', value);
		await expect(lines(page)).toHaveCount(both.length);
		await expect(page).toHaveURL(`${urls.notices(locale)}#kind=ban&country=${value}`);
		await page.reload();
		await expect(lines(page)).toHaveCount(both.length);
		await lines(page).first().getByRole('link').click();
		await page.goBack();
		await expect(lines(page)).toHaveCount(both.length);
		expect(await page.evaluate(kept)).toEqual([]);
	});

	test(`words are looked for as they are typed, and what fits nothing says so (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.notices(locale));
		const field = page.getByLabel(t('notices.text'), { exact: true });
		await field.fill(nameOf(app).toUpperCase());
		await expect(lines(page).first()).toContainText(nameOf(app));
		expect(await lines(page).count()).toBeLessThan(notices.length);
		await field.fill('qqqq');
		await expect(lines(page)).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('status')).toHaveText(t('notices.none'));
	});

	test(`an address with nonsense shows everything (${locale})`, async ({ page }) => {
		await page.goto(`${urls.notices(locale)}#kind=nonsense&text=%E0%A4%A`);
		await expect(page.getByLabel(t('notices.by.kind'), { exact: true })).toHaveValue('');
		await expect(lines(page)).toHaveCount(notices.length);
	});

	for (const width of [PHONE, DESK]) {
		test(`axe finds nothing wrong in a narrowed register at ${width} pixels (${locale})`, async ({
			page,
		}) => {
			await enter(page, { scheme: 'light', width });
			await page.goto(`${urls.notices(locale)}#about=${app}`);
			await expect(page.getByRole('button', { name: t('notices.clear') })).toBeVisible();
			expect(await axeFaults(page)).toEqual([]);
		});
	}

	for (const story of guide.stories) {
		test(`the register leads to "${voice.plain(story.title)}", and that to its notices (${locale})`, async ({
			page,
		}) => {
			await page.goto(urls.notices(locale));
			await page.getByRole('link', { name: voice.plain(story.title) }).click();
			await expect(page).toHaveURL(urls.story(locale, story.id));
			const chapter = page.locator('.chapter').first();
			await chapter.locator('summary').click();
			await chapter.locator('.dated').getByRole('link').first().click();
			await expect(page).toHaveURL(urls.notice(locale, story.chapters[0]?.notices[0] ?? ''));
		});
	}
}

test('the drawing of notices shows in forced colours and on paper', async ({ page }) => {
	const [locale = ''] = locales;
	for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
		await page.emulateMedia(media);
		await page.goto(urls.appNotices(locale, app));
		const faults = await page.locator('.timeline > svg').evaluate((drawing) => {
			const paper = getComputedStyle(document.body).backgroundColor;
			return [...drawing.querySelectorAll('.mark, .thread, text')]
				.filter((part) => {
					const { fill, stroke } = getComputedStyle(part);
					return [fill, stroke].every((colour) => colour === paper || colour === 'none');
				})
				.map((part) => part.outerHTML.slice(0, 60));
		});
		expect(faults).toEqual([]);
		await expect(page.locator('.timeline > svg')).toBeVisible();
	}
});
