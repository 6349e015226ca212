import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { urls } from '../../src/i18n/urls.ts';
import { evaluationOf, headlineFor, pathFor, questionOf, situations } from '../e2e/chooser.ts';
import { nameOf } from '../e2e/journeys.ts';
import { everything, guide, locales, mainLocale, voiceOf } from '../e2e/site.ts';
import { expectAddress, expectHeading, find, press, pressOn, tabTo } from './acting.ts';
import { test } from './visit.ts';

/** Chooses as people do with keys: Tab into the group, arrows among radio buttons, Space to tick. */
async function chooseByKeys(page: Page, locale: string, id: string, chosen: readonly string[]) {
	const { most, options } = questionOf(id);
	const { plain } = voiceOf(locale);
	if (most > 1) {
		const inOrder = options.filter((option) => chosen.includes(option.id));
		for (const { text } of inOrder) await press(page, 'checkbox', plain(text), ' ');
		return;
	}
	await tabTo(page, await find(page, 'radio', plain(options[0]?.text ?? {})));
	const place = options.findIndex((option) => option.id === chosen[0]);
	if (place === 0) await page.keyboard.press(' ');
	for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
}

/** A situation in which something fits, so that there are reasons to read. */
const chosen = situations
	.map(({ answers }) => answers)
	.find((answers) => {
		const [best] = evaluationOf(answers).results;
		return best?.verdict === 'fits' && best.contributions.length > 0;
	});
const best = chosen && evaluationOf(chosen).results[0];
if (!chosen || !best) throw new Error('In no situation something fits.');

for (const locale of everything ? locales : [mainLocale]) {
	const { t, plain } = voiceOf(locale);

	test(`A17: the keyboard alone leads from home through the questions to a result, its reasons, an app and the evidence (${locale})`, async ({
		visit,
	}) => {
		const { page } = visit;
		await visit.open(urls.home(locale));
		await press(page, 'link', t('home.choose'));
		await expectAddress(page, urls.choose(locale));
		for (const { id, question } of pathFor(chosen)) {
			await expectHeading(page, plain(question));
			await chooseByKeys(page, locale, id, chosen[id] ?? []);
			await press(page, 'button', t('choose.continue'));
		}
		await expectHeading(page, t('choose.check'));
		await press(page, 'link', t('choose.toResult'));
		await expectHeading(page, headlineFor(locale, chosen));
		const why = await page.waitForSelector('article summary');
		if (!why) throw new Error('The first card gives no reasons.');
		await pressOn(page, why);
		const reason = await page.waitForSelector('article details[open] a', { visible: true });
		if (!reason) throw new Error('The reasons do not show.');
		const [, fragment = ''] = (await reason.evaluate(({ href }) => href)).split('#');
		await pressOn(page, reason);
		await expectAddress(page, `#${fragment}`);
		expect(await page.$eval(':target', ({ textContent }) => textContent)).toContain(
			plain(guide.criteria.find(({ id }) => id === fragment)?.question ?? {}),
		);

		await page.evaluate(() => {
			history.back();
		});
		await expectHeading(page, headlineFor(locale, chosen));
		await press(page, 'link', nameOf(best.app));
		await expectAddress(page, urls.app(locale, best.app));
		await expectHeading(page, t('app.title', { name: nameOf(best.app) }));
		const evidence = await page.waitForSelector('main a[href*="/evidence/"]');
		if (!evidence) throw new Error('The page of an app leads to no evidence.');
		await pressOn(page, evidence);
		await expect.poll(() => page.url()).toContain('/evidence/');
	});
}
