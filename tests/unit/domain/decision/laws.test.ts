import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../../../src/domain/decision/evaluation-guide.ts';
import { VERDICTS, type Result } from '../../../../src/domain/decision/evaluation.ts';
import type { Preferences } from '../../../../src/domain/decision/preferences.ts';
import { situations, THOUSAND, type Situation } from './arbitrary-guide.ts';
import { claimIn, learned, raised, withClaim } from './changed-guide.ts';

const ROUNDING = 1e-9;
const DRAWN = { draws: 20 };

const place = ({ verdict }: Result): number => VERDICTS.indexOf(verdict);

function resultOf(guide: EvaluationGuide, preferences: Preferences, app: string): Result {
	const result = evaluate(guide, preferences).results.find((one) => one.app === app);
	if (!result) throw new Error(`${app} is not among the results.`);
	return result;
}

/** What decides its place, and the place. */
const placed = ({ app, verdict, rank }: Result) => ({ app, verdict, rank });

/** What is said of an app for itself, whoever else is there. */
function judged(result: Result) {
	const { app, variant, verdict, match, coverage, conditions, toCheck, failures } = result;
	return { app, variant, verdict, match, coverage, conditions, toCheck, failures };
}

const backwards = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).toReversed());

/** Every app on every criterion, with the claim that is read for the preferences' audience. */
const claimsIn = ({ guide, preferences: { audience } }: Situation) =>
	guide.apps.flatMap((app) =>
		guide.criteria.map((criterion) => ({
			criterion,
			claim: claimIn(app, criterion.id, audience),
			where: { app: app.id, criterion: criterion.id, audience },
		})),
	);

const law = (sentence: string, holds: (situation: Situation, chance: number) => void): void => {
	test(sentence, { timeout: 120_000 }, () => {
		fc.assert(fc.property(situations, fc.nat(), holds), THOUSAND);
	});
};

law('a higher level of the same claim never lowers an app', (situation) => {
	const { guide, preferences } = situation;
	for (const { criterion, claim, where } of claimsIn(situation)) {
		if (!claim) continue;
		const before = resultOf(guide, preferences, where.app);
		for (const higher of raised(criterion, claim)) {
			const after = resultOf(withClaim(guide, where, higher), preferences, where.app);
			expect(place(after)).toBeLessThanOrEqual(place(before));
			expect(after.match?.low ?? 0).toBeGreaterThanOrEqual((before.match?.low ?? 0) - ROUNDING);
			expect(after.match?.high ?? 0).toBeGreaterThanOrEqual((before.match?.high ?? 0) - ROUNDING);
			expect(after.rank ?? 0).toBeLessThanOrEqual(before.rank ?? 0);
		}
	}
});

law('learning a missing fact only narrows the interval', (situation) => {
	const { guide, preferences } = situation;
	for (const { criterion, claim, where } of claimsIn(situation)) {
		const before = resultOf(guide, preferences, where.app).match;
		for (const known of learned(criterion, claim)) {
			const after = resultOf(withClaim(guide, where, known), preferences, where.app).match;
			expect(after?.low ?? 0).toBeGreaterThanOrEqual((before?.low ?? 0) - ROUNDING);
			expect(after?.high ?? 0).toBeLessThanOrEqual((before?.high ?? 0) + ROUNDING);
		}
	}
});

law('missing evidence never helps', (situation) => {
	const { guide, preferences } = situation;
	for (const { criterion, claim, where } of claimsIn(situation)) {
		const [best] = learned(criterion, claim);
		if (!best) continue;
		const missing = resultOf(guide, preferences, where.app);
		const known = resultOf(withClaim(guide, where, best), preferences, where.app);
		expect(place(missing)).toBeGreaterThanOrEqual(place(known));
		expect(missing.match?.low ?? 0).toBeLessThanOrEqual((known.match?.low ?? 0) + ROUNDING);
	}
});

law('a weight of 0 is the same as no weight', ({ guide, preferences }) => {
	const weights = Object.fromEntries(
		Object.entries(preferences.weights).filter(([, weight]) => weight > 0),
	);
	expect(evaluate(guide, { ...preferences, weights }, DRAWN)).toEqual(
		evaluate(guide, preferences, DRAWN),
	);
});

