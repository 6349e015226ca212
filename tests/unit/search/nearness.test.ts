import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from '../../../src/search/nearness.ts';

const letters = 'abcdefghijklm'.split('');
const others = 'nopqrstuvwxyz'.split('');
const word = (minLength: number, from = letters) =>
	fc.array(fc.constantFrom(...from), { minLength, maxLength: 14 }).map((all) => all.join(''));

test('a word meets itself, its beginning, and a long piece of it', () => {
	expect(nearness('meet', ['hallo', 'meet'], false)).toBe('same');
	expect(nearness('mee', ['meeting'], false)).toBe('beginning');
	expect(nearness('sleutel', ['versleuteld'], false)).toBe('within');
	expect(nearness('ring', ['verzekering'], false)).toBeNull();
});

test('one letter left out, or two swapped, is forgiven in a word of four letters or more', () => {
	fc.assert(
		fc.property(word(4), fc.nat(), (name, place) => {
			const at = place % (name.length - 1);
			const without = name.slice(0, at) + name.slice(at + 1);
			const swapped =
				name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
			expect(nearness(without, [name], true)).not.toBeNull();
			expect(nearness(swapped, [name], true)).not.toBeNull();
		}),
	);
});

test('slips are forgiven only where that is asked for', () => {
	expect(nearness('jitzi', ['jitsi'], true)).toBe('slip');
	expect(nearness('jitzi', ['jitsi'], false)).toBeNull();
});

test('words that share no letter never meet', () => {
	fc.assert(
		fc.property(word(1), fc.array(word(1, others)), (asked, words) => {
			expect(nearness(asked, words, true)).toBeNull();
		}),
	);
});

test('a word of two letters must be right', () => {
	expect(nearness('zo', ['na'], true)).toBeNull();
	expect(nearness('oz', ['zo'], true)).toBeNull();
});
