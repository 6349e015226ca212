import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/search/index-file.ts';
import { all, attribute, byId, only, words } from './markup.ts';
import { mayBeFramed } from '../../src/hosting/framing.ts';
import { builtSite } from './pages.ts';
import { pagesToRead } from './sample.ts';

/** What the index may weigh, compressed; whoever searches waits for it. */
const MOST_BYTES = 25_000;

const { folder, guide, origin, pages } = builtSite();

describe.each(guide.guide.locales.offered)('search in %s', (locale) => {
	const file = readFileSync(path.join(folder, locale, 'search/index.json'));
	const { documents, messages, ...addresses } = JSON.parse(file.toString()) as SearchIndex;
	const main = only(pages.get(`/${locale}/search/`)?.root ?? never(), 'main');
	const links = all(main, 'a').map((link) => [words(link), attribute(link, 'href')] as const);

	test('the index is small', () => {
		expect(brotliCompressSync(file).length).toBeLessThanOrEqual(MOST_BYTES);
	});

	test('everything in the index has a page, and the place on it', () => {
		const hrefs = [...documents.map(({ url }) => url), ...[addresses.listHref, addresses.helpHref]];
		const lost = hrefs.filter((href) => {
			const { pathname, hash } = new URL(href, origin);
			const page = pages.get(pathname);
			return !page || (hash !== '' && !byId(page.root, hash.slice(1)));
		});
		expect(lost).toEqual([]);
		expect(addresses.indexHref).toBe(`/${locale}/search/index.json`);
	});

	test('every app, criterion, term, situation, minimum, role, story and notice is in the index', () => {
		const { apps, criteria, glossary, roles, stories, notices } = guide;
		const situations = [...guide.profiles, ...guide.policies];
		const counts = {
			app: apps,
			criterion: criteria,
			term: glossary,
			profile: situations,
			role: roles,
		};
		for (const [kind, those] of Object.entries({ ...counts, story: stories, notice: notices })) {
			expect(documents.filter((one) => one.kind === kind).length, kind).toBe(those.length);
		}
	});

	test('the words of the search have all their nouns', () => {
		const open = Object.values(messages).filter((message) => /\{(one|many|kind)\}/i.test(message));
		expect(open).toEqual([]);
	});

	test('the list from A to Z has every app by each of its names, and everything but notices and pairs', () => {
		const apps = guide.apps.map(({ id, name }) => [name, `/${locale}/apps/${id}/`]);
		expect(links).toEqual(expect.arrayContaining(apps));
		const said = words(main);
		const aliases = guide.apps.flatMap((app) => app.aliases);
		expect(aliases.filter((alias) => !said.includes(alias))).toEqual([]);
		const listed = documents
			.filter(({ kind }) => kind !== 'notice' && kind !== 'pair')
			.map(({ url }) => url);
		const there = new Set(links.map(([, href]) => href));
		expect(listed.filter((url) => !there.has(url))).toEqual([]);
	});

	test('every page leads to the search from its header', () => {
		const lost = pagesToRead(builtSite()).filter(
			(page) =>
				page.locale === locale &&
				!mayBeFramed(page.address) &&
				!all(only(page.root, 'header'), 'a').some(
					(link) => attribute(link, 'href') === `/${locale}/search/`,
				),
		);
		expect(lost.map(({ address }) => address)).toEqual([]);
	});
});

function never(): never {
	throw new Error('There is no search page.');
}
