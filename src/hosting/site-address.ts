import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Only from this device: names that lead nowhere for anybody else. */
const LOCAL = /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/**
 * Where a built site says that it stands, in its canonical links, sitemap and feeds.
 *
 * @throws if the folder holds no built site
 */
export function siteAddress(folder: string): URL {
	if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. ${BUILD}`);
	for (const file of ['index.html', '404.html'])
		if (!existsSync(path.join(folder, file)))
			throw new Error(`${folder} holds no built site: ${file} is missing. ${BUILD}`);
	const canonical = CANONICAL.exec(readFileSync(path.join(folder, 'index.html'), 'utf8'))?.[1];
	if (canonical === undefined)
		throw new Error(
			`${path.join(folder, 'index.html')} does not say where it stands (a canonical link). ${BUILD}`,
		);
	return new URL(canonical);
}

const BUILD = 'Build it first: SITE_URL=https://your.address npm run build';

/**
 * Why a site that was built for an address cannot be published; undefined if it can.
 *
 * @example unfitAddress(new URL('https://example.org/')) // => undefined
 */
export function unfitAddress({ hostname, protocol, origin }: URL): string | undefined {
	const remedy = 'Build it anew with SITE_URL=https://your.address, or say --for-trial.';
	if (LOCAL.test(hostname))
		return `The site was built for ${origin}, so its sitemap, feeds and links lead to the machine of whoever reads them. ${remedy}`;
	if (protocol !== 'https:')
		return `The site was built for ${origin}, without encryption. ${remedy}`;
	return undefined;
}
