import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtSite, htmlIn } from './built-site.ts';

/** What a page may weigh: what fits the first flight of a connection. */
const BAR = 14_600;
const HEAVIEST = 5;

/** The heaviest pages of the built site. */
export function benchWeight(): void {
	const site = builtSite();
	const weights = htmlIn(site).map((name) => ({
		name,
		share: brotliCompressSync(readFileSync(path.join(site, name))).length / BAR,
	}));
	console.log(`Heaviest pages, as a share of ${BAR} bytes:`);
	for (const { name, share } of weights.sort((a, b) => b.share - a.share).slice(0, HEAVIEST)) {
		console.log(`  ${share.toFixed(2)} ${name}`);
	}
}
