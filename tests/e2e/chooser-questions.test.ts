import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import {
	addressAt,
	answer,
	CHECK,
	descriptionOf,
	expectQuestion,
	field,
	longest,
	open,
	pathFor,
	questionOf,
	questions,
	RESULT,
	situations,
	titleHeading,
} from './chooser.ts';
import { guide, journeyLocales, mainLocale, voiceOf } from './site.ts';

/** Where each question is asked: after answers that lead to it, and without one of its own. */
const places = questions.map(({ id }) => {
	const leading = situations.find(({ answers }) => answers[id])?.answers;
	if (!leading) throw new Error(`No situation leads to the question "${id}".`);
	const chosen = Object.fromEntries(Object.entries(leading).filter(([key]) => key !== id));
	return { id, chosen };
});

for (const locale of journeyLocales) {
	const { t, plain } = voiceOf(locale);

	test(`A19, A32: every view has one heading and a title of its own; that of a question names its group (${locale})`, async ({
		page,
	}) => {
		const titles: string[] = [];
		for (const { id, chosen } of places) {
			await open(page, addressAt(locale, id, chosen));
			const name = plain(questionOf(id).question);
			await expect(titleHeading(page)).toHaveText(name);
			const group = page.getByRole('group', { name });
			await expect(group.locator('legend').getByRole('heading', { level: 1 })).toHaveText(name);
			await expect(page).toHaveTitle(`${name} – ${guide.info.name}`);
			titles.push(await page.title());
		}
		for (const place of [CHECK, RESULT]) {
			await open(page, addressAt(locale, place, longest));
			await expect(titleHeading(page)).toHaveCount(1);
			titles.push(await page.title());
		}
		expect(new Set(titles).size).toBe(titles.length);
	});

	test(`no question has an answer chosen beforehand, and each says why it is asked (${locale})`, async ({
		page,
	}) => {
		for (const { id, chosen } of places) {
			await open(page, addressAt(locale, id, chosen));
			const { options } = questionOf(id);
			const fields = page.getByRole('group').locator('input');
			await expect(fields).toHaveCount(options.length);
			await expect(page.getByRole('group').locator('input:checked')).toHaveCount(0);
			await expect(page.getByRole('group')).toHaveAccessibleDescription(
				descriptionOf(locale, questionOf(id)),
			);
			await expect(page.getByRole('group').getByRole('link')).toHaveCount(0);
		}
	});

	test(`whoever cannot or will not choose reads beside it what that does (${locale})`, async ({
		page,
	}) => {
		for (const { id, chosen } of places) {
			await open(page, addressAt(locale, id, chosen));
			const without = questionOf(id).options.filter(({ effect }) => effect);
			expect(without.length, id).toBeGreaterThan(0);
			for (const option of without) {
				const choice = field(page, locale, id, option.id);
				await expect(choice).toHaveAccessibleDescription(plain(option.effect ?? {}));
				await expect(page.getByText(plain(option.effect ?? {}), { exact: true })).toBeVisible();
			}
		}
	});

	test(`the number of questions is said only when it is sure, and then it is right (${locale})`, async ({
		page,
	}) => {
		await page.goto(urls.choose(locale));
		const path = pathFor(longest);
		const said: string[] = [];
		for (const { id } of path) {
			await expectQuestion(page, locale, id);
			said.push((await page.locator('legend .step').textContent())?.trim() ?? '');
			await answer(page, locale, id, longest[id] ?? []);
		}
		const sure = path.map((_, index) =>
			t('choose.stepOf', { number: index + 1, total: path.length }),
		);
		const from = said.findIndex((words, index) => words === sure[index]);
		expect(from).toBeGreaterThanOrEqual(0);
		expect(said.slice(from)).toEqual(sure.slice(from));
		expect(said.slice(0, from)).toEqual(
			path.slice(0, from).map((_, index) => t('choose.step', { number: index + 1 })),
		);
	});
}

test('choosing an answer changes neither the view nor the focus, with a mouse or with arrows', async ({
	page,
}) => {
	await page.goto(urls.choose(mainLocale));
	const [first] = questions;
	const [one, two] = first?.options ?? [];
	if (!first || !one || !two) throw new Error('The guide has no questions.');
	const steps = await page.evaluate(() => history.length);
	await field(page, mainLocale, first.id, one.id).click();
	await expect(field(page, mainLocale, first.id, one.id)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(field(page, mainLocale, first.id, two.id)).toBeFocused();
	await expect(field(page, mainLocale, first.id, two.id)).toBeChecked();
	await expectQuestion(page, mainLocale, first.id);
	expect(new URL(page.url()).pathname).toBe(urls.choose(mainLocale));
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the button to go on stands at the left, under the answers', async ({ page }) => {
	const { t } = voiceOf(mainLocale);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(urls.choose(mainLocale));
		const button = await page.getByRole('button', { name: t('choose.continue') }).boundingBox();
		const group = await page.getByRole('group').boundingBox();
		const other = await page.getByRole('link', { name: t('choose.resultNow') }).boundingBox();
		expect(button?.x).toBeCloseTo(group?.x ?? 0, 0);
		expect(button?.y).toBeGreaterThanOrEqual((group?.y ?? 0) + (group?.height ?? 0));
		const isBefore = (button?.x ?? 0) < (other?.x ?? 0) || (button?.y ?? 0) < (other?.y ?? 0);
		expect(isBefore).toBe(true);
	}
});

test('the first question says where the answers stay', async ({ page }) => {
	await page.goto(urls.choose(mainLocale));
	await expect(page.getByText(voiceOf(mainLocale).t('choose.privacy'))).toBeVisible();
});
