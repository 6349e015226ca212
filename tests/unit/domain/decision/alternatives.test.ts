import { describe, expect, test } from 'vitest';
import { alternativesTo } from '../../../../src/domain/decision/alternatives.ts';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { Preferences } from '../../../../src/domain/decision/preferences.ts';
import { known, smallGuide, withClaims } from './small-guide.ts';

const wishes = {
	audience: 'home',
	requirements: [],
	weights: { encryption: 2, metadata: 1, 'open-source': 1 },
};

const insteadOf = (current: string, preferences: Preferences = wishes, guide = smallGuide) =>
	alternativesTo(guide, { ...preferences, current });

const ids = (alternatives: { app: string }[]) => alternatives.map(({ app }) => app);

describe('alternatives to the app in use', () => {
	test('are the apps that fit and are worth more for certain, in their order', () => {
		// Low ends: acorn 1, cedar 0.375, dahlia and birch 0.325; elder is no more.
		expect(ids(insteadOf('birch'))).toEqual(['acorn', 'cedar']);
		expect(ids(insteadOf('cedar'))).toEqual(['acorn']);
		expect(insteadOf('acorn')).toEqual([]);
	});

	test('stand in the order of the ranking, which the app in use does not change', () => {
		const order = evaluate(smallGuide, wishes).results.map(({ app }) => app);
		for (const { id } of smallGuide.apps) {
			const listed = ids(insteadOf(id));
			expect(listed).toEqual(order.filter((app) => listed.includes(app)));
			expect(listed).not.toContain(id);
		}
	});

	test('never fail and are never in doubt', () => {
		const requirements = [{ criterion: 'encryption', atLeast: 'optional' }];
		// Of cedar's encryption nothing is known; elder no longer exists.
		expect(ids(insteadOf('birch', { ...wishes, requirements }))).toEqual(['acorn']);
	});

	test('without weights are there only for an app that does not fit', () => {
		const inBrowser = [{ criterion: 'browser', atLeast: 'yes' }];
		const unweighed = { ...wishes, weights: {}, requirements: inBrowser };
		expect(ids(insteadOf('acorn', unweighed))).toEqual(['birch', 'cedar', 'dahlia']);
		expect(insteadOf('birch', unweighed)).toEqual([]);
	});
});

describe('what changes for who goes over', () => {
	test('is named only where it is sure, whatever the missing facts turn out to be', () => {
		const [acorn, cedar] = insteadOf('birch');
		// By weight times gain: 2 × 0.6, 1 × 1, 1 × 0.5.
		expect(acorn).toMatchObject({ better: ['encryption', 'open-source', 'metadata'], worse: [] });
		// Cedar's encryption may be worse or better; the metadata are the same.
		expect(cedar).toMatchObject({ better: ['open-source'], worse: [] });
	});

	test('names what is surely worse too', () => {
		const guide = withClaims('acorn', { metadata: known('extensive') });
		expect(insteadOf('birch', wishes, guide)[0]).toMatchObject({
			app: 'acorn',
			better: ['encryption', 'open-source'],
			worse: ['metadata'],
		});
	});

	test('names the functions that are lost, and those of which nothing is known', () => {
		// Birch holds at least 100 people, runs on three kinds of device and in the browser.
		const [acorn, cedar] = insteadOf('birch');
		expect(acorn).toMatchObject({ lost: ['browser', 'devices', 'people'], unsure: [] });
		expect(cedar).toMatchObject({ lost: [], unsure: ['devices', 'people'] });
	});

	test('does not miss what was not there', () => {
		// Dahlia's browser is not known, so it cannot be lost.
		expect(insteadOf('dahlia')[0]).toMatchObject({
			app: 'acorn',
			lost: ['devices', 'people'],
			unsure: [],
		});
	});
});
