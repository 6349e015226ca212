import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mayBeFramed } from './framing.ts';
import { shapeOf, type PageShape } from './page-shapes.ts';

/** Pages made alike, and the styles that stand in them. */
export interface ShapePolicy extends PageShape {
	kind: 'page' | 'card';
	/** As in a policy: 'sha256-…', with its quotes. */
	styles: readonly string[];
}

/**
 * What a built site's pages may do, by their shape. All hashes on every answer would be two
 * kilobytes, more than some hosts take in a header; a page has one or two.
 */
export type SitePolicy = readonly ShapePolicy[];

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const HASH = /'sha256-[\w+/=]+'/g;
/** Where a page has no style. */
export const NO_STYLES = "'none'";

/**
 * What the pages of a built site say in their own policies, put together by shape.
 *
 * @throws if a page has no policy, or lets in a script by its hash: the header has no place for it
 */
export function sitePolicy(folder: string): SitePolicy {
	const shapes = new Map<string, ShapePolicy & { styles: string[] }>();
	for (const name of pagesIn(folder)) {
		const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
		const shape = shapeOf(address);
		const kind = mayBeFramed(address) ? 'card' : 'page';
		const known = shapes.get(shape.pattern) ?? { ...shape, kind, styles: [] };
		if (known.kind !== kind) throw new Error(`${name} may be framed, others like it may not.`);
		const styles = stylesIn(name, readFileSync(path.join(folder, name), 'utf8'));
		known.styles = [...new Set([...known.styles, ...styles])].sort();
		shapes.set(shape.pattern, known);
	}
	return [...shapes.values()];
}

const pagesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort();

function stylesIn(name: string, page: string): string[] {
	const policy = META.exec(page)?.[1];
	if (policy === undefined) throw new Error(`${name} has no content security policy.`);
	return policy.split('; ').flatMap((directive) => {
		const hashes = directive.match(HASH) ?? [];
		if (hashes.length > 0 && !directive.startsWith('style-src '))
			throw new Error(`${name} lets in by hash what no header names: ${directive}`);
		return hashes;
	});
}

/** The styles of the page at an address, as its policy says it. */
export function stylesAt(policy: SitePolicy, pathname: string): string {
	const { pattern } = shapeOf(pathname);
	const styles = policy.find((shape) => shape.pattern === pattern)?.styles ?? [];
	return styles.join(' ') || NO_STYLES;
}
