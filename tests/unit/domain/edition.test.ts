import { expect, test } from 'vitest';
import { claimOf, defaultEdition } from '../../../src/domain/edition.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const { apps, criteria } = fixtureGuide();
const [dingalot, , tuttle] = apps;
if (!dingalot || !tuttle) throw new Error('The invented guide has lost its apps.');
const estate = dingalot.variants[0];

test('an audience is judged on the edition that says so', () => {
	expect(defaultEdition(dingalot, 'landlords')?.id).toBe('estate-edition');
});

test('an edition that exists for an audience is not its default for that alone', () => {
	expect(defaultEdition(dingalot, 'households')).toBeUndefined();
});

test('without editions the base serves every audience', () => {
	expect(defaultEdition(tuttle, 'landlords')).toBeUndefined();
});

test("an edition's own claim goes before that of the base, and says where it comes from", () => {
	expect(claimOf(dingalot, 'footage-lock', estate)).toEqual({
		claim: estate?.overrides['footage-lock'],
		variant: estate,
	});
});

test('where an edition says nothing, the base speaks', () => {
	expect(claimOf(dingalot, 'offline-ring', estate)).toEqual({
		claim: dingalot.claims['offline-ring'],
		variant: undefined,
	});
});

test('a criterion that the app does not know has no claim', () => {
	expect(claimOf(dingalot, 'night-sight')).toBeUndefined();
	expect(claimOf(dingalot, 'night-sight', estate)).toBeUndefined();
});

test('every app answers every criterion in every edition', () => {
	for (const app of apps) {
		for (const edition of [undefined, ...app.variants]) {
			for (const { id } of criteria) expect(claimOf(app, id, edition)).toBeDefined();
		}
	}
});
