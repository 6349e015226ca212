import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { axeFaults } from './axe.ts';
import { guide } from './site.ts';

const everything = process.env['E2E_ALL'] === '1';
const { default: first } = guide.info.locales;

let place: string;
/** The folder that came out of the zip file. */
let copy: string;
/** All its files, by their names within it. */
let files: ReadonlyMap<string, Uint8Array>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
	place = mkdtempSync(path.join(tmpdir(), 'offline-copy-'));
	const site = path.resolve(process.env['DIST_DIR'] ?? 'dist');
	const parameters = ['--site', site, '--out', place, ...(everything ? [] : [first])];
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/offline.ts', ...parameters], {
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
	const [zip = ''] = readdirSync(place);
	const inZip = Object.entries(unzipSync(readFileSync(path.join(place, zip))));
	copy = path.join(place, zip.replace(/\.zip$/, ''));
	files = new Map(inZip.map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
	for (const [name, bytes] of inZip) {
		mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
		writeFileSync(path.join(place, name), bytes);
	}
});

test.afterAll(() => {
	rmSync(place, { recursive: true, force: true });
});

/** What a page asked for and did not get, and what it said in the console. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(request.url()));
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(?:file|data):/.test(url)) complaints.push(`asks for ${url}`);
	});
	return complaints;
}

/** Follows the first link of the page's own text that leads to a folder. */
async function follow(page: Page, part: string): Promise<void> {
	await page.locator(`main a[href*="${part}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`^file:.*/${part}[^#]*index\\.html`));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a citizen finds the way from a file on disk, with the network off', async ({
	context,
	page,
}) => {
	await context.setOffline(true);
	await context.route(/^https?:/, (route) => route.abort());
	const complaints = complaintsOf(page);
	await page.goto(pathToFileURL(path.join(copy, 'index.html')).href);
	await expect(page.locator('.copy-note')).toBeVisible();
	// Its own face, and not one that the machine happens to have.
	const face = () =>
		page.evaluate(async () => {
			const { size } = await document.fonts.ready;
			return (
				size > 0 &&
				[...document.fonts].find(({ family }) => /^"?Radio Canada"?$/.test(family))?.status
			);
		});
	await expect.poll(face).toBe('loaded');

	await follow(page, 'compare/');
	await follow(page, 'apps/');
	await follow(page, 'evidence/');
	await page.locator('header a[href*="choose/"]').first().click();
	await follow(page, 'profiles/');
	await expect(page.locator('main a[href*="apps/"]').first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('axe finds nothing against a page of a copy', async ({ page }) => {
	for (const name of ['index.html', `${first}/choose/index.html`, `${first}/compare/index.html`]) {
		await page.goto(pathToFileURL(path.join(copy, name)).href);
		expect(await axeFaults(page), name).toEqual([]);
	}
});

test('no page of a copy has a script or leads nowhere', () => {
	const pages = new Map(
		[...files]
			.filter(([name]) => name.endsWith('.html'))
			.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
	);
	const ids = new Map(
		[...pages].map(([name, html]) => [
			name,
			new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
		]),
	);
	expect(pages.size).toBeGreaterThan(100);
	const faults: string[] = [];
	for (const [name, html] of pages) {
		if (/<script|<noscript| on[a-z]+="|url\(\//.test(html)) faults.push(`${name} has a script`);
		for (const [, , address = ''] of html.matchAll(/\s(href|src)="([^"]*)"/g)) {
			if (/^(?:https?|mailto|tel):/.test(address)) continue;
			const url = new URL(address.replaceAll('&amp;', '&'), `file:///${name}`);
			const file = decodeURIComponent(url.pathname.slice(1));
			if (address.startsWith('/') || !files.has(file)) faults.push(`${name} leads to ${address}`);
			const id = decodeURIComponent(url.hash.slice(1));
			// Where a script would read it, it is no place on the page.
			if (id && !id.includes('=') && ids.get(file)?.has(id) === false)
				faults.push(`${name} leads to ${address}, which is not on that page`);
		}
	}
	expect(faults.slice(0, 20)).toEqual([]);
});
