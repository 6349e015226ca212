import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let place: string;
let site: string;

const run = (...words: string[]) => {
	const out = mkdtempSync(path.join(place, 'out-'));
	const parameters = ['src/cli/offline.ts', '--out', out, ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
	return { status, stdout, stderr, made: readdirSync(out) };
};

beforeAll(() => {
	place = mkdtempSync(path.join(tmpdir(), 'offline-command-'));
	site = path.join(place, 'dist');
	mkdirSync(path.join(site, 'en'), { recursive: true });
	const settings = { BUILD_DATE: '2026-11-22', SITE_URL: 'https://bell.example' };
	writeFileSync(
		path.join(site, 'build.json'),
		JSON.stringify({ name: 'Bell', release: null, languages: ['en'], settings }),
	);
	writeFileSync(path.join(site, 'licences.txt'), 'Bell');
	writeFileSync(path.join(site, 'en/index.html'), '<main id="main"><h1>Bell</h1></main>');
});

afterAll(() => {
	rmSync(place, { recursive: true });
});

test('makes one file, and says how large it is and what its checksum is', () => {
	const { status, stdout, made } = run('--site', site);
	expect(status).toBe(0);
	expect(made).toEqual(['bell-offline-preview-2026-11-22.zip']);
	expect(stdout).toMatch(/^4 files, 0\.0 MB: .*\nSHA-256: [0-9a-f]{64}\n$/);
});

test.each([
	['a folder without a site', ['--site', 'tests'], 'Build first: npm run build'],
	['a language that the site has not', ['nl'], 'it has: en.'],
	['a word that it does not know', ['--everything'], "Unknown option '--everything'"],
])('refuses %s, and makes nothing', (_, words, message) => {
	const { status, stderr, made } = run('--site', site, ...words);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
	expect(stderr).not.toMatch(/^ +at /m);
	expect(made).toEqual([]);
});

test('makes nothing of a site with a link that leads nowhere, and names the link', () => {
	const file = path.join(site, 'en/faulty.html');
	writeFileSync(file, '<a href="/en/gone/">x</a>');
	const { status, stderr, made } = run('--site', site);
	rmSync(file);
	expect(status).toBe(2);
	expect(stderr).toContain('/en/gone/');
	expect(made).toEqual([]);
});
