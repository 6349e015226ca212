import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textInFragment, tidyText } from '../../../src/domain/fragment-text.ts';

const longest = 20;

test('a text comes back from an address as it was tidied, whatever it holds', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const tidy = tidyText(text, longest);
			expect(textInFragment(encodeURIComponent(tidy), longest)).toBe(tidy);
		}),
	);
});

test('a text is never longer than asked, and has no space at its ends', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (text) => {
			const tidy = tidyText(text, longest);
			expect(tidy.length).toBeLessThanOrEqual(longest);
			expect(tidy).toBe(tidy.trim());
		}),
	);
});

test('a cut through a character leaves no half of it', () => {
	expect(tidyText('ab😀', 3).isWellFormed()).toBe(true);
});

test.each(['%', '%E0%A4%A', '%zz'])('%s is a broken escape and no text', (value) => {
	expect(textInFragment(value, longest)).toBe('');
});
