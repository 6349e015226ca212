import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { Requirement } from '../../../../src/domain/decision/preferences.ts';
import { app, known, resultFor, smallGuide, withClaims } from './small-guide.ts';

const weights = { encryption: 2, metadata: 1, 'open-source': 1 };

const asking = (requirements: Requirement[], guide = smallGuide, audience = 'home') =>
	evaluate(guide, { audience, requirements, weights });

/** An act without side effects. */
const noEffect = { who: 'starter', switchesOff: [], alsoReaches: [] };

const verdicts = (evaluation: ReturnType<typeof evaluate>) =>
	Object.fromEntries(evaluation.results.map(({ app: id, verdict }) => [id, verdict]));

const encrypted: Requirement = { criterion: 'encryption', atLeast: 'optional' };
const inBrowser: Requirement = { criterion: 'browser', atLeast: 'yes' };

describe('matching', () => {
	test('the match is the weighted mean of the values, from the worst to the best it may be', () => {
		const { results } = asking([]);
		const matches = results.map(({ app: id, match, rank }) => [id, match?.low, match?.high, rank]);
		const byHand = [
			// (2 × 1 + 1 × 1 + 1 × 1) / 4, all known.
			['acorn', 1, 1, 1],
			// Encryption is anything from 0 to 1: (2 × 0 + 0.5 + 1) / 4 to (2 × 1 + 0.5 + 1) / 4.
			['cedar', 0.375, 0.875, 2],
			// Encryption is 0.4 or 1, metadata 0, not applicable counts 0.5: 1.3 / 4 to 2.5 / 4.
			['dahlia', 0.325, 0.625, 3],
			// (2 × 0.4 + 0.5 + 0) / 4: as low as dahlia, and not as high.
			['birch', 0.325, 0.325, 4],
			// Retired: as good as acorn, and behind all others.
			['elder', 1, 1, 5],
		];
		expect(results).toHaveLength(byHand.length);
		byHand.forEach(([id, low, high, rank], place) => {
			expect(matches[place]?.[0]).toBe(id);
			expect(matches[place]?.[1]).toBeCloseTo(low as number, 9);
			expect(matches[place]?.[2]).toBeCloseTo(high as number, 9);
			expect(matches[place]?.[3]).toBe(rank);
		});
	});

	test('coverage counts what is known; a dispute is not', () => {
		const evaluation = asking([]);
		expect(resultFor(evaluation, 'acorn').coverage).toEqual({ known: 3, weighed: 3 });
		expect(resultFor(evaluation, 'cedar').coverage).toEqual({ known: 2, weighed: 3 });
		expect(resultFor(evaluation, 'dahlia').coverage).toEqual({ known: 2, weighed: 3 });
	});

	test('contributions add up to the middle of the match, what tells most first', () => {
		const { contributions, match } = resultFor(asking([]), 'cedar');
		const sum = contributions.reduce((total, { weight, value }) => total + weight * value, 0);
		expect(sum).toBeCloseTo(((match?.low ?? 0) + (match?.high ?? 0)) / 2, 9);
		// Beside the mean of the four that still exist: open-source 1 against (1 + 0 + 1 + 0.5) / 4,
		// encryption 0.5 against (1 + 0.4 + 0.5 + 0.7) / 4, metadata 0.5 against 2 / 4.
		expect(contributions.map(({ criterion }) => criterion)).toEqual([
			'open-source',
			'encryption',
			'metadata',
		]);
		expect(contributions[0]?.fieldMean).toBeCloseTo(0.625, 9);
		expect(contributions[1]?.fieldMean).toBeCloseTo(0.65, 9);
	});

	test('without weights nothing is ranked, and everyone is listed by verdict and id', () => {
		const { results, decisiveGap } = evaluate(smallGuide, {
			audience: 'home',
			requirements: [],
			weights: {},
		});
		expect(results.map(({ app: id }) => id)).toEqual([
			'acorn',
			'birch',
			'cedar',
			'dahlia',
			'elder',
		]);
		for (const { match, rank, firstPlaceShare } of results)
			expect({ match, rank, firstPlaceShare }).toEqual({
				match: null,
				rank: null,
				firstPlaceShare: null,
			});
		expect(decisiveGap).toBeNull();
	});

	test('equals share a rank, stand in the order of their ids, and the next counts them', () => {
		const [acorn] = smallGuide.apps;
		const twin = { ...(acorn ?? app('', {})), id: 'abele' };
		const { results } = asking([], { ...smallGuide, apps: [...smallGuide.apps, twin] });
		expect(results.slice(0, 3).map(({ app: id, rank }) => [id, rank])).toEqual([
			['abele', 1],
			['acorn', 1],
			['cedar', 3],
		]);
	});

	test('one fact that is found moves its own app and no other', () => {
		const before = asking([encrypted]);
		const after = asking([encrypted], withClaims('cedar', { encryption: known('default') }));
		expect(resultFor(before, 'cedar')).toMatchObject({ verdict: 'cannot-tell', rank: 4 });
		// (2 × 1 + 0.5 + 1) / 4, between acorn and dahlia.
		expect(resultFor(after, 'cedar')).toMatchObject({ verdict: 'fits', rank: 2 });
		expect(resultFor(after, 'cedar').match?.low).toBeCloseTo(0.875, 9);
		const others = ({ results }: typeof before) =>
			results
				.filter(({ app: id }) => id !== 'cedar')
				.map(({ app: id, verdict, match }) => ({ id, verdict, match }));
		expect(others(after)).toEqual(others(before));
	});
});

