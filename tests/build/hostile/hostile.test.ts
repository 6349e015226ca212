import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeGuide } from '../../../src/integrity/judge-guide.ts';
import { readGuide } from '../../../src/guide-files/read-guide.ts';
import { sitePolicy } from '../../../src/hosting/site-policy.ts';
import { findChromium, launchArguments } from '../../browser/find-chromium.ts';
import { findServer } from '../../browser/find-server.ts';
import { watch } from '../../e2e/watching.ts';
import { TODAY } from '../../fixtures/invented-guide.ts';
import { foreignFaults, outwardLinkFaults } from '../checks/foreign.ts';
import { inlineFaults, policyFaults } from '../checks/policy.ts';
import { words, type Element } from '../markup.ts';
import { faultsOf, NOT_FOUND, readSite, type Page, type Site } from '../pages.ts';
import { buildGuide, type Build } from '../second-guide/build-guide.ts';
import { runServer, type Running } from '../servers/run-server.ts';
import { harmlessGuide, hostileGuide, type HostileGuide } from './hostile-guide.ts';

const SETTINGS = 'tests/build/hostile/astro.config.mjs';

/** A page without its words: its elements, each with the names of its attributes. */
function structure({ name, attributes, children }: Element): string {
	const inner = children.map((child) => (typeof child === 'string' ? '' : structure(child)));
	// Words of the glossary become links as far as there is room, which depends on the words.
	if (attributes.get('class') === 'term') return inner.join('');
	const own = [...attributes.keys()].sort().join(' ');
	return `<${name} ${own}>${inner.join('')}</${name}>`;
}

let guides: HostileGuide[] = [];
let builds: Build[] = [];
let hostile: Site;
let harmless: Site;

beforeAll(() => {
	guides = [hostileGuide(), harmlessGuide()];
	builds = guides.map(({ folder }) => buildGuide(folder, SETTINGS));
	for (const { status, output } of builds) expect(status, output.slice(-3000)).toBe(0);
	const [one, other] = builds.map(({ folder }) => readSite(folder));
	if (!one || !other) throw new Error('There are no builds.');
	[hostile, harmless] = [one, other];
});

afterAll(() => {
	for (const made of [...guides, ...builds]) made.remove();
});

const pages = (): Page[] => [...hostile.pages.values()];

describe('a guide with markup, code and hidden signs in every text', () => {
	test('does not pass the rules', () => {
		const [guide] = guides;
		const findings = judgeGuide(readGuide(guide?.folder ?? ''), TODAY);
		const errors = findings.filter(({ severity }) => severity === 'error');
		expect(errors.length).toBeGreaterThan(200);
		expect(new Set(errors.map(({ rule }) => rule))).toContain('plain-text');
	});

	test('becomes the same files as one with plain words, without the rules', () => {
		const named = (site: Site) =>
			[...site.files].filter((name) => !name.startsWith('/_astro/')).sort();
		expect(named(hostile)).toEqual(named(harmless));
		expect([...hostile.pages.keys()]).toEqual([...harmless.pages.keys()]);
		expect(hostile.pages.size).toBeGreaterThan(100);
	});

	test('shows what it says, as words', () => {
		const said = pages().map(({ root }) => words(root));
		for (const text of ['<script>alert(1)</script>', '{{constructor.constructor', '</style>'])
			expect(said.filter((one) => one.includes(text)).length, text).toBeGreaterThan(20);
	});

	test('makes no element and no attribute that plain words do not make', () => {
		const other = [...harmless.pages].filter(
			([address, { root }]) =>
				structure(root) !== structure(hostile.pages.get(address)?.root ?? root),
		);
		expect(other.map(([address]) => address)).toEqual([]);
	});

	test('changes no policy, and calls on nobody', () => {
		expect(faultsOf(pages(), policyFaults)).toEqual([]);
		expect(faultsOf(pages(), inlineFaults)).toEqual([]);
		expect(faultsOf(pages(), (page) => foreignFaults(page, hostile))).toEqual([]);
		expect(faultsOf(pages(), (page) => outwardLinkFaults(page, hostile))).toEqual([]);
		expect(sitePolicy(hostile.folder)).toEqual(sitePolicy(harmless.folder));
	});

	test('leaves its data data: every file of JSON is read as JSON', () => {
		const names = [...hostile.files].filter((name) => /\.json(?:ld)?$/.test(name));
		expect(names.length).toBeGreaterThan(10);
		for (const name of names)
			expect(() => {
				JSON.parse(readFileSync(path.join(hostile.folder, name), 'utf8'));
			}, name).not.toThrow();
	});

	test('leaves nothing that a spreadsheet would run', () => {
		const table = readFileSync(path.join(hostile.folder, 'data/v1/claims.csv'), 'utf8');
		expect(table).toContain('=cmd|');
		expect(table).not.toMatch(/(?:^|[,\n])"?[=+@\t]/);
	});
});

/** One page of each kind: the first below each address, and what a script wakes. */
function kinds(): string[] {
	const byKind = new Map<string, string>();
	for (const address of hostile.pages.keys()) {
		if (address === NOT_FOUND) continue;
		const [, room = 'home', ...rest] = address.split('/').filter(Boolean);
		const kind = `${room} ${rest.length}`;
		if (!byKind.has(kind)) byKind.set(kind, address);
	}
	return [...byKind.values()];
}

describe.skipIf(findServer('nginx') === undefined)('in a browser', () => {
	let server: Running;
	let browser: Browser;
	beforeAll(async () => {
		const { folder } = hostile;
		// The server reads as somebody else.
		chmodSync(path.dirname(folder), 0o755);
		server = await runServer('nginx', { root: folder, policy: sitePolicy(folder) });
		browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
	});
	afterAll(async () => {
		await browser.close();
		await server.stop();
	});

	test('no page of it runs anything, and none complains', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const seen = await watch(context, page);
		page.on('response', (answer) => {
			if (!answer.ok()) seen.complaints.push(`${answer.status()} ${answer.url()}`);
		});
		page.on('dialog', (dialog) => {
			seen.complaints.push(dialog.message());
			void dialog.dismiss();
		});
		const addresses = kinds();
		expect(addresses.length).toBeGreaterThan(25);
		for (const address of addresses) {
			await page.goto(server.address + address);
			await page.waitForLoadState('networkidle');
			expect(seen.complaints, address).toEqual([]);
		}
		const elsewhere = seen.requests.filter((url) => !url.startsWith(server.address));
		expect(elsewhere).toEqual([]);
		await context.close();
	});
});
