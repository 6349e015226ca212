import { expect, test } from 'vitest';
import { requiredLocale } from '../../../src/i18n/required-locale.ts';

const locales = { default: 'nl', required: ['nl', 'en'], fallback: 'en' };

test.each([
	['a reader of a required language stays in it', 'nl', locales, 'nl'],
	['another goes where texts fall back', 'fr', locales, 'en'],
	['or to the first, where the guide names none', 'fr', { ...locales, fallback: undefined }, 'nl'],
	[
		'or to the first, where the one named is not required',
		'fr',
		{ ...locales, fallback: 'de' },
		'nl',
	],
])('%s', (_, locale, guide, expected) => {
	expect(requiredLocale(locale, guide)).toBe(expected);
});
