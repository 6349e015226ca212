import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markHits } from '../../../src/search/mark-hits.ts';
import { bare, wordsOf } from '../../../src/search/words.ts';

const marked = (text: string, query: string) =>
	markHits(text, wordsOf(query))
		.filter(({ hit }) => hit)
		.map(({ words }) => words);

test('the words that were asked for are marked, whole, whatever their case and accents', () => {
	expect(marked('Één café, twee Cafés.', 'cafe een')).toEqual(['Één', 'café', 'Cafés']);
	expect(marked('Versleuteld, met een sleutel.', 'sleutel')).toEqual(['Versleuteld', 'sleutel']);
	expect(marked('Ring om te verzekeren.', 'ring')).toEqual(['Ring']);
});

test('marking changes no letter of a text, and marks nothing that was not asked for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
			const asked = wordsOf(query);
			const parts = markHits(text, asked);
			expect(parts.map(({ words }) => words).join('')).toBe(text);
			for (const { words, hit } of parts) {
				if (hit) expect(asked.some((one) => bare(words).includes(one))).toBe(true);
			}
		}),
	);
});
