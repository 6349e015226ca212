import { expect, test } from 'vitest';
import { knownApp, knownCriterion, newestFirst } from '../../../../src/domain/releases/former.ts';
import { appIn, frozenGuide, releaseOf } from '../../../fixtures/frozen-guide.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';

const older = releaseOf(frozenGuide(), { id: '2026-01-01', date: '2026-01-01' });
appIn(older, 'ogle-porch').name = 'Ogle Before';
const newer = releaseOf(frozenGuide(), { id: '2026-02-01', date: '2026-02-01' });
appIn(newer, 'ogle-porch').name = 'Ogle After';

test('what is in the guide is known from there', () => {
	const guide = { ...fixtureGuide(), releases: [older, newer] };
	expect(knownApp(guide, 'ogle-porch')?.name).toBe('Ogle Porch');
	expect(knownCriterion(guide, 'offline-ring')).toBe(
		guide.criteria.find(({ id }) => id === 'offline-ring'),
	);
});

test('what is gone is known from the last release that had it', () => {
	const guide = { ...fixtureGuide(), apps: [], criteria: [], releases: [older, newer] };
	expect(knownApp(guide, 'ogle-porch')?.name).toBe('Ogle After');
	expect(knownCriterion(guide, 'offline-ring')?.id).toBe('offline-ring');
});

test('what never was is not known', () => {
	expect(knownApp(fixtureGuide(), 'knock-knock')).toBe(undefined);
	expect(knownCriterion(fixtureGuide(), 'constructor')).toBe(undefined);
});

test('corrections come newest first, those of one day in a fixed order', () => {
	const entries = [
		{ id: 'a', date: '2026-01-01' },
		{ id: 'c', date: '2026-03-01' },
		{ id: 'b', date: '2026-01-01' },
	];
	expect(newestFirst(entries).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
	expect(newestFirst(entries.toReversed()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
