import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attribute, within } from '../markup.ts';
import type { Page, Site } from '../pages.ts';

/** What fits in one TCP first flight. */
const FIRST_FLIGHT = 14_600;
const WHOLE_PAGE = 100_000;

const compressed = (html: string, quality: number): number =>
	brotliCompressSync(html, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(html),
		},
	}).length;

/** The bytes of a page as it is sent. A quick compression decides for pages that are light anyway. */
export function sentBytes(html: string): number {
	const quick = compressed(html, 5);
	return quick <= FIRST_FLIGHT ? quick : compressed(html, 11);
}

/** The addresses of the files that a page makes a browser load. */
export function loadedFiles({ root }: Page): string[] {
	const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest'];
	return [...within(root)].flatMap((element) => {
		const rel = attribute(element, 'rel').split(/\s+/);
		const address =
			element.name === 'link' && rel.some((kind) => loading.includes(kind))
				? attribute(element, 'href')
				: attribute(element, 'src');
		return address ? [address] : [];
	});
}

/** A page whose HTML does not fit one first flight, or that weighs too much with what it loads. */
export function* weightFaults(page: Page, { folder }: Site): Generator<string> {
	const bytes = sentBytes(page.html);
	if (bytes > FIRST_FLIGHT) yield `is ${bytes} bytes, ${bytes - FIRST_FLIGHT} too many`;
	const files = loadedFiles(page).filter((address) => address.startsWith('/'));
	const rest = files.map((address) => statSync(path.join(folder, address)).size);
	const whole = rest.reduce((sum, size) => sum + size, bytes);
	if (whole > WHOLE_PAGE) yield `is ${whole} bytes in all`;
}

/** Styles and scripts in files of their own, which a page of this site never waits for. */
export function* furtherFileFaults(page: Page): Generator<string> {
	for (const address of loadedFiles(page)) {
		if (/\.(css|m?js)(\?|$)/.test(address)) yield `loads ${address}`;
	}
	for (const link of all(page.root, 'link')) {
		if (attribute(link, 'rel') === 'stylesheet') yield 'loads a style sheet';
	}
}
