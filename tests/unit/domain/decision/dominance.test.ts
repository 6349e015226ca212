import { expect, test } from 'vitest';
import { dominatedBy } from '../../../../src/domain/decision/dominance.ts';
import { known, smallGuide, withClaims } from './small-guide.ts';

const weights = { encryption: 2, metadata: 1, 'open-source': 1 };
const wishes = { audience: 'home', requirements: [], weights };

test('an app is dominated by one that is never worse on anything weighed, and better on something', () => {
	// Acorn has the best of everything; cedar's encryption may be as good, its metadata is not.
	expect(dominatedBy(smallGuide, wishes)).toEqual(
		new Map([
			['acorn', []],
			['birch', ['acorn']],
			['cedar', ['acorn']],
			['dahlia', ['acorn']],
		]),
	);
});

test('what may turn out better is not dominated', () => {
	const weighed = { ...wishes, weights: { encryption: 1, 'open-source': 1 } };
	const guide = withClaims('acorn', { encryption: known('optional') });
	// Cedar's encryption may be better than acorn's; birch's is the least that dahlia's may be.
	expect(dominatedBy(guide, weighed).get('cedar')).toEqual([]);
	expect(dominatedBy(guide, weighed).get('birch')).toEqual(['acorn', 'dahlia']);
});

test('equals do not dominate each other', () => {
	const apps = smallGuide.apps.filter(({ id }) => id === 'acorn');
	const twins = [...apps, ...apps.map((one) => ({ ...one, id: 'abele' }))];
	expect(dominatedBy({ ...smallGuide, apps: twins }, wishes)).toEqual(
		new Map([
			['abele', []],
			['acorn', []],
		]),
	);
});

test('a worse verdict dominates nothing that fits, and what fails neither dominates nor is in the list', () => {
	const inBrowser = { criterion: 'browser', atLeast: 'yes' };
	expect(dominatedBy(smallGuide, { ...wishes, requirements: [inBrowser] })).toEqual(
		new Map([
			['birch', ['cedar']],
			['cedar', []],
			['dahlia', []],
		]),
	);
});

test('nothing dominates where nothing weighs', () => {
	const dominated = dominatedBy(smallGuide, { ...wishes, weights: {} });
	expect([...dominated.values()].flat()).toEqual([]);
});
