import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { evaluationOf, headlineFor, situations, toResult } from './chooser.ts';
import { nameOf } from './journeys.ts';
import { guide, mainLocale as locale, voiceOf } from './site.ts';

const { t, plain } = voiceOf(locale);
const [role] = guide.roles.toSorted((a, b) => a.order - b.order);

test('home leads to a page for a role, and on to the questions with the same answers', async ({
	page,
}) => {
	const situation = situations.find(({ id }) => id === role?.profile);
	if (!role || !situation) throw new Error('The guide has no role with a situation.');
	await page.goto(urls.home(locale));
	await page
		.getByRole('link', { name: t('role.for', { who: plain(role.name) }), exact: true })
		.click();
	await expect(page).toHaveURL(urls.role(locale, role.id));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain(role.title));
	const best = nameOf(evaluationOf(situation.answers).results[0]?.app ?? '');
	await expect(page.getByRole('main').getByRole('link', { name: best, exact: true })).toBeVisible();
	await page.getByRole('link', { name: t('role.adjust'), exact: true }).click();
	// The answers come with the script; until then the first question stands there.
	await expect(page.getByRole('heading', { level: 1, name: t('choose.check') })).toBeVisible();
	await toResult(page, locale);
	const headline = headlineFor(locale, situation.answers);
	await expect(page.getByRole('heading', { name: headline })).toBeVisible();
	await expect(page.getByRole('article').first().getByRole('link').first()).toHaveText(best);
});
