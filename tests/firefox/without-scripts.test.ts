import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answerWords } from '../../src/explanation/answer-words.ts';
import { urls } from '../../src/i18n/urls.ts';
import { evaluationOf, headlineFor, situations } from '../e2e/chooser.ts';
import { coreView, nameOf, rowsOf } from '../e2e/journeys.ts';
import { guide, mainLocale, voiceOf } from '../e2e/site.ts';
import { testWith } from './visit.ts';

const voice = voiceOf(mainLocale);
const { t } = voice;

/**
 * Scripts off, and colours that somebody chose. What WebDriver runs in a page still runs, but waits
 * for nothing; so here everything is read at once.
 */
const test = testWith({
	'javascript.enabled': false,
	'browser.display.document_color_use': 2,
	'browser.display.use_system_colors': false,
	'browser.display.background_color': '#000000',
	'browser.display.foreground_color': '#ffffff',
	'browser.anchor_color': '#ffff00',
	'browser.visited_color': '#ff80ff',
	'layout.css.prefers-color-scheme.content-override': 0,
});

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** Presses Tab until a link with these words has the focus, and follows it. */
async function follow(page: Page, words: string, to: string): Promise<void> {
	for (let stop = 0; (await focused(page)) !== words; stop += 1) {
		if (stop > 300) throw new Error(`No link "${words}" on ${page.url()}.`);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toSatisfy((url: string) => url.endsWith(to));
}

const main = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('main')?.innerText ?? '');

test('without scripts a citizen finds an answer, its evidence and a situation like theirs', async ({
	visit: { page, open },
}) => {
	const [row] = rowsOf(coreView(guide.info.audiences[0]?.id ?? ''));
	const [cell] = row?.cells ?? [];
	const [situation] = situations;
	if (!row || !cell || !situation) throw new Error('The guide is empty.');
	const words = answerWords(cell.answer, voice, 'short');
	await open(urls.home(mainLocale));
	await follow(page, t('home.compare'), urls.compare(mainLocale));
	await follow(page, words, `#${cell.criterion.id}`);
	await expect.poll(() => main(page)).toContain(voice.plain(cell.criterion.question));

	await open(urls.choose(mainLocale));
	expect(await main(page)).toContain(t('choose.noScript'));
	await open(urls.profile(mainLocale, situation.id));
	const [best] = evaluationOf(situation.answers).results;
	expect(await main(page)).toContain(headlineFor(mainLocale, situation.answers));
	expect(await main(page)).toContain(nameOf(best?.app ?? ''));
});

test('A8: colours that somebody chose hold everywhere, and what is chosen still shows', async ({
	visit: { page, open },
}) => {
	await open(urls.compare(mainLocale));
	const found = await page.evaluate(() => {
		const border = (link: string) =>
			parseFloat(getComputedStyle(document.querySelector(link) ?? document.body).borderTopWidth);
		const grounds = [...document.querySelectorAll('header, main, .matrix, th, td, footer')].map(
			(part) => getComputedStyle(part).backgroundColor,
		);
		return {
			isForced: matchMedia('(forced-colors: active)').matches,
			grounds: [...new Set(grounds)].filter((ground) => ground !== 'rgba(0, 0, 0, 0)'),
			chosen: border('.views a[aria-current]'),
			other: border('.views a:not([aria-current])'),
		};
	});
	expect(found.isForced).toBe(true);
	expect(found.grounds).toEqual(['rgb(0, 0, 0)']);
	expect(found.chosen).toBeGreaterThan(found.other);
});
