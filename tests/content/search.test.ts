import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeTitle } from '../../src/explanation/notice-words.ts';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { createLookup } from '../../src/search/engine.ts';
import { stopWordsOf } from '../../src/search/stop-words.ts';

const { guide } = readGuide('content');
if (!guide) throw new Error('The guide cannot be read.');
const { apps, criteria, glossary, info } = guide;

/** What can be found in each language, and the function that finds it. */
const inLanguage = new Map(
	info.locales.offered.map((locale) => {
		const voice = voiceFor(locale, info);
		const documents = documentsOf(guide, voice, (notice) => noticeTitle(notice, voice, guide));
		return [locale, { documents, lookup: createLookup(documents, stopWordsOf(locale)) }];
	}),
);

/** The titles of what a query finds in a language, by kind. */
function titlesIn(locale: string, query: string) {
	const groups = inLanguage.get(locale)?.lookup(query) ?? [];
	const titles = groups.map(({ kind, hits }) => [kind, hits.map((hit) => hit.document.title)]);
	return Object.fromEntries(titles) as Partial<Record<string, string[]>>;
}

/** In shorter names a slip makes another name: "Jami" and "Jam", "Wire" and "wie". */
const FEWEST_LETTERS = 5;

/** Hundreds of queries take a while on a busy computer. */
const LONG = { timeout: 30_000 };

describe.each(info.locales.offered)('search in %s', (locale) => {
	const voice = voiceFor(locale, info);
	const { documents = [] } = inLanguage.get(locale) ?? {};
	const found = (query: string, kind: string) => titlesIn(locale, query)[kind] ?? [];

	test('every title is the title of one thing of its kind', () => {
		const titles = documents.map(({ kind, title }) => `${kind} ${title}`);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test.each(apps.map(({ name }) => name))('%s is the first to be found by its name', (name) => {
		expect(found(name, 'app')[0]).toBe(name);
	});

	test('every app is found by each of its other names', LONG, () => {
		const lost = apps.flatMap(({ name, aliases }) =>
			aliases.filter((alias) => !found(alias, 'app').includes(name)),
		);
		expect(lost).toEqual([]);
	});

	test.each(criteria)('$id is found by its question and its short heading', (criterion) => {
		const question = voice.plain(criterion.question);
		expect(found(question, 'criterion')[0]).toBe(question);
		expect(found(voice.plain(criterion.short), 'criterion')).toContain(question);
	});

	test('every term is the first to be found by its name', LONG, () => {
		const names = glossary.map(({ term }) => voice.plain(term));
		expect(names.filter((name) => found(name, 'term')[0] !== name)).toEqual([]);
	});

	const long = apps.map(({ name }) => name).filter(({ length }) => length >= FEWEST_LETTERS);

	test('every role is found by whom it is for, and by other words for them', () => {
		for (const { name, also, title } of guide.roles)
			for (const word of [voice.plain(name), ...(also[locale] ?? [])])
				expect(found(word, 'role'), word).toContain(voice.plain(title));
	});

	test('an app is found by its name with one letter left out or two swapped', LONG, () => {
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.nat(), fc.boolean(), (name, place, swaps) => {
				const at = place % (name.length - 1);
				const slipped = swaps
					? name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
					: name.slice(0, at) + name.slice(at + 1);
				expect(found(slipped, 'app'), slipped).toContain(name);
			}),
			{ numRuns: 150 },
		);
	});

	test.each([
		['jitzi', 'Jitsi Meet'],
		['whatsap', 'WhatsApp'],
		['meet google', 'Google Meet'],
		['zom', 'Zoom'],
		['face time', 'FaceTime'],
		['tiems', 'Microsoft Teams'],
		['skaip', 'Skype'],
	])('"%s" means %s', (query, name) => {
		expect(found(query, 'app')[0]).toBe(name);
	});

	test('every criterion is found by each word of the glossary that leads to it', LONG, () => {
		const lost = glossary.flatMap(({ term, also, criterion }) => {
			const led = criteria.find(({ id }) => id === criterion);
			if (!led) return [];
			const words = [voice.plain(term), ...(also[locale] ?? [])];
			return words.filter((word) => !found(word, 'criterion').includes(voice.plain(led.question)));
		});
		expect(lost).toEqual([]);
	});

	test('the language has stop words, and no app is called by nothing else', () => {
		const stopWords = stopWordsOf(locale);
		expect(stopWords.length).toBeGreaterThan(40);
		expect(apps.filter(({ name }) => stopWords.includes(name.toLowerCase()))).toEqual([]);
	});

	test('every kind is found', () => {
		const present = new Set(documents.map(({ kind }) => kind));
		expect(present.size).toBeGreaterThan(5);
	});
});

describe('questions as people type them', () => {
	const countOf = (titles: Partial<Record<string, string[]>>) => Object.values(titles).flat().length;

	test.each([
		['nl', 'is zoom veilig'],
		['en', 'is zoom safe'],
		['de', 'ist zoom sicher'],
	])('in %s "%s" finds the app, and little but what speaks of both', (locale, query) => {
		const titles = titlesIn(locale, query);
		expect(titles['app']).toEqual(['Zoom']);
		expect(countOf(titles)).toBeLessThan(30);
	});

	test.each([
		['nl', 'videobellen met de dokter'],
		['nl', 'gratis videobellen zonder account'],
		['en', 'a video call with my doctor'],
		['de', 'Videoanruf mit dem Arzt'],
		['fr', 'appel vidéo avec le médecin'],
	])('in %s "%s" finds something, but not half the guide', (locale, query) => {
		const count = countOf(titlesIn(locale, query));
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(60);
	});

	test.each([
		['nl', 'zoom verboden'],
		['en', 'zoom ban'],
		['de', 'zoom verboten'],
		['fr', 'zoom interdit'],
	])('in %s "%s" finds the app first, its notices and the story', (locale, query) => {
		const { app, story, notice } = titlesIn(locale, query);
		expect(app?.[0]).toBe('Zoom');
		expect(story).toHaveLength(1);
		expect(notice?.length).toBeGreaterThan(5);
	});

	test.each([
		['nl', 'versleuteling'],
		['en', 'encryption'],
		['de', 'Verschlüsselung'],
		['fr', 'chiffrement'],
	])('in %s "%s" finds a criterion', (locale, query) => {
		expect(titlesIn(locale, query)['criterion']?.length).toBeGreaterThan(0);
	});
});
