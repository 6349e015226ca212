import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { atomFeed, type Feed } from '../../../src/open-data/atom.ts';
import { atomFaults, linksOf } from './atom-faults.ts';
import { readXml, within } from './read-xml.ts';

// Properties take a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const SITE = 'https://guide.example.org';

const feedOf = (text: string): Feed => ({
	id: 'en/changes',
	lang: 'en',
	title: `Title ${text}`,
	about: text,
	author: `Author ${text}`,
	day: '2026-11-22',
	path: '/en/changes/',
	self: '/en/changes/feed.xml',
	items: [
		{
			id: 'en/release/2026-11',
			title: `Item ${text}`,
			day: '2026-11-22',
			path: '/en/changes/2026-11/',
			paragraphs: [text],
			list: [text, 'another'],
		},
		{
			id: 'en/correction/a-mistake',
			title: 'Another',
			day: '2026-04-02',
			path: '/en/corrections/',
			paragraphs: [],
			list: [],
		},
	],
});

const allowed = (text: string) =>
	text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

test('whatever the texts hold, the feed is well-formed and says them as they are', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('<b>&amp;</b>', ']]>', '"\'', '\u0000\u001F\uFFFE', '\uD800', '<!--', '&#x0;'),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const feed = readXml(atomFeed(feedOf(text), SITE));
			expect(within(feed, 'title')[0]?.text).toBe(`Title ${allowed(text)}`);
			const [entry] = within(feed, 'entry');
			const [content] = entry ? within(entry, 'content') : [];
			expect(content?.text).toBe(`${allowed(text)}${allowed(text)}another`);
		}),
		{ numRuns: 200, seed: 20200417 },
	);
});

test('the feed has all that RFC 4287 asks for', () => {
	expect(atomFaults(readXml(atomFeed(feedOf('x'), SITE)))).toEqual([]);
});

test('ids name the host and the day, and links lead to the site', () => {
	const feed = readXml(atomFeed(feedOf('x'), `${SITE}:8080/`));
	const [entry] = within(feed, 'entry');
	if (!entry) throw new Error('There is no entry.');
	expect(within(entry, 'id')[0]?.text).toBe('tag:guide.example.org,2026-11-22:en/release/2026-11');
	expect(linksOf(entry, 'alternate')).toEqual([`${SITE}:8080/en/changes/2026-11/`]);
});

test('the tests for feeds find what is wrong', () => {
	const good = atomFeed(feedOf('x'), SITE);
	expect(() => readXml(good.replace('</entry>', ''))).toThrow();
	expect(() => readXml(good.replace('Title x', 'Title & x'))).toThrow();
	expect(() => readXml(good.replace('Title x', 'Title < x'))).toThrow();
	for (const [part, by] of [
		['<updated>2026-11-22T00:00:00Z', '<updated>2026-11-22'],
		['tag:guide.example.org,2026-04-02:en/correction/a-mistake', 'a mistake'],
		['<author><name>Author x</name></author>', ''],
		['rel="self"', 'rel="related"'],
		['http://www.w3.org/2005/Atom', 'atom'],
	] as const) {
		expect(good).toContain(part);
		expect(atomFaults(readXml(good.replace(part, by)))).not.toEqual([]);
	}
});
