import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../../../src/domain/decision/evaluation-guide.ts';
import type { Result } from '../../../../src/domain/decision/evaluation.ts';
import { needsOf, type Requirement } from '../../../../src/domain/decision/preferences.ts';
import { situations, THOUSAND, type Situation } from './arbitrary-guide.ts';
import { claimIn } from './changed-guide.ts';
import { known, resultFor, smallGuide, withClaims } from './small-guide.ts';

const weights = { encryption: 2, metadata: 1, 'open-source': 1 };

const asking = (requirements: Requirement[], guide = smallGuide) =>
	evaluate(guide, { audience: 'home', requirements, weights });

const encrypted: Requirement = { criterion: 'encryption', atLeast: 'optional' };
const inBrowser: Requirement = { criterion: 'browser', atLeast: 'yes' };

describe('acts that touch several requirements', () => {
	const act = (id: string, off: string | null, reaches: string | null) => ({
		id,
		who: 'starter',
		switchesOff: off === null ? [] : [{ criterion: off, to: 'no' }],
		alsoReaches: reaches === null ? [] : [{ criterion: reaches, to: 'optional' }],
	});
	const required: Requirement[] = [
		inBrowser,
		{ criterion: 'open-source', atLeast: 'yes' },
		encrypted,
	];

	/** Encryption by either of two acts, each of which takes another thing away. */
	const eitherWay: EvaluationGuide = withClaims('cedar', {
		encryption: known('optional', {
			conditions: [act('by-hand', 'browser', null)],
			otherwise: 'none',
		}),
		people: known(10, {
			conditions: [act('by-plan', 'open-source', 'encryption')],
			otherwise: 5,
		}),
	});

	test('where each two go together but not all three, the failure still names two', () => {
		for (const two of [required.slice(1), [inBrowser, encrypted], required.slice(0, 2)])
			expect(resultFor(asking(two, eitherWay), 'cedar').verdict).not.toBe('does-not-fit');
		expect(resultFor(asking(required, eitherWay), 'cedar').failures).toEqual([
			{
				reason: 'conflict',
				criterion: 'encryption',
				needed: 'optional',
				found: 'none',
				with: 'browser',
			},
		]);
	});

	test('of two ways the one that leaves the other requirements alone is named', () => {
		const { conditions } = resultFor(asking([inBrowser, encrypted], eitherWay), 'cedar');
		expect(conditions).toEqual([{ id: 'by-plan', criterion: 'encryption', who: 'starter' }]);
	});

	test('a condition stands under the requirement that takes it, not under one that is met anyway', () => {
		const enough: Requirement = { criterion: 'people', atLeast: 5 };
		const { conditions } = resultFor(asking([enough, inBrowser, encrypted], eitherWay), 'cedar');
		expect(conditions).toEqual([{ id: 'by-plan', criterion: 'encryption', who: 'starter' }]);
	});
});

describe('acts and what is not known', () => {
	const act = (id: string, more: object = {}) => ({
		id,
		who: 'starter',
		switchesOff: [],
		alsoReaches: [],
		...more,
	});

	test('an act that takes away what met one of several calls for another act', () => {
		const off = { switchesOff: [{ criterion: 'browser', to: 'no' }] };
		const guide = withClaims('cedar', {
			encryption: known('optional', { conditions: [act('encrypt', off)], otherwise: 'none' }),
			people: known(30, { conditions: [act('larger-plan')], otherwise: 5 }),
		});
		const either = { anyOf: [inBrowser, { criterion: 'people', atLeast: 30 }] };
		expect(resultFor(asking([either], guide), 'cedar').verdict).toBe('fits');
		expect(resultFor(asking([either, encrypted], guide), 'cedar')).toMatchObject({
			verdict: 'fits-if',
			conditions: [
				{ id: 'encrypt', criterion: 'encryption', who: 'starter' },
				{ id: 'larger-plan', criterion: 'people', who: 'starter' },
			],
		});
	});

	test('what holds anyway still holds after an act of which it is not known what it does', () => {
		const guide = withClaims('cedar', {
			encryption: known('optional', { conditions: [act('sign-up')], otherwise: 'none' }),
			browser: known(null, { conditions: [act('sign-up')], otherwise: 'yes' }),
		});
		expect(resultFor(asking([encrypted, inBrowser], guide), 'cedar')).toMatchObject({
			verdict: 'fits-if',
			toCheck: [],
		});
	});

	test('of several missing facts of which one is enough, those that can be checked are named', () => {
		const either = { anyOf: [encrypted, { criterion: 'people', atLeast: 30 }] };
		expect(resultFor(asking([either]), 'cedar')).toMatchObject({
			verdict: 'fits-if',
			toCheck: ['people'],
		});
	});
});

