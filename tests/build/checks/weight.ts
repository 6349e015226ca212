import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attribute, within, type Element } from '../markup.ts';
import type { Page, Site } from '../pages.ts';

/** What fits in one TCP first flight. */
const FIRST_FLIGHT = 14_600;
/** What the scripts of a page may weigh together. */
const SCRIPTS = 35_000;
const WHOLE_PAGE = 100_000;

const compressed = (content: string | Buffer, quality: number): number =>
	brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
		},
	}).length;

/** The bytes of a page as it is sent. A quick compression decides for pages that are light anyway. */
export function sentBytes(html: string): number {
	const quick = compressed(html, 5);
	return quick <= FIRST_FLIGHT ? quick : compressed(html, 11);
}

/** Whether an element is a script that runs only when the page stands. */
const isDeferred = (element: Element): boolean =>
	element.name === 'script' && attribute(element, 'type') === 'module';

/** The addresses of the files that a page makes a browser load, but for scripts that can wait. */
function filesAtOnce({ root }: Page): string[] {
	const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest'];
	return [...within(root)].flatMap((element) => {
		if (isDeferred(element)) return [];
		const rel = attribute(element, 'rel').split(/\s+/);
		const address =
			element.name === 'link' && rel.some((kind) => loading.includes(kind))
				? attribute(element, 'href')
				: attribute(element, 'src');
		return address ? [address] : [];
	});
}

/** The addresses of the files of scripts that a page does not wait for. */
const filesAfter = ({ root }: Page): string[] =>
	[...within(root)]
		.filter(isDeferred)
		.map((script) => attribute(script, 'src'))
		.filter(Boolean);

const isScript = (address: string): boolean => /\.m?js(\?|$)/.test(address);

/** The script files of a page: those that it names, and all that they import. */
export function scriptFiles(page: Page, { folder }: Pick<Site, 'folder'>): string[] {
	const files = new Set([...filesAfter(page), ...filesAtOnce(page).filter(isScript)]);
	for (const address of files) {
		const code = readFileSync(path.join(folder, address), 'utf8');
		for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)/g)) {
			files.add(path.posix.join(path.posix.dirname(address), imported));
		}
	}
	return [...files];
}

/** A page whose HTML does not fit one first flight, or that weighs too much with what it loads. */
export function* weightFaults(page: Page, { folder }: Pick<Site, 'folder'>): Generator<string> {
	const sent = (files: readonly string[]) =>
		files
			.map((address) => compressed(readFileSync(path.join(folder, address)), 11))
			.reduce((sum, size) => sum + size, 0);
	const bytes = sentBytes(page.html);
	if (bytes > FIRST_FLIGHT) yield `is ${bytes} bytes, ${bytes - FIRST_FLIGHT} too many`;
	const scripts = scriptFiles(page, { folder });
	const inScripts = sent(scripts);
	if (inScripts > SCRIPTS) yield `has ${inScripts} bytes of scripts in ${scripts.join(', ')}`;
	const others = filesAtOnce(page).filter(
		(address) => address.startsWith('/') && !isScript(address),
	);
	const whole = bytes + inScripts + sent(others);
	if (whole > WHOLE_PAGE) yield `is ${whole} bytes in all`;
}

/** Styles and scripts in files of their own, which a page of this site never waits for. */
export function* furtherFileFaults(page: Page): Generator<string> {
	for (const address of filesAtOnce(page)) {
		if (/\.(css|m?js)(\?|$)/.test(address)) yield `loads ${address}`;
	}
	for (const link of all(page.root, 'link')) {
		if (attribute(link, 'rel') === 'stylesheet') yield 'loads a style sheet';
	}
}
