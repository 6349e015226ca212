import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignFaults, outwardLinkFaults } from './checks/foreign.ts';
import { idFaults, linkFaults } from './checks/links.ts';
import { inlineFaults, policyFaults, scriptFaults } from './checks/policy.ts';
import { tableFaults } from './checks/structure.ts';
import { furtherFileFaults, flightFaults, weightFaults } from './checks/weight.ts';
import { parseMarkup } from './markup.ts';
import type { Page, Site } from './pages.ts';

/** A page with something in its head and body. */
function page(body: string, head = ''): Page {
	const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
	return { address: '/en/', locale: 'en', html, root: parseMarkup(html) };
}

const at = (address: string, made: Page): Page => ({ ...made, address });

const site = {
	folder: '.',
	origin: 'http://localhost:4321',
	pages: new Map([
		['/en/', page('<h1 id="top">Top</h1>')],
		['/en/choose/', at('/en/choose/', page('<h1>Choose</h1>'))],
	]),
	files: new Set(['/favicon.svg']),
	guide: {
		apps: [],
		questions: [{ id: 'door', order: 1, most: 1, onlyAfter: [], options: [{ id: 'front' }] }],
	},
} as unknown as Site;

const policy = (content: string) =>
	`<meta http-equiv="content-security-policy" content="${content}">`;
const GOOD =
	"default-src 'none'; style-src 'none'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('a page with the whole policy and nothing else has no fault', () => {
	expect([...policyFaults(page('', policy(GOOD)))]).toEqual([]);
});

const SCRIPT = '<script type="module" src="/_astro/a.js"></script>';
const SCRIPTED = GOOD.replace("; img-src 'self'", "; img-src 'self'; connect-src 'self'")
	.replace("default-src 'none'", "default-src 'none'; script-src 'self'")
	.replace("trusted-types 'none'", 'trusted-types svelte-trusted-html');

test('a page with a script in a file may load it, and nothing else', () => {
	expect([...policyFaults(page(SCRIPT, policy(SCRIPTED)))]).toEqual([]);
});

test.each([
	['scripts from anywhere', SCRIPTED.replace("script-src 'self'", 'script-src https:')],
	['no files at all', SCRIPTED.replace(" script-src 'self';", '')],
	['no data', SCRIPTED.replace(" connect-src 'self';", '')],
	['another policy for markup', SCRIPTED.replace('svelte-trusted-html', 'default')],
	['an inline script that stands nowhere', SCRIPTED.replace("'self';", "'self' 'sha256-x';")],
])('the check of policies sees %s on a page with a script', (_, content) => {
	expect([...policyFaults(page(SCRIPT, policy(content)))]).not.toEqual([]);
});

test('the check of policies sees a page without scripts that may load some', () => {
	expect([...policyFaults(page('', policy(SCRIPTED)))]).not.toEqual([]);
});

const COMMON = '<script type="module" src="/_astro/base.a.js"></script>';

test.each([
	['a page without the script of every page', page('<h1>x</h1>')],
	['a page that has it twice', page(COMMON + COMMON)],
	['a script on another page', page(`${COMMON}<script>x()</script>`)],
	['a script in a file on another page', page(COMMON + SCRIPT)],
	['a questionnaire without a script', at('/en/choose/', page(COMMON))],
	['a questionnaire with more', at('/en/choose/', page(`${COMMON}${SCRIPT}<script>x()</script>`))],
])('the check of scripts sees %s', (_, made) => {
	expect([...scriptFaults(made)]).not.toEqual([]);
});

test('a page may have the script of every page, the questionnaire also its own, and data', () => {
	const data = '<script type="application/json">{}</script>';
	expect([...scriptFaults(page(COMMON))]).toEqual([]);
	expect([...scriptFaults(at('/en/choose/', page(data + COMMON + SCRIPT)))]).toEqual([]);
});

test.each([
	['no policy', ''],
	['two policies', policy(GOOD) + policy(GOOD)],
	['a style before the policy', `<style>a{}</style>${policy(GOOD)}`],
	['a style that the policy does not know', `${policy(GOOD)}<style>a{}</style>`],
	[
		'a hash of nothing on the page',
		policy(GOOD.replace("style-src 'none'", "style-src 'sha256-x'")),
	],
	['unsafe-inline', policy(GOOD.replace("style-src 'none'", "style-src 'unsafe-inline'"))],
	['another host', policy(GOOD.replace("img-src 'self'", 'img-src https://example.org'))],
	['any host', policy(GOOD.replace("img-src 'self'", 'img-src *'))],
	['data addresses', policy(GOOD.replace("img-src 'self'", 'img-src data:'))],
	['forms that may be sent', policy(GOOD.replace(" form-action 'none';", ''))],
	['a directive that is not needed', policy(`${GOOD}; object-src 'self'`)],
])('the check of policies sees %s', (_, head) => {
	expect([...policyFaults(page('', head))]).not.toEqual([]);
});

