import { expect, test } from 'vitest';
import { sameLevel } from '../../../src/domain/same-level.ts';

test.each([
	['one id', 'yes', 'yes', true],
	['two ids', 'yes', 'no', false],
	['a number and its digits', 3, '3', false],
	['flags in another order', ['a', 'b'], ['b', 'a'], true],
	['fewer flags', ['a'], ['a', 'b'], false],
	['a flag and a list of it', 'a', ['a'], false],
	['nothing and nothing', null, null, true],
	['nothing and a level', null, 'yes', false],
])('%s', (_, a, b, same) => {
	expect(sameLevel(a, b)).toBe(same);
	expect(sameLevel(b, a)).toBe(same);
});
