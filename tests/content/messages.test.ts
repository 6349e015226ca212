import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/messages/de.ts';
import { en, type Messages } from '../../src/i18n/messages/en.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { nl } from '../../src/i18n/messages/nl.ts';
import { foreignWords, informalWords } from './wrong-language.ts';

const keys = Object.keys(en) as (keyof Messages)[];
/** The nouns of the guide, which each language puts in as its own sentences ask. */
const nouns = /^\{(one|many|kind)\}$/i;

const slotsOf = (message: string): string[] =>
	(message.match(/\{\w+\}/g) ?? []).filter((slot) => !nouns.test(slot)).sort();
const withoutSlots = (message: string): string => message.replaceAll(/\{\w+\}/g, '');

const dictionaries: Readonly<Record<string, Messages>> = { nl, en, de, fr };
const translations = Object.entries(dictionaries).filter(([locale]) => locale !== 'en');

/** Messages that are the same as in English because the words are. */
const sameWords: Readonly<Record<string, readonly (keyof Messages)[]>> = {
	// "Open data" is the Dutch term too.
	nl: ['nav.data', 'nav.contact', 'nav.privacy', 'source.contract'],
	de: ['table.filter.name'],
	// French lent English these words: question, source, date, audit, restriction, documentation.
	fr: [
		'nav.criteria',
		'nav.contact',
		'corrections.title',
		'source.audit',
		'source.documentation',
		'notice.restriction',
		'notice.source',
		'search.kind.criterion',
		'search.kind.text',
		'search.kind.profile',
		'search.one.criterion',
		'search.one.text',
		'search.one.profile',
		'notices.of.restriction',
		'notices.date',
		'earlier.sources',
		'choose.step',
		'result.ranks',
		'calculation.criterion',
		'calculation.points',
	],
};

test.each(translations)('%s has the same messages as English', (_, messages) => {
	expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
});

test.each(translations)('%s has the same slots in each message as English', (_, messages) => {
	const faults = keys.filter((key) => slotsOf(messages[key]).join() !== slotsOf(en[key]).join());
	expect(faults).toEqual([]);
});

test.each(translations)(
	'%s differs from English, unless a message is slots only or the words are the same',
	(locale, messages) => {
		const same = keys.filter(
			(key) => messages[key] === en[key] && /[a-z]{2}/i.test(withoutSlots(messages[key])),
		);
		expect(same.sort()).toEqual(sameWords[locale]?.toSorted());
	},
);

describe.each(Object.entries(dictionaries))('%s', (locale, messages) => {
	test('holds no words of another language', () => {
		const faults = keys.filter((key) => foreignWords(withoutSlots(messages[key]), locale).length > 0);
		expect(faults).toEqual([]);
	});

	test('knows nothing of what this guide compares', () => {
		// Another guide, about doorbells, speaks through the same messages.
		const ours = /video|vidéo|bell(en|er|t)\b|\bbel(t|wijzer)?\b|gesprek|gespräch|anruf|\bappels?\b|vergader|\bcall|meeting|réunion|besprechung|encrypt|versleutel|verschlüssel|chiffrement|chiffré|\bapps?\b|\bapplications?\b/i;
		expect(keys.filter((key) => ours.test(withoutSlots(messages[key])))).toEqual([]);
	});

	test('says nothing empty, and nothing with a space too many', () => {
		expect(keys.filter((key) => messages[key].trim() !== messages[key] || messages[key] === '')).toEqual([]);
	});
});

test.each(Object.entries(dictionaries))('%s speaks to its reader as to a stranger', (locale, messages) => {
	expect(keys.filter((key) => informalWords(messages[key], locale).length > 0)).toEqual([]);
});

test('the tests for a wrong language find one', () => {
	expect(foreignWords('U ziet who calls whom and when', 'nl')).toEqual(['who', 'and', 'when']);
	expect(foreignWords('The provider can see the video', 'nl')).not.toEqual([]);
	expect(foreignWords('De aanbieder kan het gesprek zien', 'en')).not.toEqual([]);
	expect(foreignWords('Volgens The Guardian kan Zoom meekijken', 'nl')).toEqual([]);
	expect(foreignWords('Der Anbieter kann nicht mitsehen', 'de')).toEqual([]);
	expect(foreignWords('Der Anbieter kann nicht mitsehen', 'fr')).not.toEqual([]);
	expect(foreignWords('Le fournisseur ne voit pas votre appel', 'de')).not.toEqual([]);
	expect(informalWords('Heb je jouw app?', 'nl')).toEqual(['je', 'jouw']);
	expect(informalWords('Hast du deine App?', 'de')).toEqual(['du', 'deine']);
	expect(informalWords('Vous êtes là, tu es ici', 'fr')).toEqual(['tu']);
});

test('every message is used', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|astro|svelte)$/.test(name) && !name.includes('messages'))
		.map((name) => readFileSync(path.join('src', name), 'utf8'))
		.join('\n');
	// A key may also be put together: `grade.${grade}`.
	const made = [...sources.matchAll(/`((?:\w+\.)+)\$\{[^}]+\}([\w.]*)`/g)].map(
		([, start = '', end = '']) => new RegExp(`^${RegExp.escape(start)}[\\w-]+${RegExp.escape(end)}$`),
	);
	const isUsed = (key: string) =>
		sources.includes(`'${key}'`) || made.some((pattern) => pattern.test(key));
	expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
