import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	descriptionOf,
	expectQuestion,
	field,
	goOn,
	longest,
	open,
	questionOf,
	questions,
	titleHeading,
} from './chooser.ts';
import { guide, journeyLocales, mainLocale, voiceOf } from './site.ts';

/** That an error is said as it should be: in the title, above the heading, and beside the answers. */
async function expectError(page: Page, locale: string, id: string, words: string) {
	const { t, plain } = voiceOf(locale);
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('heading')).toHaveText(t('choose.error'));
	const title = t('choose.errorTitle', { title: plain(questionOf(id).question) });
	await expect(page).toHaveTitle(`${title} – ${guide.info.name}`);
	await expect(page.getByRole('group').getByText(words, { exact: true })).toBeVisible();
	await expect(page.getByRole('group')).toHaveAccessibleDescription(
		`${words} ${descriptionOf(locale, questionOf(id))}`,
	);
	const link = summary.getByRole('link', { name: words, exact: true });
	const [above, heading] = [await summary.boundingBox(), await titleHeading(page).boundingBox()];
	expect(above?.y).toBeLessThan(heading?.y ?? 0);
	await link.press('Enter');
	const [first] = questionOf(id).options;
	await expect(field(page, locale, id, first?.id ?? '')).toBeFocused();
	await expectQuestion(page, locale, id);
}

for (const locale of journeyLocales) {
	test(`A20: going on without an answer is an error that says what to do (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.choose(locale));
		const [first, second] = questions;
		await goOn(page, locale);
		await expectError(page, locale, first?.id ?? '', voiceOf(locale).t('choose.errorNone'));
		await page.keyboard.press('Space');
		await goOn(page, locale);
		await expectQuestion(page, locale, second?.id ?? '');
		await expect(page.getByRole('alert')).toHaveCount(0);
		const name = voiceOf(locale).plain(second?.question ?? {});
		await expect(page).toHaveTitle(`${name} – ${guide.info.name}`);
	});

	test(`A20: too many answers, or one that goes with no other, are errors too (${locale})`, async ({
		page,
	}) => {
		const { t, plain } = voiceOf(locale);
		const several = questions.find(
			({ most, options }) => most > 1 && most < options.filter(({ effect }) => !effect).length,
		);
		if (!several) throw new Error('No question limits the number of answers.');
		const { id, most, options } = several;
		const answers = options.filter(({ effect }) => !effect);
		const alone = options.find(({ effect }) => effect);
		await open(page, addressAt(locale, id, { ...longest, [id]: [] }));
		for (const option of answers.slice(0, most + 1)) {
			await field(page, locale, id, option.id).check();
		}
		await goOn(page, locale);
		await expectError(page, locale, id, t('choose.errorMost', { most }));
		for (const option of answers.slice(1)) await field(page, locale, id, option.id).uncheck();
		await field(page, locale, id, alone?.id ?? '').check();
		await goOn(page, locale);
		const words = t('choose.errorAlone', { answer: plain(alone?.text ?? {}) });
		await expectError(page, locale, id, words);
	});
}

test('an error stays when the data come in late', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**${urls.chooseData(mainLocale)}`, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(urls.choose(mainLocale));
	await goOn(page, mainLocale);
	await expect(page.getByRole('alert')).toBeFocused();
	const arrived = page.waitForResponse(`**${urls.chooseData(mainLocale)}`);
	release();
	await (await arrived).finished();
	await page.getByRole('alert').getByRole('link').click();
	const [first] = questions;
	await expect(field(page, mainLocale, first?.id ?? '', first?.options[0]?.id ?? '')).toBeFocused();
	await expect(page.getByRole('alert')).toBeVisible();
});
