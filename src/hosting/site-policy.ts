import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SitePolicy } from './headers.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const HASH = /'sha256-[\w+/=]+'/g;

/**
 * What the pages of a built site say in their own policies, put together.
 *
 * @throws if a page has no policy, or lets in a script by its hash: the header has no place for it
 */
export function sitePolicy(folder: string): SitePolicy {
	const styles = new Set<string>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const policy = META.exec(readFileSync(path.join(folder, name), 'utf8'))?.[1];
		if (policy === undefined) throw new Error(`${name} has no content security policy.`);
		for (const directive of policy.split('; ')) {
			const hashes = directive.match(HASH) ?? [];
			if (hashes.length > 0 && !directive.startsWith('style-src '))
				throw new Error(`${name} lets in by hash what no header names: ${directive}`);
			for (const hash of hashes) styles.add(hash);
		}
	}
	return { styles: [...styles].sort() };
}
