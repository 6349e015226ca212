import { statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';
import { kindOf, PATH_KINDS, type PathKind } from '../../../src/hosting/path-kinds.ts';
import { sitePolicy, stylesAt } from '../../../src/hosting/site-policy.ts';
import { builtSite, NOT_FOUND } from '../pages.ts';
import { eachServer } from './each-server.ts';
import { runServer, type Running } from './run-server.ts';

const site = builtSite();
const policy = sitePolicy(site.folder);
const addresses = [...site.pages.keys(), ...site.files];

/** The first address of each kind. */
const examples = PATH_KINDS.map((kind) => ({
	kind,
	address: addresses.find((address) => kindOf(address) === kind) ?? '',
}));

/** An address of each kind at which nothing stands. */
const GONE: Readonly<Record<PathKind, string>> = {
	hashed: '/_astro/gone.js',
	card: '/xx/embed/app/gone/',
	release: '/data/v1/releases/1900-01-01.json',
	data: '/data/v1/gone.csv',
	picture: '/og/gone.png',
	page: '/xx/gone/',
	file: '/gone.txt',
};

/** All headers of ours, whatever they are about. */
const OURS = [...new Set(PATH_KINDS.flatMap((kind) => Object.keys(headersFor(kind, ''))))];

/** The headers of ours in an answer. */
const oursIn = ({ headers }: Response) =>
	Object.fromEntries(
		OURS.flatMap((name) => {
			const value = headers.get(name);
			return value === null ? [] : [[name, value]];
		}),
	);

/** By how a name ends; a file that is not named here has a type that no server of ours knows. */
const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.minisig': 'text/plain; charset=utf-8',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip',
};
const ATOM = 'application/atom+xml; charset=utf-8';

/** The headers that the table has for an address. */
const tableFor = (address: string) => headersFor(kindOf(address), stylesAt(policy, address));

test('the site has an address of every kind', () => {
	expect(examples.filter(({ address }) => address === '')).toEqual([]);
});

eachServer('sends', (name) => {
	let server: Running;
	const ask = (address: string, options: RequestInit = {}) =>
		fetch(server.address + address, { redirect: 'manual', ...options });

	beforeAll(async () => {
		server = await runServer(name, { root: site.folder, policy });
	});
	afterAll(() => server.stop());

	test('nothing before its configuration is found sound', () => {
		expect(server.checked.status, server.checked.said).toBe(0);
		expect(server.checked.said).not.toMatch(/warn/i);
	});

	test.each(examples)('a $kind with its headers and no others of ours', async ({ address }) => {
		for (const method of ['GET', 'HEAD']) {
			const answer = await ask(address, { method });
			expect(answer.status).toBe(200);
			expect(oursIn(answer)).toEqual(tableFor(address));
		}
	});

	test('a page of every shape with the styles that stand in it, also by its full name', async () => {
		for (const { place, pattern } of policy) {
			const page = [...site.pages.keys()].find((one) => new RegExp(pattern).test(one)) ?? '';
			for (const address of page.endsWith('/') ? [page, `${page}index.html`] : [page])
				expect(oursIn(await ask(address)), `${place} ${address}`).toEqual(tableFor(page));
		}
	});

	test.each(examples)('a $kind that has not changed with the same headers', async ({ address }) => {
		const etag = (await ask(address)).headers.get('etag') ?? '';
		expect(etag).not.toBe('');
		const answer = await ask(address, { headers: { 'if-none-match': etag } });
		expect(answer.status).toBe(304);
		expect(oursIn(answer)).toEqual(tableFor(address));
	});

	test.each(examples)('part of a $kind with the same headers', async ({ address }) => {
		const answer = await ask(address, { headers: { range: 'bytes=0-9' } });
		expect(answer.status).toBe(206);
		expect((await answer.arrayBuffer()).byteLength).toBe(10);
		expect(oursIn(answer)).toEqual(tableFor(address));
	});

	test('many parts at once as the whole, which costs less', async () => {
		const parts = Array.from({ length: 50 }, (_, index) => `${String(index)}-`).join(',');
		const answer = await ask('/', { headers: { range: `bytes=${parts}` } });
		expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(
			2 * statSync(path.join(site.folder, 'index.html')).size,
		);
	});

	test.each(Object.entries(GONE))('that a %s is not there, for minutes', async (_kind, address) => {
		const answer = await ask(address);
		expect(answer.status).toBe(404);
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await answer.text()).toBe(site.pages.get(NOT_FOUND)?.html);
		expect(oursIn(answer)).toEqual(tableFor(NOT_FOUND));
	});

	test('no list of a folder without a page', async () => {
		for (const folder of ['/_astro/', '/data/', '/og/']) {
			const answer = await ask(folder);
			expect(answer.status, folder).toBe(404);
			expect(await answer.text(), folder).toBe(site.pages.get(NOT_FOUND)?.html);
		}
	});

	test('who forgets the slash to its own host, with headers', async () => {
		for (const page of ['/en', '//en']) {
			const moved = await ask(page);
			expect([301, 308], page).toContain(moved.status);
			expect(oursIn(moved), page).toEqual(tableFor('/en'));
			const { href } = new URL(moved.headers.get('location') ?? '', server.address);
			expect(href, page).toBe(`${server.address}/en/`);
		}
	});

	test('every type of file under its own name, text in UTF-8', async () => {
		const feed = [...site.files].find((file) => file.endsWith('/feed.xml')) ?? '';
		const files = [...site.files].filter((file) => !file.endsWith('/feed.xml'));
		for (const [ending, [file = '']] of Map.groupBy(files, (name) => path.extname(name))) {
			const type = (await ask(file)).headers.get('content-type');
			expect(type, file).toBe(TYPES[ending]);
		}
		expect((await ask(feed)).headers.get('content-type')).toBe(ATOM);
	});

	test('nothing that keeps track of anybody, and no version of itself', async () => {
		for (const address of [...examples.map((one) => one.address), '/xx/gone/']) {
			const { headers } = await ask(address);
			for (const unwanted of ['set-cookie', 'report-to', 'reporting-endpoints', 'nel', 'via'])
				expect(headers.has(unwanted), `${address} ${unwanted}`).toBe(false);
			expect(headers.get('server') ?? '', address).not.toMatch(/\d/);
		}
	});

	test('open data to the scripts of other sites, and nothing else', async () => {
		for (const { kind, address } of examples) {
			const answer = await ask(address, { headers: { origin: 'https://elsewhere.example' } });
			const isOpen = kind === 'data' || kind === 'release';
			expect(answer.headers.get('access-control-allow-origin'), kind).toBe(isOpen ? '*' : null);
			expect(answer.headers.has('access-control-allow-credentials'), kind).toBe(false);
		}
	});
});
