import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from './content-policy.ts';
import { withoutReferrers } from './outward-links.ts';

/**
 * Gives every built page a policy of its own. Astro's `security.csp` lists the hashes of the
 * whole site on every page, which allows more than a page needs and costs it 1.2 kB.
 */
export function pagePolicies(): AstroIntegration {
	return {
		name: 'page-policies',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
					if (!name.endsWith('.html')) continue;
					const file = path.join(folder, name);
					const page = withoutReferrers(readFileSync(file, 'utf8'));
					writeFileSync(file, withPolicy(name, page));
				}
			},
		},
	};
}

/** Names the page of which something cannot be allowed. */
function withPolicy(name: string, page: string): string {
	try {
		return withContentPolicy(page);
	} catch (error) {
		throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	}
}
