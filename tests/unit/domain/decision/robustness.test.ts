import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominatedBy } from '../../../../src/domain/decision/dominance.ts';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import { evaluationRun } from '../../../../src/domain/decision/evaluation-run.ts';
import { mulberry32 } from '../../../../src/domain/decision/random.ts';
import { situations, THOUSAND, type Situation } from './arbitrary-guide.ts';
import { resultFor, smallGuide } from './small-guide.ts';

const preferences = {
	audience: 'home',
	requirements: [],
	weights: { encryption: 2, metadata: 1, 'open-source': 1 },
};

/**
 * mulberry32 once more, in whole numbers of any size, so that nothing of 32-bit arithmetic is
 * taken for granted.
 */
function reference(seed: number, count: number): number[] {
	const WORD = 2n ** 32n;
	const multiply = (a: bigint, b: bigint) => (a * b) % WORD;
	let state = BigInt(seed) % WORD;
	return Array.from({ length: count }, () => {
		state = (state + 0x6d2b79f5n) % WORD;
		let mixed = multiply(state ^ (state >> 15n), state | 1n);
		mixed ^= (mixed + multiply(mixed ^ (mixed >> 7n), mixed | 61n)) % WORD;
		return Number(mixed ^ (mixed >> 14n)) / 2 ** 32;
	});
}

describe('the generator', () => {
	test('gives the numbers of mulberry32, from whatever seed', { timeout: 120_000 }, () => {
		const { numRuns, seed } = THOUSAND;
		fc.assert(
			fc.property(fc.nat(), (start) => {
				const random = mulberry32(start);
				expect(Array.from({ length: 5 }, random)).toEqual(reference(start, 5));
			}),
			{ numRuns, seed },
		);
	});

	test('begins as it is known to begin from seed 1', () => {
		const random = mulberry32(1);
		const first = Array.from({ length: 3 }, () => Math.floor(random() * 2 ** 32));
		expect(first).toEqual([2693262067, 11749833, 2265367787]);
		expect(reference(1, 3).map((number) => number * 2 ** 32)).toEqual(first);
	});
});

const law = (sentence: string, holds: (situation: Situation, seed: number) => void): void => {
	test(sentence, { timeout: 120_000 }, () => {
		fc.assert(fc.property(situations, fc.nat(), holds), THOUSAND);
	});
};

describe('the draws', () => {
	law('the shares of first places of all that compete add up to 1', (situation, seed) => {
		const { guide } = situation;
		const { results } = evaluate(guide, situation.preferences, { draws: 30, seed });
		const competing = results.filter(({ verdict }) => verdict !== 'does-not-fit');
		const sum = competing.reduce((total, { firstPlaceShare }) => total + (firstPlaceShare ?? 0), 0);
		const weighs = results.some(({ match }) => match !== null);
		expect(sum).toBeCloseTo(competing.length > 0 && weighs ? 1 : 0, 9);
		for (const { verdict, firstPlaceShare, rankRange } of results) {
			const expected = weighs && verdict !== 'does-not-fit';
			expect({ share: firstPlaceShare !== null, range: rankRange !== null }).toEqual({
				share: expected,
				range: expected,
			});
		}
	});

	law('the best and the worst rank lie within the field, in that order', (situation, seed) => {
		const { results } = evaluate(situation.guide, situation.preferences, { draws: 30, seed });
		const ranges = results.flatMap(({ rankRange }) => rankRange ?? []);
		for (const { best, worst } of ranges) {
			expect(best).toBeGreaterThanOrEqual(1);
			expect(worst).toBeGreaterThanOrEqual(best);
			expect(worst).toBeLessThanOrEqual(ranges.length);
		}
		if (ranges.length > 0) expect(Math.min(...ranges.map(({ best }) => best))).toBe(1);
	});

	law('an app that another dominates never comes first', (situation, seed) => {
		const { guide } = situation;
		const { results } = evaluate(guide, situation.preferences, { draws: 30, seed });
		for (const [dominated, by] of dominatedBy(guide, situation.preferences)) {
			if (by.length === 0) continue;
			const result = results.find(({ app }) => app === dominated);
			expect(result?.firstPlaceShare ?? 0).toBe(0);
			expect(result?.rankRange?.best ?? 2).toBeGreaterThan(1);
		}
	});

	law('a better verdict comes before a better sum in every draw', (situation, seed) => {
		const { results } = evaluate(situation.guide, situation.preferences, { draws: 30, seed });
		const [first] = results;
		for (const { verdict, firstPlaceShare } of results)
			if (verdict !== first?.verdict) expect(firstPlaceShare ?? 0).toBe(0);
	});

	test('slices say the same as one run', () => {
		const run = evaluationRun(smallGuide, preferences, 7);
		for (let slice = 0; slice < 4; slice++) run.draw(500);
		const whole = evaluate(smallGuide, preferences, { draws: 2000, seed: 7 });
		for (const [app, firmness] of run.firmness()) {
			const { firstPlaceShare, rankRange } = resultFor(whole, app);
			expect({ firstPlaceShare, rankRange }).toEqual(firmness);
		}
		expect(run.firmness().size).toBe(4);
	});

	test('a run without draws says nothing', () => {
		expect(evaluationRun(smallGuide, preferences).firmness().size).toBe(0);
	});

	test('a draw takes its numbers in the order that the method names', () => {
		// Weights of encryption, metadata, open-source; then cedar's and dahlia's encryption.
		const [u1, u2, u3, u4, u5] = reference(3, 5) as [number, number, number, number, number];
		const weights = [2 * (0.5 + 1.5 * u1), 0.5 + 1.5 * u2, 0.5 + 1.5 * u3];
		const sum = (values: number[]) =>
			values.reduce((total, value, place) => total + value * (weights[place] ?? 0), 0);
		const scores = {
			acorn: sum([1, 1, 1]),
			birch: sum([0.4, 0.5, 0]),
			cedar: sum([u4, 0.5, 1]),
			dahlia: sum([0.4 + 0.6 * u5, 0, 0.5]),
		};
		const order = Object.entries(scores)
			.sort(([, a], [, b]) => b - a)
			.map(([app]) => app);
		const evaluation = evaluate(smallGuide, preferences, { draws: 1, seed: 3 });
		order.forEach((app, place) => {
			const rank = { best: place + 1, worst: place + 1 };
			expect(resultFor(evaluation, app).rankRange).toEqual(rank);
		});
		expect(resultFor(evaluation, order[0] ?? '').firstPlaceShare).toBe(1);
	});

	test('joint firsts share the place', () => {
		const twins = ['abele', 'alder', 'ash'].flatMap((id) =>
			smallGuide.apps.slice(0, 1).map((acorn) => ({ ...acorn, id })),
		);
		const { results } = evaluate({ ...smallGuide, apps: twins }, preferences, { draws: 10 });
		for (const { firstPlaceShare, rankRange } of results) {
			expect(firstPlaceShare).toBeCloseTo(1 / 3, 9);
			expect(rankRange).toEqual({ best: 1, worst: 1 });
		}
	});
});
