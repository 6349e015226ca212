import { createHash } from 'node:crypto';
import { all, attribute, only, rawText, type Element, within } from '../markup.ts';
import type { Page } from '../pages.ts';

/** Types of script that are data; a browser runs every other one. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json', 'speculationrules']);

/** Directives that a page may have, each with what may stand in it beside hashes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'style-src': ["'none'"],
	'img-src': ["'self'"],
	'connect-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ["'none'", 'svelte-trusted-html'],
};

const NEEDED: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'require-trusted-types-for': "'script'",
};

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

/** The scripts of a page that a browser runs. */
export const runningScripts = (root: Element): Element[] =>
	all(root, 'script').filter((script) => !DATA_TYPES.has(attribute(script, 'type')));

const hashOf = (element: Element): string =>
	`'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;

/** What a page's content security policy allows too much, forgets, or says in the wrong place. */
export function* policyFaults({ root }: Page): Generator<string> {
	const head = [...within(only(root, 'head'))];
	const metas = all(root, 'meta').filter(
		(meta) => attribute(meta, 'http-equiv').toLowerCase() === 'content-security-policy',
	);
	const [meta] = metas;
	if (!meta || metas.length > 1) {
		yield `has ${metas.length} policies`;
		return;
	}
	const allowed = [...within(root)].findIndex(({ name }) =>
		['style', 'script', 'link'].includes(name),
	);
	if (!head.includes(meta)) yield 'has its policy outside the head';
	if (allowed >= 0 && [...within(root)].indexOf(meta) > allowed)
		yield 'has a style or script before its policy';

	const directives = new Map(
		attribute(meta, 'content')
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...values]) => [name, values] as const),
	);
	for (const [name, value] of Object.entries(NEEDED)) {
		if (directives.get(name)?.join(' ') !== value) yield `lacks ${name} ${value}`;
	}
	const hashes = new Map([
		['style-src', new Set(all(root, 'style').map(hashOf))],
		[
			'script-src',
			new Set(
				runningScripts(root)
					.filter((script) => !attribute(script, 'src'))
					.map(hashOf),
			),
		],
	]);
	for (const [name, values] of directives) {
		const own = hashes.get(name) ?? new Set<string>();
		for (const value of values) {
			if (!ALLOWED[name]?.includes(value) && !own.has(value)) yield `allows ${name} ${value}`;
		}
	}
	for (const [name, own] of hashes) {
		for (const hash of own) {
			if (!directives.get(name)?.includes(hash)) yield `forbids its own ${name} ${hash}`;
		}
	}
	if (runningScripts(root).length === 0) {
		if (directives.has('script-src')) yield 'allows scripts, but has none';
		if (directives.get('trusted-types')?.join() !== "'none'") yield 'lacks trusted-types none';
	}
}

/** Styles, handlers and addresses that stand in markup where a policy by hash cannot see them. */
export function* inlineFaults({ root }: Page): Generator<string> {
	for (const { name, attributes } of within(root)) {
		for (const [key, value] of attributes) {
			if (key === 'style' || key.startsWith('on')) yield `<${name}> has ${key}="${value}"`;
			const scheme = /^\s*(javascript|data|blob|vbscript):/i.exec(value)?.[1];
			if (ADDRESSES.includes(key) && scheme) yield `<${name}> has an address of ${scheme}:`;
		}
		if (name === 'base') yield 'has a <base>';
		if (name === 'meta' && attributes.get('http-equiv') === 'refresh')
			yield 'goes elsewhere by itself';
	}
}
