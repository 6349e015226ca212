import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withContentPolicy } from '../../../src/hosting/content-policy.ts';

const page = (head: string, body = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /content="([^"]+)"/.exec(withContentPolicy(html))?.[1] ?? '';
const directive = (policy: string, name: string) =>
	policy.split('; ').find((part) => part.startsWith(`${name} `));

test('a page may use the styles that stand in it and no others', () => {
	const policy = policyOf(page('<style>a{color:red}</style>'));
	expect(directive(policy, 'style-src')).toBe(`style-src ${hash('a{color:red}')}`);
	expect(directive(policy, 'default-src')).toBe("default-src 'none'");
});

test('a page without scripts may run none, and may make no markup from text', () => {
	const policy = policyOf(page('<style>a{}</style>'));
	expect(directive(policy, 'script-src')).toBeUndefined();
	expect(directive(policy, 'trusted-types')).toBe("trusted-types 'none'");
	expect(directive(policy, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
});

test('data in a page is no script', () => {
	const policy = policyOf(page('<script type="application/ld+json">{"a":1}</script>'));
	expect(directive(policy, 'script-src')).toBeUndefined();
});

test.each(['', ' type="module"', ' type="text/javascript"', ' type="importmap"', ' type="odd"'])(
	'a script that got into the page is given no leave: <script%s>',
	(type) => {
		expect(() => policyOf(page('', `<script${type}>run()</script>`))).toThrow(
			'A script stands in the page: <script',
		);
	},
);

test('a page with a script may load files of its own host and use the one policy of Svelte', () => {
	const policy = policyOf(page('<script type="module" src="/_astro/choose.js"></script>'));
	expect(directive(policy, 'script-src')).toBe("script-src 'self'");
	expect(directive(policy, 'trusted-types')).toBe('trusted-types svelte-trusted-html');
});

test('nothing that stands in a page can widen its policy', () => {
	const strange = `'unsafe-inline'; script-src *; default-src *"><meta http-equiv="content-security-policy" content="`;
	const policy = policyOf(page(`<style>a{content:"${strange}"}</style>`, strange));
	expect(policy.split('; ').map((part) => part.split(' ')[0])).toEqual([
		...['default-src', 'style-src', 'font-src', 'img-src', 'base-uri', 'form-action'],
		...['require-trusted-types-for', 'trusted-types'],
	]);
	expect(policy).not.toMatch(/unsafe|\*|data:/);
});

test('the policy stands before the first style', () => {
	const html = withContentPolicy(page('<style>a{}</style>'));
	expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
});

test('a page without a character set is refused', () => {
	expect(() => withContentPolicy('<!doctype html><title>t</title>')).toThrow('utf-8');
});