test.each([
	['a style attribute', inlineFaults, '<p style="color:red">x</p>'],
	['a handler', inlineFaults, '<p onclick="x()">x</p>'],
	['a script address', inlineFaults, '<a href="javascript:x()">x</a>'],
	['a data address', inlineFaults, '<img src="data:image/png;base64,AA" alt="">'],
	['an image from elsewhere', foreignFaults, '<img src="https://example.org/x.png" alt="">'],
	['a source set from elsewhere', foreignFaults, '<img srcset="/x 1x, //example.org/y 2x" alt="">'],
	['a frame from elsewhere', foreignFaults, '<iframe src="https://example.org/"></iframe>'],
	['a form that goes elsewhere', foreignFaults, '<form action="https://example.org/"></form>'],
	['a style that imports', foreignFaults, '<style>@import "x.css"</style>'],
	[
		'a style that calls on another host',
		foreignFaults,
		'<style>a{background:url(//example.org/x)}</style>',
	],
	[
		'a link without https',
		outwardLinkFaults,
		'<a rel="noreferrer" href="http://example.org/">x</a>',
	],
	['a link that tells where you were', outwardLinkFaults, '<a href="https://example.org/">x</a>'],
	['a dead link', linkFaults, '<a href="/en/nowhere/">x</a>'],
	['a link without its slash', linkFaults, '<a href="/en">x</a>'],
	['a link to no place', linkFaults, '<a href="/en/#nowhere">x</a>'],
	[
		'a link to an answer that is not there',
		linkFaults,
		'<a href="/en/choose/#v=1&door=back&at=result">x</a>',
	],
	[
		'a link to a question that is not there',
		linkFaults,
		'<a href="/en/choose/#v=1&door=front&at=bell">x</a>',
	],
	['a link within a <noscript>', linkFaults, '<noscript><a href="/en/nowhere/">x</a></noscript>'],
	['an id that is there twice', idFaults, '<p id="a">x</p><p id="a">y</p>'],
	['a label that is not there', idFaults, '<p aria-labelledby="a">x</p>'],
	['a style sheet', furtherFileFaults, '<link rel="stylesheet" href="/x.css">'],
	['a script that the page waits for', furtherFileFaults, '<script src="/x.js"></script>'],
	[
		'a script that is loaded before it is needed',
		furtherFileFaults,
		'<link rel="modulepreload" href="/x.js">',
	],
] as const)('the checks see %s', (_, check, body) => {
	expect([...check(page(body), site)]).not.toEqual([]);
});

test('a link to a place in the questionnaire is a good one', () => {
	const good = page('<a href="/en/choose/#v=1&door=front&at=result">x</a>');
	expect([...linkFaults(good, site)]).toEqual([]);
});

const table = (rows: string, caption = '<caption id="c">Doors</caption>') =>
	page(
		`<div role="region" tabindex="0" aria-labelledby="c"><table>${caption}${rows}</table></div>`,
	);
const head = '<thead><tr><th scope="col">Door</th><th scope="col">Bell</th></tr></thead>';
const row = '<tr><th scope="row">Front</th><td>Yes</td></tr>';

test('a true table has no fault', () => {
	expect([...tableFaults(table(head + row))]).toEqual([]);
});

test.each([
	['no caption', table(head + row, '')],
	['an empty cell', table(head + row.replace('Yes', ' '))],
	['a header without a scope', table(head + row.replace(' scope="row"', ''))],
	['a row that is too short', table(`${head}<tr><th scope="row">Front</th></tr>`)],
	['a table of divs', table(head + row.replace('<tr>', '<tr role="presentation">'))],
	[
		'a table that the keyboard cannot scroll',
		page(`<table><caption>Doors</caption>${head}${row}</table>`),
	],
])('the check of tables sees %s', (_, made) => {
	expect([...tableFaults(made)]).not.toEqual([]);
});

const noiseFrom = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
const noise = (seed: number, words: number) =>
	Array.from({ length: words }, noiseFrom(seed)).join(' ');

test('the check of weight sees a page that is too heavy, and not one that packs well', () => {
	const heavy = page(noise(1, 6_000));
	expect([...flightFaults(heavy)]).toHaveLength(1);
	const light = page('<p>The same again.</p>'.repeat(3_000));
	expect([...flightFaults(light), ...weightFaults(light, site)]).toEqual([]);
});

describe('the check of weight, of scripts', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
	const write = (name: string, code: string) => {
		writeFileSync(path.join(folder, '_astro', name), code);
	};
	const faultsWith = (body: string) => [...weightFaults(page(body), { folder })].join();

	beforeAll(() => {
		mkdirSync(path.join(folder, '_astro'));
		write('base.a.js', 'import`./small.js`;import(`./search.js`)');
		write('a.js', 'import{x}from"./shared.js";import("./later.js")');
		for (const name of ['small.js', 'search.js', 'shared.js', 'later.js']) write(name, 'x()');
	});

	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	test('finds nothing where all are light', () => {
		expect(faultsWith(COMMON + SCRIPT)).toBe('');
	});

	test.each([
		['what a script of the page loads later', 'later.js', 'bytes of scripts in'],
		['what it imports', 'shared.js', 'bytes of scripts in'],
		['what the script of every page imports', 'small.js', 'script that every page has'],
		['what that one loads on use', 'search.js', 'script that searching loads'],
	])('sees %s', (_, name, complaint) => {
		write(name, noise(2, 12_000));
		expect(faultsWith(COMMON + SCRIPT)).toContain(complaint);
		write(name, 'x()');
	});
});
