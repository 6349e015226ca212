import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { en, type Messages } from '../../src/i18n/messages/en.ts';
import { nl } from '../../src/i18n/messages/nl.ts';
import { foreignWords, informalWords } from './wrong-language.ts';

const keys = Object.keys(en) as (keyof Messages)[];
/** The nouns of the guide, which each language puts in as its own sentences ask. */
const nouns = /^\{(one|many|kind)\}$/i;

const slotsOf = (message: string): string[] =>
	(message.match(/\{\w+\}/g) ?? []).filter((slot) => !nouns.test(slot)).sort();
const withoutSlots = (message: string): string => message.replaceAll(/\{\w+\}/g, '');

/** Messages that are the same in Dutch and English because the words are. */
const sameWords: readonly (keyof Messages)[] = [
	'nav.data', // "Open data" is the Dutch term too.
	'nav.contact',
	'nav.privacy',
	'source.contract',
];

test('Dutch has the same messages as English', () => {
	expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
});

test.each(keys)('%s has the same slots in Dutch and English', (key) => {
	expect(slotsOf(nl[key])).toEqual(slotsOf(en[key]));
});

test('Dutch and English messages differ, unless they are slots only or the words are the same', () => {
	const same = keys.filter((key) => nl[key] === en[key] && /[a-z]{2}/i.test(withoutSlots(nl[key])));
	expect(same).toEqual(sameWords);
});

describe.each([
	['Dutch', 'nl', nl],
	['English', 'en', en],
] as const)('%s', (_, locale, messages) => {
	test('holds no words of the other language', () => {
		const faults = keys.filter((key) => foreignWords(withoutSlots(messages[key]), locale).length > 0);
		expect(faults).toEqual([]);
	});

	test('knows nothing of what this guide compares', () => {
		// Another guide, about doorbells, speaks through the same messages.
		const ours = /video|bell(en|er|t)\b|\bbel(t|wijzer)?\b|gesprek|vergader|\bcall|meeting|encrypt|versleutel|\bapps?\b/i;
		expect(keys.filter((key) => ours.test(withoutSlots(messages[key])))).toEqual([]);
	});

	test('says nothing empty, and nothing with a space too many', () => {
		expect(keys.filter((key) => messages[key].trim() !== messages[key] || messages[key] === '')).toEqual([]);
	});
});

test('Dutch says "u"', () => {
	expect(keys.filter((key) => informalWords(nl[key]).length > 0)).toEqual([]);
});

test('the tests for a wrong language find one', () => {
	expect(foreignWords('U ziet who calls whom and when', 'nl')).toEqual(['who', 'and', 'when']);
	expect(foreignWords('The provider can see the video', 'nl')).not.toEqual([]);
	expect(foreignWords('De aanbieder kan het gesprek zien', 'en')).not.toEqual([]);
	expect(foreignWords('Volgens The Guardian kan Zoom meekijken', 'nl')).toEqual([]);
	expect(informalWords('Heb je jouw app?')).toEqual(['je', 'jouw']);
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
