import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/guide-files/read-guide.ts';

/**
 * Ids that the code may name, because they are words of the house and not of this guide: answers
 * that any question may have, and the shape of a guide itself.
 */
const ownWords = new Set([
	// What is missing and what does not apply are the same in every guide (design section 3).
	...['yes', 'no', 'partly', 'none', 'unknown', 'not-disclosed', 'disputed', 'not-applicable'],
	// Kinds of source (src/schema/source.ts); this guide has a shelf life of the same name.
	'audit',
	// The folder /data/ and the page about it; this guide has a group of the same name.
	'data',
	// Kinds of source and of authority (src/schema/); claims and notices of this guide use them too.
	...['policy', 'contract', 'government'],
	// Rooms of the site for who must keep reasons (src/i18n/urls.ts); audiences here have those names.
	...['schools', 'organisations'],
	// A kind of value in code, and a section of a record (src/domain/record/sections.ts); this guide
	// has a shelf life and an edition so named.
	...['function', 'organisation'],
	// A part of every .docx file; this guide has a question of the same name.
	'metadata',
	// A key of a criterion (src/schema/criterion.ts); a question of this guide has an answer so named.
	'group',
	// The SVG element that draws a shape again; this guide has a group of the same name.
	'use',
	// A scope in a bill of materials (CycloneDX), and the folder of files that are served as they are.
	...['optional', 'public'],
	// The part of a finding, the rule about windows, and words of code and of messages.
	...['expected', 'windows', 'default', 'always', 'never', 'other', 'list', 'few'],
]);

const { guide } = readGuide('content');
if (!guide) throw new Error('The guide cannot be read.');
const { info } = guide;

const editions = guide.apps.flatMap((app) => [app, ...app.variants]);
const claims = guide.apps.flatMap((app) =>
	[app.claims, ...app.variants.map(({ overrides }) => overrides)].flatMap((all) => Object.values(all)),
);
const answers = guide.criteria.flatMap((criterion) => {
	if (criterion.scale === 'levels') return criterion.levels;
	return criterion.scale === 'flags' ? criterion.flags : [];
});
const lists = [info.audiences, info.groups, info.actors, info.moments, info.kinds, info.shelfLives];
const ids = new Set(
	[
		...editions,
		...answers,
		...lists.flat(),
		...claims.flatMap(({ conditions }) => conditions),
		...guide.apps.flatMap(({ settings }) => settings),
		...guide.criteria,
		...guide.notices,
		...guide.questions,
		...guide.questions.flatMap(({ options }) => options),
		...guide.profiles,
		...guide.glossary,
		...guide.checklist,
		...guide.sectors,
		...guide.threshold,
		...(info.record?.parts ?? []),
		...guide['open-questions'],
		...guide['second-reading'],
	]
		.map(({ id }) => id)
		.filter((id) => !ownWords.has(id)),
);

const sources = [
	'astro.config.mjs',
	...readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|astro|svelte|css)$/.test(name))
		.map((name) => path.join('src', name)),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The places in the code where a pattern stands. */
const places = (pattern: RegExp, test: (found: string) => boolean) =>
	sources.flatMap(({ file, text }) =>
		text.split('\n').flatMap((line, index) =>
			[...line.matchAll(pattern)]
				.map(([, found = '']) => found)
				.filter(test)
				.map((found) => `${file}:${index + 1} ${found}`),
		),
	);

test('the tests know the ids of the guide', () => {
	expect(ids.size).toBeGreaterThan(300);
	expect(sources.length).toBeGreaterThan(80);
});

describe('nothing in src/', () => {
	test('quotes an id of the guide', () => {
		expect(places(/['"`]([a-z0-9]+(?:-[a-z0-9]+)*)['"`]/g, (found) => ids.has(found))).toEqual([]);
	});

	test('builds an address with an id of an app or a question in it', () => {
		const known = new Set([...guide.apps, ...guide.criteria].map(({ id }) => id));
		expect(places(/\/([a-z0-9]+(?:-[a-z0-9]+)*)(?=[/#'"`])/g, (id) => known.has(id) && !ownWords.has(id))).toEqual([]);
	});

	test('names an app or who makes it', () => {
		const names = guide.apps.flatMap(({ name, aliases }) => [name, ...aliases]);
		const words = new Set(names.filter((name) => name.length > 3).map((name) => name.toLowerCase()));
		// Words that are also the name of an app, but mean something else in code.
		for (const word of ['element', 'matrix', 'wire', 'signal', 'duo', 'ring', 'meet']) words.delete(word);
		const anyName = new RegExp(`\\b(${[...words].map((word) => RegExp.escape(word)).join('|')})\\b`, 'gi');
		expect(places(anyName, () => true)).toEqual([]);
	});

	test('speaks of video calls', () => {
		expect(places(/(video|\bbelwijzer\b|\bvideobel)/gi, () => true)).toEqual([]);
	});
});
