import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { atomFaults, linksOf } from '../unit/open-data/atom-faults.ts';
import { readXml, within } from '../unit/open-data/read-xml.ts';
import { all, attribute, only } from './markup.ts';
import { builtSite } from './pages.ts';

const { folder, guide, pages, files, origin } = builtSite();
const feedFile = (locale: string) => path.join(folder, locale, 'changes/feed.xml');
// A guide without releases has nothing to compare.
const locales = guide.guide.locales.offered.filter((locale) => existsSync(feedFile(locale)));

test('a guide with releases says in every language what changed', () => {
	const hasReleases = [...files].some((file) => /^\/data\/v1\/releases\/\d/.test(file));
	expect(locales).toEqual(hasReleases ? guide.guide.locales.offered : []);
});

describe.each(locales)('what changed, in %s', (locale) => {
	const feed = readXml(readFileSync(feedFile(locale), 'utf8'));

	test('can be followed in a feed that has all that Atom asks for', () => {
		expect(atomFaults(feed)).toEqual([]);
		expect(feed.attributes.get('xml:lang')).toBe(locale);
	});

	test('is a feed whose every entry leads to a page', () => {
		const targets = [feed, ...within(feed, 'entry')].flatMap((one) => linksOf(one, 'alternate'));
		expect(targets.length).toBeGreaterThan(1);
		expect(targets.filter((href) => !pages.has(href.replace(origin, '')))).toEqual([]);
	});

	test('has an entry for each correction', () => {
		const ids = within(feed, 'entry').map((entry) => within(entry, 'id')[0]?.text ?? '');
		const expected = guide.corrections.map(({ id }) => `${locale}/correction/${id}`);
		expect(expected.filter((id) => !ids.some((one) => one.endsWith(`:${id}`)))).toEqual([]);
	});

	test('names its feed in the head of its page, and every page leads to it', () => {
		const page = pages.get(`/${locale}/changes/`);
		if (!page) throw new Error('There is no page.');
		const feeds = all(only(page.root, 'head'), 'link')
			.filter((link) => attribute(link, 'type') === 'application/atom+xml')
			.map((link) => attribute(link, 'href'));
		expect(feeds).toEqual([`/${locale}/changes/feed.xml`]);
		const home = pages.get(`/${locale}/`);
		const links = home ? all(only(home.root, 'footer'), 'a') : [];
		expect(links.map((link) => attribute(link, 'href'))).toContain(`/${locale}/changes/`);
	});

	test('has a page for everything that is compared, from its own page', () => {
		const missing = guide.apps.filter(({ id }) => {
			const page = pages.get(`/${locale}/apps/${id}/`);
			const address = `/${locale}/apps/${id}/changes/`;
			const links = page ? all(page.root, 'a').map((link) => attribute(link, 'href')) : [];
			return !pages.has(address) || !links.includes(address);
		});
		expect(missing.map(({ id }) => id)).toEqual([]);
	});
});
