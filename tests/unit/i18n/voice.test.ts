import { expect, test } from 'vitest';
import { formatDate, formatList, formatNumber } from '../../../src/i18n/format.ts';
import { inLocale } from '../../../src/i18n/text.ts';
import { inLanguage, urls } from '../../../src/i18n/urls.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';

const subject = {
	name: 'Doorstep',
	product: {
		one: { nl: 'deurbel', en: 'bell' },
		many: { nl: 'deurbellen', en: 'bells' },
		kind: { nl: 'slimme deurbellen', en: 'smart doorbells' },
	},
	locales: { default: 'nl', offered: ['nl', 'en'] },
};

test('a message names what the guide compares, with a capital where it asks for one', () => {
	expect(voiceFor('nl', subject).t('nav.apps')).toBe('Deurbellen');
	expect(voiceFor('en', subject).t('criterion.nobody')).toBe('No bell');
});

test('a text that is missing falls back to the first language and says so', () => {
	expect(inLocale({ nl: 'slot', en: 'lock' }, 'en', ['nl'])).toEqual({
		words: 'lock',
		lang: undefined,
	});
	expect(inLocale({ nl: 'slot' }, 'en', ['nl'])).toEqual({ words: 'slot', lang: 'nl' });
});

test('a language that the interface does not speak is refused with what to do', () => {
	expect(() => voiceFor('fy', subject)).toThrow(/"fy".*nl, en.*messages\/fy\.ts/s);
});

test('a date is shown as exactly as it is known', () => {
	expect(formatDate('2024', 'nl')).toBe('2024');
	expect(formatDate('2024-12', 'nl')).toBe('december 2024');
	expect(formatDate('2024-12-03', 'nl')).toBe('3 december 2024');
	expect(formatDate('2024-12-03', 'en')).toBe('3 December 2024');
});

test('numbers and lists follow the language', () => {
	expect(formatNumber(1102, 'nl')).toBe('1.102');
	expect(formatNumber(1102, 'en')).toBe('1,102');
	expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
});

test('a country is named in the language, and several countries together in words', () => {
	const { country } = voiceFor('nl', subject);
	expect(country('NL')).toBe('Nederland');
	expect(country('EU')).toBe('Europese Unie');
	expect(country('INT')).not.toBe('INT');
});

test('addresses end in a slash, and the same page in another language differs in its language only', () => {
	expect(urls.evidence('nl', 'dingalot', 'footage')).toBe('/nl/apps/dingalot/evidence/footage/');
	expect(inLanguage('/nl/apps/nl/', 'en')).toBe('/en/apps/nl/');
});
