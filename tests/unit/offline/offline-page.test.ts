import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leadsIn, wayTo } from '../../../src/offline/lead.ts';
import { offlinePage } from '../../../src/offline/offline-page.ts';
import { nameOfCopy, readOfflineSite } from '../../../src/offline/offline-site.ts';
import { StyleFiles } from '../../../src/offline/style-files.ts';

let folder: string;

const write = (name: string, text: string) => {
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
	writeFileSync(path.join(folder, name), text);
};

const statement = (site: string, release: string | null = '2026-11-22') =>
	JSON.stringify({
		name: 'Déurbel 2',
		release,
		languages: ['nl', 'en'],
		settings: { BUILD_DATE: '2026-11-23', SITE_URL: site },
	});

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
	for (const name of ['index', 'nl/index', 'nl/apps/index', 'en/index', '404'])
		write(`${name}.html`, '');
	write('favicon.svg', '<svg/>');
	write('SHA256SUMS', '');
	write('_astro/face.woff2', 'font');
	write('build.json', statement('https://bel.example'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('a page on a disk', () => {
	const made = (html: string, file = 'nl/apps/index.html', wanted = ['nl', 'en']) => {
		const styles = new StyleFiles(folder);
		const kept: string[] = [];
		const page = offlinePage(html, {
			file,
			lead: leadsIn(readOfflineSite(folder, wanted)),
			styles: (css) => styles.namesOf(css),
			keep: (name) => kept.push(name),
			note: '<p>copy</p>',
		});
		return { page, kept, styles };
	};

	test('leads from file to file', () => {
		const { page, kept } = made(
			'<a href="/nl/">h</a><a href="/nl/apps/?a=1&amp;b=2#c">s</a><a href="/">r</a><img src="/favicon.svg">',
		);
		expect(page).toBe(
			'<a href="../index.html">h</a><a href="index.html?a=1&amp;b=2#c">s</a><a href="../../index.html">r</a><img src="../../favicon.svg">',
		);
		expect(kept).toContain('favicon.svg');
	});

	test('leaves links on itself and to elsewhere as they are', () => {
		const html = '<a href="#main">x</a><a href="https://a.example/b/">y</a>';
		expect(made(html).page).toBe(html);
	});

	test('leads to the living site for a language that the copy does not have', () => {
		expect(made('<a href="/en/">en</a>', 'nl/index.html', ['nl']).page).toBe(
			'<a href="https://bel.example/en/">en</a>',
		);
	});

	test('has no link for it where the site stands nowhere', () => {
		write('build.json', statement('http://localhost:4321'));
		expect(made('<a href="/en/" lang="en">en</a>', 'nl/index.html', ['nl']).page).toBe(
			'<a lang="en">en</a>',
		);
		write('build.json', statement('https://bel.example'));
	});

	test('has no scripts, nor what tells of its address, and says to all what it says without scripts', () => {
		const { page } = made(
			'<link rel="canonical" href="https://bel.example/nl/"><link rel="preload" as="font" href="/_astro/face.woff2"><meta property="og:image" content="x"><noscript><p>a</p></noscript><!--[--><script type="module" src="/_astro/a.js"></script><script type="application/json">{"a":"</p>"}</script>',
		);
		expect(page).toBe('<p>a</p>');
	});

	test('has nothing of what a script would wake, and the title for pages without scripts where that had one', () => {
		const { page } = made(
			'<main><noscript><h1 class="x">Choose</h1></noscript><div id="chooser"><div><h1>?</h1></div></div><script type="application/json" id="chooser-props">{}</script><h2>More</h2></main>',
		);
		expect(page).toBe('<main><h1 class="x">Choose</h1><h2>More</h2></main>');
	});

	test('takes its styles from files, in which the font stands too', () => {
		const { page, styles } = made(
			'<style>@font-face{font-family:F;src:url(/_astro/face.woff2)}a{fill:url(#dots)}@media (scripting:none){.island{display:none}}@media (scripting:enabled){b{top:0}}</style>',
		);
		expect(page.match(/<link rel="stylesheet" href="\.\.\/\.\.\/files\/\w+\.css">/g)).toHaveLength(
			2,
		);
		const [face = '', rest = ''] = styles.files.values();
		expect(face).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
		expect(rest).toContain('@media all{.island{display:none}}@media not all{b{top:0}}');
		expect(rest).toContain('url(#dots)');
		expect(rest).not.toContain('@font-face');
	});

	test('refuses a style that would need a script or a file that is not there', () => {
		expect(() => made('<style>@media (scripting:initial-only){a{top:0}}</style>')).toThrow(
			'scripting:initial-only',
		);
		expect(() => made('<style>a{background:url(/b.png)}</style>')).toThrow('url(/b.png)');
	});

	test('refuses to lead nowhere, and names the address', () => {
		expect(() => made('<a href="/nl/gone/">x</a>')).toThrow('/nl/gone/');
		expect(() => made('<a href="/404.html">x</a>')).toThrow('/404.html');
	});

	test('says at the top of what it tells that it is a copy', () => {
		expect(made('<main id="main"><h1>x</h1>').page).toBe('<main id="main"><p>copy</p><h1>x</h1>');
	});
});

test('the way from file to file leads there, wherever both are', () => {
	const place = fc
		.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
		.map((parts) => `${parts.join('/')}.html`);
	fc.assert(
		fc.property(place, place, (file, from) => {
			expect(new URL(wayTo(file, from), `file:///d/${from}`).pathname).toBe(`/d/${file}`);
		}),
		{ numRuns: 100 },
	);
});

describe('the name of a copy', () => {
	test('has the guide, the release, and the languages if some are left out', () => {
		expect(nameOfCopy(readOfflineSite(folder, []))).toBe('de-urbel-2-offline-2026-11-22');
		expect(nameOfCopy(readOfflineSite(folder, ['en']))).toBe('de-urbel-2-offline-2026-11-22-en');
	});

	test('has the day of what was never released', () => {
		write('build.json', statement('https://bel.example', null));
		expect(nameOfCopy(readOfflineSite(folder, []))).toBe('de-urbel-2-offline-preview-2026-11-23');
	});
});

test.each([
	['xx', '"xx" is no language of this site; it has: nl, en.'],
	['..', '".." is no language of this site'],
])('the language %s is refused', (locale, message) => {
	expect(() => readOfflineSite(folder, [locale])).toThrow(message);
});

test('where nothing was built, it says so', () => {
	expect(() => readOfflineSite(path.join(folder, 'nowhere'), [])).toThrow('npm run build');
});
