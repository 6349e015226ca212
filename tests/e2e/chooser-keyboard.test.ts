import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import {
	evaluationOf,
	expectQuestion,
	expectWhole,
	field,
	headlineFor,
	pathFor,
	questionOf,
	situationWith,
	titleHeading,
} from './chooser.ts';
import { nameOf } from './journeys.ts';
import { tabTo } from './keys.ts';
import { pageOverflow } from './layout.ts';
import { locales, mainLocale, voiceOf } from './site.ts';
import { PHONE } from './states.ts';

/** Somebody of every kind, by the answer that tells; with the language in which they read. */
const visitors = [
	['family', 'purpose', 'family'],
	['a club', 'purpose', 'club'],
	['school', 'purpose', 'school'],
	['work', 'purpose', 'work'],
	['care', 'purpose', 'care'],
	['danger', 'confidentiality', 'danger'],
] as const;

/** Chooses with keys as people do: Tab into the group, arrows among radio buttons, Space to tick. */
async function chooseByKeys(page: Page, locale: string, id: string, chosen: readonly string[]) {
	const { most, options } = questionOf(id);
	if (most > 1) {
		for (const option of chosen) {
			await tabTo(page, field(page, locale, id, option));
			await page.keyboard.press('Space');
		}
		return;
	}
	await tabTo(page, field(page, locale, id, options[0]?.id ?? ''));
	const place = options.findIndex((option) => option.id === chosen[0]);
	if (place === 0) await page.keyboard.press('Space');
	for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
}

for (const [index, [name, question, option]] of visitors.entries()) {
	const locale = locales[index % locales.length] ?? mainLocale;
	const { t } = voiceOf(locale);

	test(`A17, A23: somebody who chooses for ${name} goes from home to the result by keyboard alone, on a phone (${locale})`, async ({
		page,
	}) => {
		const chosen = situationWith(question, option);
		const expectFits = async () => {
			expect(await page.evaluate(pageOverflow)).toEqual([]);
		};
		await page.setViewportSize({ width: PHONE, height: 640 });
		await page.goto(urls.home(locale));
		await tabTo(page, page.getByRole('link', { name: t('home.choose'), exact: true }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(urls.choose(locale));
		// The first question is there before the script that listens to its answers.
		await page.waitForLoadState('load');
		for (const { id } of pathFor(chosen)) {
			await expectQuestion(page, locale, id);
			await expectFits();
			// Options are in the order of the guide, so that Tab meets them one after the other.
			const ordered = questionOf(id).options.filter((one) => chosen[id]?.includes(one.id));
			await chooseByKeys(
				page,
				locale,
				id,
				ordered.map((one) => one.id),
			);
			await expect(page.getByRole('group').locator(':checked')).toHaveCount(ordered.length);
			await tabTo(page, page.getByRole('button', { name: t('choose.continue') }));
			await page.keyboard.press('Enter');
		}
		await expect(titleHeading(page)).toHaveText(t('choose.check'));
		await expectFits();
		await tabTo(page, page.getByRole('link', { name: t('choose.toResult') }));
		await page.keyboard.press('Enter');
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, chosen));
		await expectWhole(page, locale);
		await expectFits();
		const [best] = evaluationOf(chosen).results;
		if (best?.verdict === 'fits' || best?.verdict === 'fits-if') {
			const card = page.getByRole('article').first().getByRole('link').first();
			await expect(card).toHaveText(nameOf(best.app));
			await tabTo(page, card);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(urls.app(locale, best.app));
		}
	});
}
