import { all, attribute, rawText, within } from '../markup.ts';
import type { Page, Site } from '../pages.ts';

/** Attributes through which an element other than a link makes a browser load or send. */
const LOADING = ['src', 'href', 'xlink:href', 'action', 'formaction', 'poster', 'data', 'ping'];

const isHere = (address: string, { origin }: Site): boolean =>
	URL.canParse(address, origin) && new URL(address, origin).origin === origin;

/** Everything on a page that would call on another host without the reader's asking. */
export function* foreignFaults({ root }: Page, site: Site): Generator<string> {
	for (const element of within(root)) {
		if (element.name === 'a' || element.name === 'area') {
			if (element.attributes.has('ping')) yield 'has a link with ping';
			continue;
		}
		const candidates = attribute(element, 'srcset')
			.split(',')
			.map((item) => item.trim());
		const addresses = [
			...LOADING.map((name) => attribute(element, name)),
			...candidates.map((item) => item.split(/\s+/)[0] ?? ''),
		];
		for (const address of addresses) {
			if (address && !isHere(address, site)) yield `<${element.name}> calls on ${address}`;
		}
	}
	for (const style of all(root, 'style')) {
		const text = rawText(style);
		if (text.includes('@import')) yield 'has a style that imports another';
		for (const [, address = ''] of text.matchAll(/url\(\s*['"]?([^'")]*)/g)) {
			if (!isHere(address, site)) yield `has a style that calls on ${address}`;
		}
	}
}

/** Links to other sites that are not https, or that tell the other site where the reader was. */
export function* outwardLinkFaults({ root }: Page, site: Site): Generator<string> {
	for (const link of all(root, 'a', 'area')) {
		const href = attribute(link, 'href');
		if (!href || isHere(href, site) || href.startsWith('mailto:')) continue;
		if (!href.startsWith('https://')) yield `links to ${href}, which is not https`;
		const rel = attribute(link, 'rel').split(/\s+/);
		if (!rel.includes('noreferrer')) yield `links to ${href} without noreferrer`;
		if (link.attributes.has('target')) yield `opens ${href} in another window`;
	}
}
