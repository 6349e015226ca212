import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeTitle } from '../../src/components/notice-words.ts';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { createLookup } from '../../src/search/engine.ts';

const { guide } = readGuide('content');
if (!guide) throw new Error('The guide cannot be read.');
const { apps, criteria, glossary, info } = guide;

/** In shorter names a slip makes another name: "Jami" and "Jam", "Wire" and "wie". */
const FEWEST_LETTERS = 5;

describe.each(info.locales.offered)('search in %s', (locale) => {
	const voice = voiceFor(locale, info);
	const documents = documentsOf(guide, voice, (notice) => noticeTitle(notice, voice, guide));
	const lookup = createLookup(documents);
	const found = (query: string, kind: string) =>
		lookup(query)
			?.find((group) => group.kind === kind)
			?.hits.map(({ document }) => document.title) ?? [];

	test('every title is the title of one thing of its kind', () => {
		const titles = documents.map(({ kind, title }) => `${kind} ${title}`);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test.each(apps.map(({ name }) => name))('%s is the first to be found by its name', (name) => {
		expect(found(name, 'app')[0]).toBe(name);
	});

	test('every app is found by each of its other names', () => {
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

	test('every term is the first to be found by its name', () => {
		const names = glossary.map(({ term }) => voice.plain(term));
		expect(names.filter((name) => found(name, 'term')[0] !== name)).toEqual([]);
	});

	const long = apps.map(({ name }) => name).filter(({ length }) => length >= FEWEST_LETTERS);

	test('an app is found by its name with one letter left out or two swapped', () => {
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
	])('"%s" means %s', (query, name) => {
		expect(found(query, 'app')[0]).toBe(name);
	});

	test('every kind is found', () => {
		const present = new Set(documents.map(({ kind }) => kind));
		expect(present.size).toBeGreaterThan(5);
	});
});
