import { expect, type Locator, type Page } from '@playwright/test';
import { evaluate } from '../../src/domain/decision/evaluate.ts';
import type { Evaluation } from '../../src/domain/decision/evaluation.ts';
import { CHECK, RESULT, writeFragment } from '../../src/domain/questionnaire/fragment.ts';
import { pathOf } from '../../src/domain/questionnaire/path.ts';
import {
	preferencesOf,
	type AnsweredPreferences,
} from '../../src/domain/questionnaire/preferences-of.ts';
import { countsOf, headline } from '../../src/explanation/headline.ts';
import { urls } from '../../src/i18n/urls.ts';
import type { Question } from '../../src/schema/question.ts';
import { guide, published, voiceOf } from './site.ts';

/** The ids of the options chosen, by question. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = guide.questions.toSorted((a, b) => a.order - b.order);

const answersOf = (chosen: Chosen) => new Map(Object.entries(chosen));

/** The questions that are asked of somebody who gives these answers. */
export const pathFor = (chosen: Chosen): Question[] => pathOf(questions, answersOf(chosen));

export function questionOf(id: string): Question {
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`The guide has no question "${id}".`);
	return question;
}

/** The ready-made situations, of which the answers serve as those of a visitor. */
export const situations = guide.profiles.toSorted((a, b) => a.order - b.order);

/** The first situation in which an answer is given. */
export function situationWith(question: string, option: string): Chosen {
	const found = situations.find(({ answers }) => answers[question]?.includes(option));
	if (!found) throw new Error(`In no situation the answer to ${question} is ${option}.`);
	return found.answers;
}

/** The situation with the most questions. */
export const longest: Chosen = situations
	.map(({ answers }) => answers)
	.reduce((a, b) => (pathFor(b).length > pathFor(a).length ? b : a));

/** The address of a place in the questionnaire, with answers. */
export const addressAt = (
	locale: string,
	at: string | null,
	chosen: Chosen = {},
	day: string = published.guide.asOf,
): string =>
	`${urls.choose(locale)}#${writeFragment(questions, { answers: answersOf(chosen), at, current: null, day })}`;

/** Opens a place in the questionnaire as a link does, loading the page anew. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

/** What answers ask of an app. */
export function wishesOf(chosen: Chosen): AnsweredPreferences {
	const context = { criteria: published.criteria, audiences: published.guide.audiences };
	return preferencesOf(questions, answersOf(chosen), context);
}

/** What the published data give for answers. */
export const evaluationOf = (chosen: Chosen): Evaluation => evaluate(published, wishesOf(chosen));

/** The heading of the result for answers. */
export const headlineFor = (locale: string, chosen: Chosen): string =>
	headline(countsOf(evaluationOf(chosen).results), voiceOf(locale).t);

export const titleHeading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Waits until a question is asked. */
export async function expectQuestion(page: Page, locale: string, id: string): Promise<void> {
	await expect(titleHeading(page)).toHaveText(voiceOf(locale).plain(questionOf(id).question));
}

/** What is said of a question besides its own words. */
export function descriptionOf(locale: string, { why, most, options }: Question): string {
	const { t, plain } = voiceOf(locale);
	const answers = options.filter(({ effect }) => !effect).length;
	const several = most < answers ? t('choose.most', { most }) : t('choose.several');
	return [t('choose.why', { why: plain(why) }), ...(most > 1 ? [several] : [])].join(' ');
}

/** The radio button or checkbox of an option. */
export function field(page: Page, locale: string, question: string, option: string): Locator {
	const { most, options } = questionOf(question);
	const text = options.find(({ id }) => id === option)?.text ?? {};
	const name = voiceOf(locale).plain(text);
	return page.getByRole(most > 1 ? 'checkbox' : 'radio', { name, exact: true });
}

/** Answers the question that is asked, with a mouse, and goes on. */
export async function answer(
	page: Page,
	locale: string,
	question: string,
	options: readonly string[],
): Promise<void> {
	await expectQuestion(page, locale, question);
	for (const option of options) await field(page, locale, question, option).check();
	await goOn(page, locale);
}

export async function goOn(page: Page, locale: string): Promise<void> {
	await page.getByRole('button', { name: voiceOf(locale).t('choose.continue') }).click();
}

/** Answers every question, up to the check. */
export async function answerAll(page: Page, locale: string, chosen: Chosen): Promise<void> {
	for (const { id } of pathFor(chosen)) await answer(page, locale, id, chosen[id] ?? []);
	await expect(titleHeading(page)).toHaveText(voiceOf(locale).t('choose.check'));
}

/** From the check to the result. */
export async function toResult(page: Page, locale: string): Promise<void> {
	await page.getByRole('link', { name: voiceOf(locale).t('choose.toResult') }).click();
}

/** Waits until all of a result stands: it is shown from above, bit by bit. */
export async function expectWhole(page: Page, locale: string): Promise<void> {
	const { t } = voiceOf(locale);
	await expect(page.getByRole('heading', { name: t('result.keep'), exact: true })).toBeVisible();
}

/** Opens whatever is folded on a page. */
export async function unfold(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
}

/** The places in a questionnaire that are no questions. */
export { CHECK, RESULT };
