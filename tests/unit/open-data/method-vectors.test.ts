import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/decision/evaluate.ts';
import { methodVectors } from '../../../src/open-data/method-vectors.ts';
import { situations, THOUSAND } from '../domain/decision/arbitrary-guide.ts';
import { referenceMethod, type Judged } from './reference-method.ts';

const { cases, format } = methodVectors();

/** Fails where two judgements of the same apps differ. */
function expectAgreement(results: readonly Judged[], reference: readonly Judged[]): void {
	expect(results).toHaveLength(reference.length);
	for (const { app, verdict, match } of reference) {
		const result = results.find((one) => one.app === app);
		expect({ app, verdict: result?.verdict }).toEqual({ app, verdict });
		expect(result?.match === null).toBe(match === null);
		if (!match) continue;
		expect(Math.abs((result?.match?.low ?? NaN) - match.low)).toBeLessThan(1e-9);
		expect(Math.abs((result?.match?.high ?? NaN) - match.high)).toBeLessThan(1e-9);
	}
}

describe('the test vectors', () => {
	test.each(cases)('$name: so says another implementation too', (one) => {
		expectAgreement(one.evaluation.results, referenceMethod(one.guide, one.preferences));
	});

	test.each(cases)('$name: so says an evaluation of what is published', (one) => {
		const { guide, preferences, options, evaluation } = JSON.parse(
			JSON.stringify(one),
		) as typeof one;
		expect(evaluate(guide, preferences, options)).toEqual(evaluation);
	});

	test('are the same every time', () => {
		expect(JSON.stringify(methodVectors())).toBe(JSON.stringify({ ...methodVectors(), cases }));
		expect(format).toBe(1);
	});

	test('show every verdict, failure, kind of missing fact and kind of change', () => {
		const results = cases.flatMap(({ evaluation }) => evaluation.results);
		expect(new Set(results.map(({ verdict }) => verdict)).size).toBe(4);
		expect(
			new Set(results.flatMap(({ failures }) => failures.map(({ reason }) => reason))),
		).toEqual(new Set(['level', 'conflict', 'retired']));
		const changes = cases.flatMap(({ evaluation }) => evaluation.whatWouldChange);
		expect(new Set(changes.map(({ effect }) => effect))).toEqual(new Set(['admits', 'new-first']));
		expect(results.some(({ variant }) => variant !== null)).toBe(true);
		expect(results.some(({ toCheck }) => toCheck.length > 0)).toBe(true);
		expect(results.some(({ conditions }) => conditions.length > 0)).toBe(true);
		expect(results.some(({ rankRange }) => rankRange !== null)).toBe(true);
		expect(results.some(({ match }) => match === null)).toBe(true);
	});

	test('have names that tell them apart', () => {
		expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
	});
});

test('two implementations of the method agree on any guide', { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(situations, ({ guide, preferences }) => {
			expectAgreement(evaluate(guide, preferences).results, referenceMethod(guide, preferences));
		}),
		THOUSAND,
	);
});
