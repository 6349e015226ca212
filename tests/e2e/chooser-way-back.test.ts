import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	answer,
	answerAll,
	CHECK,
	expectQuestion,
	field,
	goOn,
	headlineFor,
	longest,
	open,
	pathFor,
	questionOf,
	situationWith,
	titleHeading,
	toResult,
	type Chosen,
} from './chooser.ts';
import { journeyLocales, mainLocale, voiceOf } from './site.ts';

/** That a question has these answers and no others. */
async function expectChosen(page: Page, locale: string, id: string, chosen: Chosen) {
	for (const option of questionOf(id).options) {
		const isChosen = chosen[id]?.includes(option.id) === true;
		await expect(field(page, locale, id, option.id)).toBeChecked({ checked: isChosen });
	}
}

for (const locale of journeyLocales) {
	const { t, plain } = voiceOf(locale);

	test(`the browser's Back and the link Back lead past all answers, which stay (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.choose(locale));
		await answerAll(page, locale, longest);
		const path = pathFor(longest);
		for (const { id } of path.toReversed()) {
			await page.goBack();
			await expectQuestion(page, locale, id);
			await expectChosen(page, locale, id, longest);
		}
		await expect(page.getByRole('link', { name: t('choose.back'), exact: true })).toHaveCount(0);
		await page.goForward();
		await expectQuestion(page, locale, path[1]?.id ?? '');
		await open(page, addressAt(locale, path.at(-1)?.id ?? '', longest));
		for (const { id } of path.toReversed().slice(1)) {
			await page.getByRole('link', { name: t('choose.back'), exact: true }).click();
			await expectQuestion(page, locale, id);
			await expectChosen(page, locale, id, longest);
		}
	});

	test(`loading the page anew loses no answer, at any step (${locale})`, async ({ page }) => {
		await page.goto(urls.choose(locale));
		for (const { id } of pathFor(longest)) {
			await expectQuestion(page, locale, id);
			for (const option of longest[id] ?? []) await field(page, locale, id, option).check();
			await page.reload();
			await expectQuestion(page, locale, id);
			await expectChosen(page, locale, id, longest);
			await goOn(page, locale);
		}
		await expect(titleHeading(page)).toHaveText(t('choose.check'));
		await page.reload();
		await expect(titleHeading(page)).toHaveText(t('choose.check'));
		await toResult(page, locale);
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, longest));
		await page.reload();
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, longest));
	});

	test(`the check has every question with its answer, or that there is none (${locale})`, async ({
		page,
	}) => {
		const path = pathFor(longest);
		const skipped = path.at(-2)?.id ?? '';
		const given = Object.fromEntries(Object.entries(longest).filter(([id]) => id !== skipped));
		await open(page, addressAt(locale, CHECK, given));
		const terms = await page.getByRole('main').getByRole('term').allTextContents();
		expect(terms.map((term) => term.trim())).toEqual(path.map((one) => plain(one.question)));
		const changes = page.getByRole('main').locator('dl').getByRole('link');
		await expect(changes).toHaveCount(path.length);
		for (const [index, { id, question, options }] of path.entries()) {
			const row = page.getByRole('main').locator('dl > div').nth(index);
			const words = options.filter((option) => given[id]?.includes(option.id));
			for (const { text } of words) await expect(row).toContainText(plain(text));
			if (id === skipped) await expect(row).toContainText(t('choose.notAnswered'));
			else await expect(row).not.toContainText(t('choose.notAnswered'));
			const verb = t(id === skipped ? 'choose.answer' : 'choose.change');
			await expect(row.getByRole('link', { name: verb })).toHaveText(`${verb}: ${plain(question)}`);
		}
	});

	test(`whoever changes an answer comes straight back to the check (${locale})`, async ({
		page,
	}) => {
		await open(page, addressAt(locale, CHECK, longest));
		const [, id = ''] = pathFor(longest).map((one) => one.id);
		const { question, options } = questionOf(id);
		const other = options.find((option) => !longest[id]?.includes(option.id));
		await page
			.getByRole('link', { name: t('choose.change') })
			.filter({ hasText: plain(question) })
			.click();
		await expectQuestion(page, locale, id);
		await expectChosen(page, locale, id, longest);
		await answer(page, locale, id, [other?.id ?? '']);
		await expect(titleHeading(page)).toHaveText(t('choose.check'));
		await expect(page.getByRole('main')).toContainText(plain(other?.text ?? {}));
	});
}

test('a change that opens a new question leads to that one, and then to the check', async ({
	page,
}) => {
	const home = situationWith('purpose', 'family');
	const asked = pathFor(home).map(({ id }) => id);
	await open(page, addressAt(mainLocale, 'purpose', home));
	await answer(page, mainLocale, 'purpose', ['work']);
	const added = pathFor({ ...home, purpose: ['work'] }).filter(({ id }) => !asked.includes(id));
	expect(added).toHaveLength(1);
	for (const { id, options } of added) {
		await answer(page, mainLocale, id, [options.at(-1)?.id ?? '']);
	}
	await expect(titleHeading(page)).toHaveText(voiceOf(mainLocale).t('choose.check'));
});

test('the link past the menu loses no answers', async ({ page }) => {
	await open(page, addressAt(mainLocale, CHECK, longest));
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: voiceOf(mainLocale).t('site.skip') })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(titleHeading(page)).toHaveText(voiceOf(mainLocale).t('choose.check'));
	await page.keyboard.press('Tab');
	const first = page.getByRole('main').getByRole('link').first();
	await expect(first).toBeFocused();
	await page.reload();
	await expect(titleHeading(page)).toHaveText(voiceOf(mainLocale).t('choose.check'));
	await expect(page.getByText(voiceOf(mainLocale).t('choose.notAnswered'))).toHaveCount(0);
});

for (const other of journeyLocales.filter((locale) => locale !== mainLocale)) {
	test(`the link to ${other} keeps the place and the answers`, async ({ page }) => {
		await open(page, addressAt(mainLocale, CHECK, longest));
		await page.getByRole('banner').locator(`a[hreflang=${other}]`).click();
		await expect(titleHeading(page)).toHaveText(voiceOf(other).t('choose.check'));
		await expect(page.getByText(voiceOf(other).t('choose.notAnswered'))).toHaveCount(0);
	});
}