describe('screening', () => {
	test('the edition for the audience is judged', () => {
		const school = resultFor(asking([encrypted], smallGuide, 'school'), 'cedar');
		expect(school).toMatchObject({ variant: 'cedar-for-schools', verdict: 'fits' });
		const home = resultFor(asking([encrypted]), 'cedar');
		expect(home).toMatchObject({ variant: null, verdict: 'cannot-tell', toCheck: ['encryption'] });
	});

	test('a level reached by an act fits if somebody acts, and says who', () => {
		const birch = resultFor(asking([encrypted]), 'birch');
		expect(birch.verdict).toBe('fits-if');
		expect(birch.conditions).toEqual([
			{ id: 'switch-on', criterion: 'encryption', who: 'starter' },
		]);
		// What the act switches off is not asked for, so the level counts: (2 × 0.4 + 0.5) / 4.
		expect(birch.match?.low).toBeCloseTo(0.325, 9);
	});

	test('an act that switches off another requirement is a conflict that names both', () => {
		const birch = resultFor(asking([encrypted, inBrowser]), 'birch');
		expect(birch.verdict).toBe('does-not-fit');
		expect(birch.failures).toEqual([
			{
				reason: 'conflict',
				criterion: 'encryption',
				needed: 'optional',
				found: 'none',
				with: 'browser',
			},
		]);
		// Nobody who needs the browser switches encryption on: (2 × 0 + 0.5 + 0) / 4.
		expect(birch.match).toEqual({ low: 0.125, high: 0.125 });
	});

	test('a missing function is to be checked first and stands below what fits', () => {
		const evaluation = asking([inBrowser]);
		expect(evaluation.results.map(({ app: id, verdict }) => [id, verdict])).toEqual([
			['cedar', 'fits'],
			['birch', 'fits'],
			['dahlia', 'fits-if'],
			['acorn', 'does-not-fit'],
			['elder', 'does-not-fit'],
		]);
		expect(resultFor(evaluation, 'dahlia')).toMatchObject({ conditions: [], toCheck: ['browser'] });
	});

	test('one of several requirements is enough', () => {
		const evaluation = asking([
			{
				anyOf: [
					{ criterion: 'browser', atLeast: 'yes' },
					{ criterion: 'people', atLeast: 10 },
				],
			},
		]);
		expect(verdicts(evaluation)).toEqual({
			acorn: 'does-not-fit',
			birch: 'fits',
			cedar: 'fits',
			dahlia: 'fits',
			elder: 'does-not-fit',
		});
		expect(resultFor(evaluation, 'acorn').failures).toEqual([
			{ reason: 'level', criterion: 'browser', needed: 'yes', found: 'no' },
		]);
	});

	test('what an incomplete list does not name is to be checked; what a full one does not is not there', () => {
		const evaluation = asking([{ criterion: 'devices', atLeast: ['android'] }]);
		expect(verdicts(evaluation)).toMatchObject({
			acorn: 'fits',
			cedar: 'fits-if',
			dahlia: 'does-not-fit',
		});
		expect(resultFor(evaluation, 'cedar').toCheck).toEqual(['devices']);
	});

	test('a number that is a least one may be enough; an exact one is what it is', () => {
		expect(verdicts(asking([{ criterion: 'people', atLeast: 300 }]))).toEqual({
			acorn: 'does-not-fit',
			birch: 'fits-if',
			cedar: 'fits-if',
			dahlia: 'does-not-fit',
			elder: 'does-not-fit',
		});
		expect(verdicts(asking([{ criterion: 'people', atLeast: 100 }]))['birch']).toBe('fits');
	});

	test('a dispute settles a requirement only where both sides say the same', () => {
		expect(verdicts(asking([encrypted]))['dahlia']).toBe('fits');
		const strict = asking([{ criterion: 'encryption', atLeast: 'default' }]);
		expect(resultFor(strict, 'dahlia')).toMatchObject({
			verdict: 'cannot-tell',
			toCheck: ['encryption'],
		});
		expect(resultFor(strict, 'birch').failures).toEqual([
			{ reason: 'level', criterion: 'encryption', needed: 'default', found: 'optional' },
		]);
	});

	test('a question that does not arise is met only where the criterion says so', () => {
		const openSource: Requirement = { criterion: 'open-source', atLeast: 'no' };
		expect(resultFor(asking([openSource]), 'dahlia').failures).toEqual([
			{ reason: 'level', criterion: 'open-source', needed: 'no', found: 'not-applicable' },
		]);
		const criteria = smallGuide.criteria.map((criterion) =>
			criterion.id === 'open-source'
				? { ...criterion, notApplicable: { value: 0.5, satisfies: true } }
				: criterion,
		);
		expect(verdicts(asking([openSource], { ...smallGuide, criteria }))['dahlia']).toBe('fits');
	});

	test('what no longer exists never fits, and is no near miss', () => {
		const { results, nearMisses } = asking([inBrowser]);
		expect(results.at(-1)).toMatchObject({
			app: 'elder',
			failures: [{ reason: 'retired', criterion: null, needed: null, found: null }],
		});
		expect(nearMisses).toEqual(['acorn']);
	});

	test('a near miss fails on one requirement, and a conflict is one', () => {
		const { nearMisses } = asking([encrypted, inBrowser, { criterion: 'people', atLeast: 9 }]);
		// Acorn fails on the browser and on the number of people.
		expect(nearMisses).toEqual(['birch']);
	});

	test('what is too little under conditions is too little without them', () => {
		const guide = withClaims('acorn', {
			people: known(8, { conditions: [{ ...noEffect, id: 'paid-plan' }], otherwise: null }),
		});
		expect(verdicts(asking([{ criterion: 'people', atLeast: 9 }], guide))['acorn']).toBe(
			'does-not-fit',
		);
		expect(resultFor(asking([{ criterion: 'people', atLeast: 8 }], guide), 'acorn')).toMatchObject({
			verdict: 'fits-if',
			conditions: [{ id: 'paid-plan', criterion: 'people', who: 'starter' }],
			toCheck: [],
		});
	});
});
