import { expect, test } from 'vitest';
import { publishGuide } from '../../../src/open-data/publish-guide.ts';
import { publishedGuideSchema } from '../../../src/schema/published-guide.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';

const published = (guide: WholeGuide): string => JSON.stringify(publishGuide(guide, TODAY));

/** The same guide as if its files and their claims had been read in the opposite order. */
function backwards(guide: WholeGuide): WholeGuide {
	const { info, ...collections } = guide;
	const turned = Object.entries(collections).map(([name, entries]): [string, unknown] => [
		name,
		Array.isArray(entries) ? entries.toReversed() : entries,
	]);
	const whole = { info, ...Object.fromEntries(turned) } as WholeGuide;
	for (const app of whole.apps) {
		app.claims = Object.fromEntries(Object.entries(app.claims).reverse());
		for (const variant of app.variants) {
			variant.overrides = Object.fromEntries(Object.entries(variant.overrides).reverse());
		}
	}
	return whole;
}

test('the same guide gives the same bytes', () => {
	expect(published(fixtureGuide())).toBe(published(fixtureGuide()));
});

test('the order in which files were read changes no byte', () => {
	expect(published(backwards(fixtureGuide()))).toBe(published(fixtureGuide()));
});

test('what is published has the published shape and leaves nothing out', () => {
	const guide = fixtureGuide();
	const parsed = publishedGuideSchema.safeParse(JSON.parse(published(guide)));
	expect(parsed.error?.issues ?? []).toEqual([]);
	expect(parsed.data?.apps.map(({ id }) => id)).toEqual(guide.apps.map(({ id }) => id).sort());
	expect(Object.keys(parsed.data?.apps[0]?.claims ?? {}).length).toBe(guide.criteria.length);
});

test('a profile is published with its answers and with what they mean', () => {
	const { profiles } = publishGuide(fixtureGuide(), TODAY);
	expect(profiles).toMatchObject([
		{
			id: 'quiet-street',
			answers: { 'whose-door': ['ours-together'], 'passers-by': ['hardly-ever'] },
			audience: 'landlords',
			requirements: [
				{ criterion: 'shared-with', atLeast: 4 },
				{ criterion: 'partner-adverts', atLeast: 'selected-partners' },
				{
					anyOf: [
						{ criterion: 'footage-lock', atLeast: 'sealed-on-request' },
						{ criterion: 'answer-from', atLeast: ['plain-chime'] },
					],
				},
			],
			weights: { 'bystander-sound': 0.5, 'footage-lock': 3, 'partner-adverts': 1 },
		},
	]);
});

test('what an answer asks depending on another is left out where the other was not given', () => {
	const guide = fixtureGuide();
	for (const { answers } of guide.profiles) answers['whose-door'] = ['mine-alone'];
	expect(publishGuide(guide, TODAY).profiles).toMatchObject([
		{
			audience: 'households',
			requirements: [],
			weights: { 'bystander-sound': 0.5, 'footage-lock': 1 },
		},
	]);
});

test('settings are published in their order, as they are', () => {
	const guide = fixtureGuide();
	const { apps } = publishGuide(guide, TODAY);
	const settingsOf = (list: readonly { id: string; settings: unknown[] }[]) =>
		Object.fromEntries(list.map(({ id, settings }) => [id, settings]));
	expect(settingsOf(apps)).toEqual(settingsOf(guide.apps));
});

test('the guide that is published stays as it was', () => {
	const guide = fixtureGuide();
	publishGuide(guide, TODAY);
	expect(guide).toEqual(fixtureGuide());
});
