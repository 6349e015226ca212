import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Result } from '../../src/domain/decision/evaluation.ts';
import type { GivenAnswer } from '../../src/domain/questionnaire/preferences-of.ts';
import { askersOf } from '../../src/explanation/unfit.ts';
import {
	addressAt,
	evaluationOf,
	expectQuestion,
	expectWhole,
	field,
	headlineFor,
	open,
	questionOf,
	RESULT,
	titleHeading,
	unfold,
	wishesOf,
} from './chooser.ts';
import { nameOf } from './journeys.ts';
import { journeyLocales, published, voiceOf } from './site.ts';

/** A personal talk with a few people, so that the call has to be protected. */
const PERSONAL = { purpose: ['family'], people: ['few'], confidentiality: ['personal'] };
/** The same, while nobody should have to install anything. */
const IN_BROWSER = { ...PERSONAL, joining: ['no-install'] };

/** The names of the apps that a result lists under each answer. */
const appsByAnswer = (page: Page): Promise<Record<string, string[]>> =>
	page.locator('main h3 + p + ul').evaluateAll((lists) => {
		const found: Record<string, string[]> = {};
		for (const list of lists) {
			const heading = list.previousElementSibling?.previousElementSibling;
			const words = heading?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
			const names = [...list.querySelectorAll('a')].map((link) => link.textContent);
			found[words] = [...(found[words] ?? []), ...names].sort();
		}
		return found;
	});

/** The conditions of a result, each with what it switches off. */
const costly = ({ app, variant, conditions }: Result) => {
	const entry = published.apps.find(({ id }) => id === app);
	const edition = entry?.variants.find(({ id }) => id === variant);
	const claims = Object.values({ ...entry?.claims, ...edition?.overrides });
	return claims
		.flatMap((claim) => claim.conditions)
		.filter(
			({ id, switchesOff }) => switchesOff.length > 0 && conditions.some((one) => one.id === id),
		);
};

const criterionName = (id: string) => published.criteria.find((one) => one.id === id)?.short ?? {};

/** The item or card of a result in which an app stands. */
const itemOf = (page: Page, app: string): Locator =>
	page
		.getByRole('main')
		.locator('li, article')
		.filter({ has: page.locator(`a[href$="/apps/${app}/"]`) })
		.last();

for (const locale of journeyLocales) {
	const { t, plain } = voiceOf(locale);

	test(`an app that cannot do two things at once drops out, and says which two (${locale})`, async ({
		page,
	}) => {
		const conflicts = evaluationOf(IN_BROWSER).results.flatMap(({ app, failures }) =>
			failures.flatMap((failure) => (failure.reason === 'conflict' ? [{ app, failure }] : [])),
		);
		expect(conflicts.map(({ app }) => app)).toContain('zoom');
		await open(page, addressAt(locale, RESULT, IN_BROWSER));
		await expect(titleHeading(page)).toHaveText(headlineFor(locale, IN_BROWSER));
		await expectWhole(page, locale);
		await unfold(page);
		for (const { app, failure } of conflicts) {
			const words = t('result.conflict', { with: plain(criterionName(failure.with)) });
			const item = page.locator('main h3 + p + ul').getByRole('listitem');
			const said = item.filter({ hasText: `${nameOf(app)}: ${words}` });
			await expect(said.first()).toBeVisible();
		}
	});

	test(`every app that drops out stands under the answer that did it, which can be changed there (${locale})`, async ({
		page,
	}) => {
		const expected = new Map<string, { given: GivenAnswer; names: Set<string> }>();
		for (const { app, failures } of evaluationOf(IN_BROWSER).results) {
			for (const failure of failures) {
				if (failure.reason === 'retired') continue;
				for (const given of askersOf(failure, wishesOf(IN_BROWSER))) {
					const { options } = questionOf(given.question);
					const answer = plain(options.find(({ id }) => id === given.option)?.text ?? {});
					const cause = expected.get(answer) ?? { given, names: new Set() };
					expected.set(answer, { ...cause, names: cause.names.add(nameOf(app)) });
				}
			}
		}
		expect(expected.size).toBeGreaterThan(1);
		for (const [answer, { given, names }] of expected) {
			await open(page, addressAt(locale, RESULT, IN_BROWSER));
			await expect(titleHeading(page)).toHaveText(headlineFor(locale, IN_BROWSER));
			await expectWhole(page, locale);
			await unfold(page);
			const heading = t('result.because', { answer: `‘${answer}’` });
			expect((await appsByAnswer(page))[heading]).toEqual([...names].sort());
			const change = `${t('result.changeAnswer')}: ${answer}`;
			const links = page.getByRole('main').getByRole('link').filter({ hasText: change });
			await links.last().click();
			await expectQuestion(page, locale, given.question);
			await expect(field(page, locale, given.question, given.option)).toBeChecked();
		}
	});

	test(`an app that fits under a condition says who does what, and what that costs (${locale})`, async ({
		page,
	}) => {
		const results = evaluationOf(PERSONAL).results.filter(({ verdict }) => verdict === 'fits-if');
		const withCosts = results.filter((result) => costly(result).length > 0);
		expect(withCosts.map(({ app }) => app)).toContain('zoom');
		await open(page, addressAt(locale, RESULT, PERSONAL));
		for (const result of withCosts) {
			const item = itemOf(page, result.app);
			for (const { text, who, when, switchesOff } of costly(result)) {
				const { actors, moments } = published.guide;
				const named = (list: typeof actors, id: string) =>
					plain(list.find((one) => one.id === id)?.name ?? {});
				const actor = named(actors, who);
				const begin = t('result.who', {
					who: actor.charAt(0).toUpperCase() + actor.slice(1),
					when: named(moments, when),
				});
				await expect(item).toContainText(`${begin} ${plain(text)}`);
				const [before = ''] = t('result.costs', { list: '|' }).split('|');
				await expect(item).toContainText(before.trim());
				for (const { criterion } of switchesOff) {
					await expect(item).toContainText(plain(criterionName(criterion)));
				}
			}
		}
	});
}
