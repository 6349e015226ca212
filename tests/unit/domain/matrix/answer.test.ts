import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelIds, NOT_APPLICABLE } from '../../../../src/domain/criterion-levels.ts';
import { answerOf, answerWith, signOf } from '../../../../src/domain/matrix/answer.ts';
import type { Claim } from '../../../../src/schema/claim.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const criterion = (id: string) => {
	const found = guide.criteria.find((one) => one.id === id);
	if (!found) throw new Error(`The fixture has no criterion "${id}".`);
	return found;
};
const claim = (parts: Partial<Claim>): Claim => ({
	level: null,
	conditions: [],
	evidence: [],
	asOf: null,
	confidence: 'low',
	state: 'published',
	reading: { first: '2026-11' },
	...parts,
});

describe('an answer', () => {
	test('is the level that the claim stands on', () => {
		const answer = answerOf(criterion('footage-lock'), claim({ level: 'always-sealed' }));
		expect(answer).toMatchObject({ kind: 'level', level: { id: 'always-sealed', value: 1 } });
	});

	test('keeps the kind of missing evidence and the levels in dispute', () => {
		const disputed = claim({
			missing: 'disputed',
			disputedLevels: ['always-sealed', 'maker-watches'],
		});
		const answer = answerOf(criterion('footage-lock'), disputed);
		expect(answer).toMatchObject({
			kind: 'missing',
			missing: 'disputed',
			between: [{ id: 'always-sealed' }, { id: 'maker-watches' }],
		});
	});

	test('shows general knowledge beside the gap and never as the level', () => {
		const known = claim({ missing: 'unknown', generalKnowledge: 'maker-watches' });
		const answer = answerOf(criterion('footage-lock'), known);
		expect(answer).toMatchObject({
			kind: 'missing',
			missing: 'unknown',
			generally: { kind: 'level', level: { id: 'maker-watches' } },
		});
	});

	test('exists for every level of every criterion of the fixture', () => {
		for (const one of guide.criteria) {
			for (const id of one.scale === 'flags' ? [] : levelIds(one)) {
				expect(answerWith(one, id).kind).toBe(id === NOT_APPLICABLE ? 'not-applicable' : 'level');
			}
		}
	});

	test('that is on no level is refused with the name of its criterion', () => {
		fc.assert(
			fc.property(fc.constantFrom(...guide.criteria), fc.string(), (one, value) => {
				fc.pre(!levelIds(one).includes(value));
				expect(() => answerWith(one, value)).toThrow(one.id);
			}),
			{ numRuns: 500 },
		);
	});

	test('of an empty claim is refused', () => {
		expect(() => answerOf(criterion('footage-lock'), claim({}))).toThrow('footage-lock');
	});
});

describe('a sign', () => {
	test('draws a window for a criterion about who can see', () => {
		const one = criterion('footage-lock');
		expect(signOf(one, answerWith(one, 'always-sealed'))).toBe('window-drawn');
		expect(signOf(one, answerWith(one, 'sealed-on-request'))).toBe('window-cord');
		expect(signOf(one, answerWith(one, 'maker-watches'))).toBe('window-open');
	});

	test('draws a bricked-up window where there is nothing to look into, so that the others keep their places', () => {
		const one = criterion('footage-lock');
		expect(signOf(one, answerWith(one, NOT_APPLICABLE))).toBe('window-none');
	});

	test('tells the three kinds of missing evidence apart', () => {
		const one = criterion('footage-lock');
		const signs = (['unknown', 'not-disclosed', 'disputed'] as const).map((missing) =>
			signOf(one, answerOf(one, claim({ missing }))),
		);
		expect(signs).toEqual(['window-unknown', 'window-silent', 'window-disputed']);
	});

	test('says how near a level is to the best and the lowest one', () => {
		const one = structuredClone(criterion('partner-adverts'));
		if (one.scale !== 'levels') throw new Error('The fixture has another scale here.');
		const [level] = one.levels;
		if (!level) throw new Error('The fixture has no level here.');
		one.levels = [1, 0.9, 0.5, 0.2, 0].map((value) => ({ ...level, id: `v${value * 10}`, value }));
		const signs = one.levels.map(({ id }) => signOf(one, answerWith(one, id)));
		expect(signs).toEqual(['mark-best', 'mark-high', 'mark-between', 'mark-low', 'mark-worst']);
	});

	test('is left out where more is not better', () => {
		const one = structuredClone(criterion('partner-adverts'));
		if (one.scale !== 'levels') throw new Error('The fixture has another scale here.');
		one.weighable = false;
		expect(one.levels.map(({ id }) => signOf(one, answerWith(one, id)))).toEqual(
			one.levels.map(() => null),
		);
	});
});
