import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnScale, levelIds, NOT_APPLICABLE } from '../../../src/domain/criterion-levels.ts';
import type { Criterion } from '../../../src/schema/criterion.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const { criteria } = fixtureGuide();
function the(id: string): Criterion {
	const found = criteria.find((criterion) => criterion.id === id);
	if (!found) throw new Error(`There is no criterion ${id}.`);
	return found;
}

test('the ids of levels stand best first, "not applicable" after them', () => {
	expect(levelIds(the('footage-lock'))).toEqual([
		'always-sealed',
		'sealed-on-request',
		'maker-watches',
		NOT_APPLICABLE,
	]);
});

test('"not applicable" is there only where the criterion decides on it', () => {
	expect(levelIds(the('offline-ring'))).not.toContain(NOT_APPLICABLE);
	expect(isOnScale(the('offline-ring'), NOT_APPLICABLE)).toBe(false);
	expect(isOnScale(the('footage-lock'), NOT_APPLICABLE)).toBe(true);
});

test('flags have ids, a count has none', () => {
	expect(levelIds(the('answer-from'))).toEqual(['pocket-phone', 'wall-panel', 'plain-chime']);
	expect(levelIds(the('shared-with'))).toEqual([]);
});

test.each([
	['footage-lock', 'always-sealed', true],
	['footage-lock', 'rings-anyway', false],
	['footage-lock', 1, false],
	['footage-lock', ['always-sealed'], false],
	['shared-with', 8, true],
	['shared-with', '8', false],
	['answer-from', ['wall-panel', 'pocket-phone'], true],
	['answer-from', ['wall-panel', 'doormat'], false],
	['answer-from', 'wall-panel', false],
] as const)('on %s, %j is on the scale: %s', (id, value, on) => {
	expect(isOnScale(the(id), typeof value === 'object' ? [...value] : value)).toBe(on);
});

describe('laws', () => {
	const anyCriterion = fc.constantFrom(...criteria);
	const anyValue = fc.oneof(
		fc.constantFrom(...criteria.flatMap(levelIds)),
		fc.nat(),
		fc.uniqueArray(fc.constantFrom(...criteria.flatMap(levelIds)), { minLength: 1, maxLength: 3 }),
	);

	test('a value that is on one kind of scale is on no other', () => {
		fc.assert(
			fc.property(
				anyCriterion,
				anyCriterion,
				anyValue,
				(a, b, value) => a.scale === b.scale || !(isOnScale(a, value) && isOnScale(b, value)),
			),
		);
	});

	test('of flags that are on a scale, so is every part', () => {
		const flags = the('answer-from');
		fc.assert(
			fc.property(fc.subarray(levelIds(flags), { minLength: 1 }), (part) => isOnScale(flags, part)),
		);
	});
});
