import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, attribute, only, rawText, words } from './markup.ts';
import { builtSite } from './pages.ts';

const { folder, files, guide, origin, pages } = builtSite();
const { locales, firstView, licence } = guide.guide;
const run = promisify(execFile);

function pageIn(locale: string) {
	const page = pages.get(`/${locale}/data/`);
	if (!page) throw new Error(`There is no page about the data in ${locale}.`);
	return page.root;
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('the examples on the page about the data run as they stand', () => {
	let server: Server;
	let place: string;
	let address: string;

	beforeAll(async () => {
		place = mkdtempSync(path.join(tmpdir(), 'data-examples-'));
		server = createServer((request, response) => {
			const file = path.join(folder, new URL(request.url ?? '/', origin).pathname);
			if (existsSync(file)) response.end(readFileSync(file));
			else response.writeHead(404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const at = server.address();
		address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : '';
	});

	afterAll(() => {
		server.close();
		rmSync(place, { recursive: true });
	});

	/** An example as it stands on the page, with the address at which this test serves the site. */
	function example(language: string): string {
		const found = all(pageIn(locales.default), 'pre').find(
			(pre) => attribute(pre, 'id') === `example-${language}`,
		);
		const code = found ? rawText(found) : '';
		expect(code).toContain(language === 'check' ? 'sha256sum' : origin);
		return code.replaceAll(origin, address);
	}

	test.skipIf(!has('curl'))('curl fetches the files, and they are whole', async () => {
		await run('sh', ['-ec', example('curl').replaceAll('curl ', 'curl -sf ')], { cwd: place });
		for (const name of ['guide.json', 'claims.csv']) {
			const fetched = readFileSync(path.join(place, name));
			expect(fetched.equals(readFileSync(path.join(folder, 'data/v1', name))), name).toBe(true);
		}
		const code = example('check').replaceAll('curl ', 'curl -sf ');
		const { stdout } = await run('sh', ['-ec', code], { cwd: place });
		expect(stdout).toMatch(/^claims\.csv: \S+\nguide\.json: \S+\n$/);
	});

	test('JavaScript prints the answer of every app to the first question', async () => {
		const code = example('javascript');
		const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
		const [criterion = ''] = firstView.criteria;
		const expected = guide.apps.map(({ name, claims }) => {
			const claim = claims[criterion];
			return `${name} ${String(claim?.level ?? claim?.missing)}`;
		});
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(guide.apps.length);
		for (const [at, line] of lines.entries())
			expect(line.startsWith(expected[at] ?? '?')).toBe(true);
	});

	test.skipIf(!has('Rscript'))('R counts the answers to it', async () => {
		const { stdout } = await run('Rscript', ['-e', example('r')]);
		const counts = [...stdout.matchAll(/\b\d+\b/g)].map(([count]) => Number(count));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(guide.apps.length);
	});
});

describe.each(locales.offered)('in %s', (locale) => {
	test('the same examples stand on the page', () => {
		const codes = (root: ReturnType<typeof pageIn>) => all(root, 'pre').map(rawText);
		expect(codes(pageIn(locale))).toEqual(codes(pageIn(locales.default)));
	});

	test('the page says how to name the guide as a source', () => {
		const quotes = all(only(pageIn(locale), 'main'), 'blockquote').map(words);
		expect(quotes.at(-1)).toContain(licence.id);
		expect(quotes.at(-1)).toContain(guide.guide.publisher.name);
	});

	test('search engines are told of the data set and of files that are there', () => {
		const [script] = all(pageIn(locale), 'script').filter(
			(one) => attribute(one, 'type') === 'application/ld+json',
		);
		const data = JSON.parse(script ? rawText(script) : '{}') as {
			distribution: { contentUrl: string; sha256: string }[];
		};
		expect(data).toMatchObject({
			'@type': 'Dataset',
			inLanguage: locale,
			license: licence.url,
			dateModified: guide.guide.asOf,
			isAccessibleForFree: true,
		});
		const addresses = data.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname);
		expect(addresses).toContain('/data/v1/claims.csv');
		expect(addresses.filter((name) => !files.has(name))).toEqual([]);
	});
});
