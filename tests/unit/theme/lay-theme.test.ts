import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';
import { layTheme } from '../../../src/theme/lay-theme.ts';

const own = ':root { --basis-color-a: red; --guide-color-b: var(--basis-color-a); }';
const declarations = (css: string): string[] => {
	const found: string[] = [];
	parse(css).walkDecls(({ prop, value }) => void found.push(`${prop}: ${value}`));
	return found;
};

describe('a theme laid over the tokens of the site', () => {
	test('keeps the tokens that the site knows, and leaves the rest', () => {
		const theme = '.x-theme { --basis-color-a: blue; --x-button-width: 3px }';
		expect(declarations(layTheme(own, { light: theme }))).toEqual([
			'color-scheme: light',
			'--basis-color-a: blue',
		]);
	});

	test('keeps what a token is made of, however deep', () => {
		const theme =
			':root { --basis-color-a: var(--x-1); --x-1: var(--x-2, #000); --x-2: #123; --x-3: #456 }';
		expect(declarations(layTheme(own, { light: theme }))).toEqual([
			'color-scheme: light',
			'--basis-color-a: var(--x-1)',
			'--x-1: var(--x-2, #000)',
			'--x-2: #123',
		]);
	});

	test('is for day and night where it has both, the night from its own sheet first', () => {
		const css = layTheme(own, {
			light: ':root { --basis-color-a: var(--x); --x: white }',
			dark: ':root { --x: black }',
		});
		expect(css).not.toContain('color-scheme:light');
		const [day, night] = parse(css).nodes.map(String);
		expect(day).toContain('--x:white');
		expect(night).toContain('prefers-color-scheme:dark');
		expect(night).toContain('--basis-color-a:var(--x)');
		expect(night).toContain('--x:black');
	});

	test('leaves paper and forced colours alone', () => {
		const css = layTheme(own, {
			light: ':root{--basis-color-a:blue}',
			dark: ':root{--basis-color-a:navy}',
		});
		for (const node of parse(css).nodes) {
			expect(node.toString()).toMatch(/^@media screen and \(forced-colors:none\)/);
		}
	});

	test.each([
		['url(https://example.org/a.png)', 'url('],
		['URL("/a.png")', 'URL('],
		["image-set('a.png' 1x)", 'image-set('],
		["src('a.png')", 'src('],
		["'</style><script>alert(1)</script>'", '<'],
		["'} body { display: none'", '}'],
		['{ color: red }', '{'],
		["'; --basis-color-a: red'", ';'],
		['u\\72l(a)', '\\'],
		['expression(alert(1))', 'expression('],
		["'javascript:alert(1)'", 'javascript:'],
		["'@import x'", '@'],
	])('refuses a token that does more than a value can: %s', (value, strange) => {
		const dark = `:root {\n  --basis-color-a: ${value}; }`;
		expect(() => layTheme(own, { dark })).toThrow(
			`/theme-dark.css:2:3: --basis-color-a holds "${strange}". Expected a colour`,
		);
	});

	test('refuses it where a token that is used is made of it', () => {
		const light = ':root { --basis-color-a: var(--x); --x: url(a.png) }';
		expect(() => layTheme(own, { light })).toThrow('--x holds "url("');
	});

	test('takes along no rule, import or font of a sheet', () => {
		const light =
			'@import "x.css"; @font-face { src: url(x) } body { background: url(x); --y: url(x) }';
		expect(layTheme(own, { light })).toBe(
			'@media screen and (forced-colors:none){:root:root{color-scheme:light;}}',
		);
	});

	test('says where a sheet is no CSS', () => {
		expect(() => layTheme(own, { light: ':root { --basis-color-a: blue' })).toThrow(/1:1/);
	});
});

test.each([
	'@nl-design-system-community/ma-design-tokens',
	'@nl-design-system-unstable/voorbeeld-design-tokens',
])('of the published theme %s a page takes along less than 5 kB before compression', (name) => {
	const folder = `node_modules/${name}/dist`;
	const laid = layTheme(readFileSync('src/styles/tokens.css', 'utf8'), {
		light: readFileSync(`${folder}/theme.css`, 'utf8'),
	});
	expect(laid).toContain('--basis-');
	expect(laid.length).toBeLessThan(5_000);
});
