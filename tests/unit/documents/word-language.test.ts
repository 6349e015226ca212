import { expect, test } from 'vitest';
import { wordLanguage } from '../../../src/documents/word-language.ts';

test.each([
	['nl', 'nl-NL'],
	['en', 'en-GB'],
	['en-US', 'en-US'],
	['de', 'de-DE'],
	['fr', 'fr-FR'],
	['fr-BE', 'fr-BE'],
	['ar', 'ar-EG'],
])('%s is %s to a word processor', (tag, language) => {
	expect(wordLanguage(tag)).toBe(language);
});