describe('what would change', () => {
	test('a requirement less lets in what fits then, in its new order', () => {
		const { whatWouldChange } = asking([encrypted, inBrowser]);
		expect(whatWouldChange).toEqual([
			// Who still needs the browser does not switch encryption on: birch 0.125, cedar 0.375.
			{ effect: 'admits', drop: encrypted, apps: ['cedar', 'birch'] },
			// Acorn fits then, birch fits if somebody acts; of cedar it still cannot be told.
			{ effect: 'admits', drop: inBrowser, apps: ['acorn', 'birch'] },
		]);
	});

	test('another weight that gives another first is named', () => {
		const guide = { ...smallGuide, apps: smallGuide.apps.filter(({ id }) => id !== 'acorn') };
		const { results, whatWouldChange } = evaluate(guide, {
			audience: 'home',
			requirements: [],
			weights: { encryption: 1, 'open-source': 1 },
		});
		// Low ends: cedar (0 + 1) / 2, dahlia (0.4 + 0.5) / 2, birch 0.4 / 2.
		expect(results[0]?.app).toBe('cedar');
		expect(whatWouldChange).toEqual([
			// Cedar (0 + 1) / 3, dahlia (0.8 + 0.5) / 3.
			{ effect: 'new-first', criterion: 'encryption', weight: 'doubled', apps: ['dahlia'] },
			// Cedar 0, dahlia and birch 0.4, and dahlia may be higher.
			{ effect: 'new-first', criterion: 'open-source', weight: 'dropped', apps: ['dahlia'] },
		]);
	});

	test('the decisive gap is the missing fact that may move its app furthest', () => {
		const { results, decisiveGap } = evaluate(smallGuide, {
			audience: 'home',
			requirements: [],
			weights: { encryption: 1 },
		});
		expect(results.map(({ app: id }) => id)).toEqual([
			'acorn',
			'dahlia',
			'birch',
			'cedar',
			'elder',
		]);
		// Cedar may come first beside acorn or stay where it is; dahlia moves from second to second.
		expect(decisiveGap).toEqual({ app: 'cedar', criterion: 'encryption' });
	});

	test('a missing fact that is required may move its app furthest', () => {
		const { decisiveGap } = evaluate(withClaims('cedar', { encryption: known('none') }), {
			audience: 'home',
			requirements: [inBrowser],
			weights: { metadata: 1 },
		});
		// Dahlia fits, or fails and comes behind acorn, for its metadata.
		expect(decisiveGap).toEqual({ app: 'dahlia', criterion: 'browser' });
	});

	test('a missing fact that moves nobody is not decisive', () => {
		const apps = smallGuide.apps.filter(({ id }) => id === 'acorn' || id === 'dahlia');
		// Dahlia is worth at most 2.5 / 4, and acorn 1.
		expect(asking([], { ...smallGuide, apps }).decisiveGap).toBeNull();
	});

	test('nothing is decisive where nothing is missing', () => {
		const apps = smallGuide.apps.filter(({ id }) => id === 'acorn' || id === 'birch');
		const { decisiveGap } = asking([], { ...smallGuide, apps });
		expect(decisiveGap).toBeNull();
	});
});

const law = (sentence: string, holds: (situation: Situation) => void): void => {
	test(sentence, { timeout: 120_000 }, () => {
		fc.assert(fc.property(situations, holds), THOUSAND);
	});
};

const fits = ({ verdict }: Result) => verdict === 'fits' || verdict === 'fits-if';

describe('what an explanation says is what another evaluation would give', () => {
	law('a requirement less lets in just those that are named', ({ guide, preferences }) => {
		const { results, whatWouldChange } = evaluate(guide, preferences);
		preferences.requirements.forEach((drop, dropped) => {
			const requirements = preferences.requirements.filter((_, index) => index !== dropped);
			const others = evaluate(guide, { ...preferences, requirements }).results;
			const inside = new Set(results.filter(fits).map(({ app }) => app));
			const admitted = others.filter(fits).filter(({ app }) => !inside.has(app));
			const said = whatWouldChange.filter(
				(change) => change.effect === 'admits' && change.drop === drop,
			);
			expect(said.flatMap(({ apps }) => apps)).toEqual(admitted.map(({ app }) => app));
		});
	});

	law('another weight gives just the firsts that are named', ({ guide, preferences }) => {
		const { results, whatWouldChange } = evaluate(guide, preferences);
		const firsts = (all: Result[]) =>
			all
				.filter(({ rank, verdict }) => rank === 1 && verdict !== 'does-not-fit')
				.map(({ app }) => app);
		for (const [criterion, weight] of Object.entries(preferences.weights)) {
			for (const [change, factor] of [
				['dropped', 0],
				['doubled', 2],
			] as const) {
				const weights = { ...preferences.weights, [criterion]: weight * factor };
				const then = firsts(evaluate(guide, { ...preferences, weights }).results);
				const said = whatWouldChange.find(
					(one) =>
						one.effect === 'new-first' && one.criterion === criterion && one.weight === change,
				);
				const same = then.join() === firsts(results).join();
				expect(said?.apps).toEqual(same || then.length === 0 ? undefined : then);
			}
		}
	});

	law(
		'what fails says why, and what fits under conditions says which',
		({ guide, preferences }) => {
			for (const result of evaluate(guide, preferences).results) {
				const { verdict, failures, conditions, toCheck } = result;
				expect(failures.length > 0).toBe(verdict === 'does-not-fit');
				expect(conditions.length + toCheck.length > 0).toBe(
					verdict === 'fits-if' || verdict === 'cannot-tell',
				);
				const asked = preferences.requirements.flatMap(needsOf).map(({ criterion }) => criterion);
				if (new Set(asked).size < asked.length) continue;
				for (const failure of failures)
					if (failure.reason === 'conflict') expect(failure.with).not.toBe(failure.criterion);
			}
		},
	);

	law('the decisive gap is missing, and asked of an app that may still fit', (situation) => {
		const { guide, preferences } = situation;
		const { decisiveGap, results } = evaluate(guide, preferences);
		if (!decisiveGap) return;
		const app = guide.apps.find(({ id }) => id === decisiveGap.app);
		const result = results.find(({ app: id }) => id === decisiveGap.app);
		const claim = app && claimIn(app, decisiveGap.criterion, preferences.audience);
		expect(claim?.level ?? null).toBeNull();
		expect(result?.verdict).not.toBe('does-not-fit');
	});
});
