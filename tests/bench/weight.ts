import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtSite, htmlIn } from './built-site.ts';
import { atMost, type Figure } from './figures.ts';

/** What a page may weigh: what fits the first flight of a connection. */
const BAR = 14_600;
const HEAVIEST = 10;
/** The quick effort finds which pages are among the heaviest; only they are weighed as they are sent. */
const QUICK = 5;
const SENT = 11;
const AMONG_HEAVIEST = 60;

function packed(html: string, effort: number): number {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: effort,
		[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(html),
	};
	return brotliCompressSync(html, { params }).length;
}

/** What stands in a page, each with what finds it; all of it is looked for in the page as it is. */
const parts: readonly (readonly [name: string, found: RegExp, left: string])[] = [
	['styles', /<style[\s\S]*?<\/style>/g, ''],
	['drawings', /<svg[\s\S]*?<\/svg>/g, ''],
	['data', /<script type="application\/(?:ld\+)?json"[\s\S]*?<\/script>| data-props="[^"]*"/g, ''],
	['links', / href="[^"]*"/g, ''],
	['other attributes', / (?!href=|data-props=)[a-z][\w:-]*="[^"]*"/g, ''],
	['words', />[^<>]+/g, '>'],
];

/** Each part's share: what the page is lighter without it. What several parts share is nobody's. */
function sharesOf(html: string): string {
	const whole = packed(html, SENT);
	const outside = html.replace(parts[0]?.[1] ?? '', '');
	const bare = packed(outside, SENT);
	return parts
		.map(([name, found, left], place) => {
			const [from, full] = place === 0 ? [html, whole] : [outside, bare];
			const share = (full - packed(from.replaceAll(found, left), SENT)) / whole;
			return `${name} ${Math.round(100 * share)} %`;
		})
		.join(', ');
}

/** The heaviest pages of the built site, and what is in them. */
export function benchWeight(): Figure[] {
	const site = builtSite();
	const read = (name: string): string => readFileSync(path.join(site, name), 'utf8');
	const heaviest = htmlIn(site)
		.map((name) => ({ name, bytes: packed(read(name), QUICK) }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, AMONG_HEAVIEST)
		.map(({ name }) => ({ name, bytes: packed(read(name), SENT) }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, HEAVIEST);
	for (const { name, bytes } of heaviest)
		console.log(`${bytes} ${path.dirname(name)}: ${sharesOf(read(name))}`);
	return heaviest.map(({ name, bytes }) => atMost(`/${path.dirname(name)}/`, bytes, BAR, ' bytes'));
}
