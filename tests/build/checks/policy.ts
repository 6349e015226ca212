import { createHash } from 'node:crypto';
import { all, attribute, only, rawText, type Element, within } from '../markup.ts';
import type { Page } from '../pages.ts';

/** Types of script that are data; a browser runs every other one. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json', 'speculationrules']);

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

/** The scripts of a page that a browser runs. */
const runningScripts = (root: Element): Element[] =>
	all(root, 'script').filter((script) => !DATA_TYPES.has(attribute(script, 'type')));

const inFiles = (scripts: readonly Element[]): Element[] =>
	scripts.filter((script) => script.attributes.has('src'));

const hashesOf = (elements: readonly Element[]): string[] =>
	elements.map(
		(element) => `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`,
	);

/** The pages that run a script of their own, below the address of a language; and every table. */
const SCRIPTED = ['beside', 'choose', 'notices', 'organisations/check', 'schools/record'];

/** Whether a script is the one that every page has, from its layout: it opens the search. */
export const isOfEveryPage = (address: string): boolean => address.startsWith('/_astro/base.');

/**
 * A page without the script that every page has; a page that runs another and needs none, or one
 * that needs one and does not run one file.
 */
export function* scriptFaults({ root, address, locale }: Page): Generator<string> {
	const running = runningScripts(root);
	const scripts = running.filter((script) => !isOfEveryPage(attribute(script, 'src')));
	const common = running.length - scripts.length;
	if (common !== 1) yield `has the script of every page ${common} times`;
	const isTable = address.startsWith(`/${locale}/compare/`);
	if (!isTable && !SCRIPTED.some((room) => address === `/${locale}/${room}/`)) {
		if (scripts.length > 0) yield `runs ${scripts.length} scripts`;
		return;
	}
	if (scripts.length !== 1 || inFiles(scripts).length !== 1)
		yield `runs ${scripts.length} scripts, ${inFiles(scripts).length} of them in files`;
}

/** The directives that a page needs for what stands on it, each with all of its values. */
function neededBy(root: Element): Map<string, Set<string>> {
	const running = runningScripts(root);
	const inline = running.filter((script) => !script.attributes.has('src'));
	const styles = hashesOf(all(root, 'style'));
	const files = inFiles(running).length > 0;
	const scripts = [...(files ? ["'self'"] : []), ...hashesOf(inline)];
	const needed: [string, string[]][] = [
		['default-src', ["'none'"]],
		['script-src', scripts],
		['style-src', styles.length > 0 ? styles : ["'none'"]],
		['font-src', ["'self'"]],
		['img-src', ["'self'"]],
		['connect-src', files ? ["'self'"] : []],
		['base-uri', ["'none'"]],
		['form-action', ["'none'"]],
		['require-trusted-types-for', ["'script'"]],
		['trusted-types', [files ? 'svelte-trusted-html' : "'none'"]],
	];
	return new Map(
		needed
			.filter(([, values]) => values.length > 0)
			.map(([name, values]) => [name, new Set(values)]),
	);
}

/** What a page's content security policy allows too much, forgets, or says in the wrong place. */
export function* policyFaults({ root }: Page): Generator<string> {
	const metas = all(root, 'meta').filter(
		(meta) => attribute(meta, 'http-equiv').toLowerCase() === 'content-security-policy',
	);
	const [meta] = metas;
	if (!meta || metas.length > 1) {
		yield `has ${metas.length} policies`;
		return;
	}
	const elements = [...within(root)];
	const first = elements.findIndex(({ name }) => ['style', 'script', 'link'].includes(name));
	if (!all(only(root, 'head'), 'meta').includes(meta)) yield 'has its policy outside the head';
	if (first >= 0 && elements.indexOf(meta) > first) yield 'has a style or script before its policy';

	const given = attribute(meta, 'content')
		.split(';')
		.map((directive) => directive.trim().split(/\s+/))
		.map(([name = '', ...values]) => [name, values] as const);
	const needed = neededBy(root);
	for (const [name, values] of given) {
		for (const value of values) {
			if (!needed.get(name)?.has(value)) yield `allows ${name} ${value}`;
		}
	}
	for (const [name, values] of needed) {
		const own = given.find(([directive]) => directive === name)?.[1] ?? [];
		for (const value of values) {
			if (!own.includes(value)) yield `lacks ${name} ${value}`;
		}
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
