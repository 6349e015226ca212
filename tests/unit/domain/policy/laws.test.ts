import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	checkPolicy,
	STANDINGS,
	type EditionStanding,
	type PolicyGuide,
} from '../../../../src/domain/policy/check-policy.ts';
import type { PolicyLogic } from '../../../../src/domain/policy/policy-logic.ts';
import { situations } from '../decision/arbitrary-guide.ts';

const TALKS = ['street', 'hall', 'bedroom'];

interface Case {
	guide: PolicyGuide;
	policy: PolicyLogic;
}

/** A small guide and a minimum whose parts begin at any of three talks. */
const cases: fc.Arbitrary<Case> = fc
	.tuple(situations, fc.array(fc.constantFrom(...TALKS), { minLength: 3, maxLength: 3 }))
	.map(([{ guide, preferences }, from]) => ({
		guide: { ...guide, guide: { ...guide.guide, talks: TALKS.map((id) => ({ id })) } },
		policy: {
			audience: preferences.audience,
			minimums: preferences.requirements.map((requires, index) => ({
				requires,
				from: from[index] ?? 'street',
			})),
		},
	}));

const law = (sentence: string, holds: (one: Case) => void): void => {
	test(sentence, () => {
		fc.assert(fc.property(cases, holds), { numRuns: 200, seed: 20200417 });
	});
};

const places = (standings: readonly EditionStanding[]) =>
	standings.flatMap(({ app, edition, talks }) =>
		talks.map(({ talk, standing }) => ({
			key: `${app} ${edition} ${talk}`,
			place: STANDINGS.indexOf(standing),
		})),
	);

law('one minimum more never improves a standing', ({ guide, policy }) => {
	const all = places(checkPolicy(guide, policy, []));
	for (const left of policy.minimums.keys()) {
		const minimums = policy.minimums.filter((_, index) => index !== left);
		const fewer = places(checkPolicy(guide, { ...policy, minimums }, []));
		for (const [index, { key, place }] of all.entries()) {
			expect(fewer[index]?.key).toBe(key);
			expect(place).toBeGreaterThanOrEqual(fewer[index]?.place ?? Infinity);
		}
	}
});

law('for a more confidential talk nothing stands better', ({ guide, policy }) => {
	for (const { talks } of checkPolicy(guide, policy, [])) {
		const order = talks.map(({ standing }) => STANDINGS.indexOf(standing));
		expect(talks.map(({ talk }) => talk)).toEqual(TALKS);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	}
});

law('equal facts stand equally', ({ guide, policy }) => {
	const [first] = guide.apps;
	if (!first) return;
	const twin = { ...first, id: 'zz-twin' };
	const standings = checkPolicy({ ...guide, apps: [...guide.apps, twin] }, policy, []);
	const of = (id: string) =>
		standings.filter(({ app }) => app === id).map(({ edition, talks }) => ({ edition, talks }));
	expect(of('zz-twin')).toEqual(of(first.id));
});

law('the order of apps, criteria and minimums changes no standing', ({ guide, policy }) => {
	const turned = {
		...guide,
		apps: guide.apps.toReversed(),
		criteria: guide.criteria.toReversed(),
	};
	const minimums = policy.minimums.toReversed();
	expect(places(checkPolicy(turned, { ...policy, minimums }, []))).toEqual(
		places(checkPolicy(guide, policy, [])),
	);
});

law('whatever fails names the minimum that it misses', ({ guide, policy }) => {
	for (const { talks } of checkPolicy(guide, policy, []))
		for (const { standing, failures } of talks) {
			expect(failures.length > 0).toBe(standing === 'fails');
			for (const { minimum } of failures) expect(policy.minimums[minimum]).toBeDefined();
		}
});