law('scaling all weights changes nothing', ({ guide, preferences }, chance) => {
	const factor = [1e-200, 0.001, 0.3, 7, 1e6, 1e200][chance % 6] ?? 1;
	const weights = Object.fromEntries(
		Object.entries(preferences.weights).map(([id, weight]) => [id, weight * factor]),
	);
	const before = evaluate(guide, preferences).results;
	const after = evaluate(guide, { ...preferences, weights }).results;
	expect(after.map(placed)).toEqual(before.map(placed));
	after.forEach(({ match }, index) => {
		expect(Math.abs((match?.low ?? 0) - (before[index]?.match?.low ?? 0))).toBeLessThan(ROUNDING);
		expect(Math.abs((match?.high ?? 0) - (before[index]?.match?.high ?? 0))).toBeLessThan(ROUNDING);
	});
});

law(
	'an app that fails stands behind every other, whatever weighs',
	({ guide, preferences }, chance) => {
		const weighable = guide.criteria.filter((criterion) => criterion.weighable);
		const weights = Object.fromEntries(
			weighable.map(({ id }, place) => [id, 10 ** (((chance >> place) % 19) - 9)]),
		);
		const before = new Map(
			evaluate(guide, preferences).results.map((one) => [one.app, one.verdict]),
		);
		const { results } = evaluate(guide, { ...preferences, weights });
		for (const { app, verdict } of results) expect(verdict).toBe(before.get(app));
		expect(results.map(place)).toEqual(results.map(place).toSorted((a, b) => a - b));
	},
);

law(
	'adding or removing an app changes nothing for the others',
	({ guide, preferences }, chance) => {
		const gone = guide.apps[chance % guide.apps.length]?.id;
		const fewer = { ...guide, apps: guide.apps.filter(({ id }) => id !== gone) };
		const others = evaluate(guide, preferences).results.filter(({ app }) => app !== gone);
		expect(evaluate(fewer, preferences).results.map(judged)).toEqual(others.map(judged));
	},
);

law('equal facts share verdict, match and rank', ({ guide, preferences }, chance) => {
	const original = guide.apps[chance % guide.apps.length];
	if (!original) throw new Error('A guide has apps.');
	const twin = { ...original, id: ['aaa', 'app-0-twin', 'zzz'][chance % 3] ?? '' };
	const both = { ...guide, apps: [...guide.apps, twin] };
	const one = resultOf(both, preferences, original.id);
	const other = resultOf(both, preferences, twin.id);
	expect({ ...judged(other), app: one.app, rank: other.rank }).toEqual({
		...judged(one),
		rank: one.rank,
	});
});

law('the order of the guide changes nothing', ({ guide, preferences }) => {
	const turned: EvaluationGuide = {
		guide: {
			audiences: guide.guide.audiences.toReversed(),
			groups: guide.guide.groups.toReversed(),
		},
		criteria: guide.criteria.toReversed(),
		apps: guide.apps.toReversed().map((app) => ({
			...app,
			claims: backwards(app.claims),
			variants: app.variants
				.toReversed()
				.map((variant) => ({ ...variant, overrides: backwards(variant.overrides) })),
		})),
	};
	const weights = backwards(preferences.weights);
	expect(evaluate(turned, { ...preferences, weights }, DRAWN)).toEqual(
		evaluate(guide, preferences, DRAWN),
	);
});

law('the order of requirements changes no verdict, match or rank', ({ guide, preferences }) => {
	const requirements = preferences.requirements
		.toReversed()
		.map((one) => ('anyOf' in one ? { anyOf: one.anyOf.toReversed() } : one));
	const summary = (each: Result) => ({ ...placed(each), match: each.match });
	expect(evaluate(guide, { ...preferences, requirements }).results.map(summary)).toEqual(
		evaluate(guide, preferences).results.map(summary),
	);
});

law(
	'the same seed gives the same result, and another one judges alike',
	({ guide, preferences }, seed) => {
		const again = structuredClone({ guide, preferences });
		const { results } = evaluate(guide, preferences, { draws: 20, seed });
		expect(evaluate(again.guide, again.preferences, { draws: 20, seed }).results).toEqual(results);
		const other = evaluate(guide, preferences, { draws: 20, seed: seed + 1 }).results;
		expect(other.map(placed)).toEqual(results.map(placed));
	},
);
