import { expect, test } from 'vitest';
import { publishGuide } from '../../../src/open-data/publish-guide.ts';
import { publishedGuideSchema } from '../../../src/schema/published-guide.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';

const published = (guide: WholeGuide): string => JSON.stringify(publishGuide(guide, TODAY));

/** The same guide as if its files and their claims had been read in the opposite order. */
function backwards(guide: WholeGuide): WholeGuide {
	const { info, ...collections } = guide;
	const turned = Object.entries(collections).map(([name, entries]) => [name, entries.toReversed()]);
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

test('the guide that is published stays as it was', () => {
	const guide = fixtureGuide();
	publishGuide(guide, TODAY);
	expect(guide).toEqual(fixtureGuide());
});
