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

test('a script that stands in the page is allowed by its hash', () => {
	const policy = policyOf(page('', '<script>run()</script>'));
	expect(directive(policy, 'script-src')).toBe(`script-src ${hash('run()')}`);
});

test('an island may load files of its own host and use the one policy of Svelte', () => {
	const policy = policyOf(
		page('', '<astro-island uid="1"></astro-island><script>start()</script>'),
	);
	expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash('start()')}`);
	expect(directive(policy, 'trusted-types')).toBe('trusted-types svelte-trusted-html');
});

test('the policy stands before the first style', () => {
	const html = withContentPolicy(page('<style>a{}</style>'));
	expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
});

test('a page without a character set is refused', () => {
	expect(() => withContentPolicy('<!doctype html><title>t</title>')).toThrow('utf-8');
});
