import { existsSync } from 'node:fs';
import path from 'node:path';
import { NoCopy, type OfflineSite } from './offline-site.ts';

/** Where a link leads within a copy: to one of its files, or out of it. */
export type Lead = { file: string; rest: string } | { out: string | null };

/** The page with which a copy opens. */
export const START = 'index.html';

/** The checksums of the site hold for the site, not for a copy with other links. */
const OF_SITE_ONLY = ['SHA256SUMS'];

/** Says of addresses on the site where they lead in a copy of it. */
export function leadsIn({ folder, statement, locales, pages, living }: OfflineSite) {
	const known = new Set([START, ...pages]);
	const left = new Set(statement.languages.filter((locale) => !locales.includes(locale)));
	return (address: string): Lead => {
		const { pathname, search, hash } = new URL(address, 'file:///');
		const name = decodeURIComponent(pathname.slice(1));
		const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
		const rest = search + hash;
		if (known.has(file)) return { file, rest };
		const [first = ''] = file.split('/');
		if (left.has(first) || OF_SITE_ONLY.includes(file))
			return { out: living && new URL(address, living).href };
		if (existsSync(path.join(folder, file)) && !file.endsWith('.html')) return { file, rest };
		throw new NoCopy(`A page leads to ${address}, which the built site does not have.`);
	};
}

/**
 * The way from one file of a copy to another.
 *
 * @example wayTo('favicon.svg', 'nl/apps/index.html') // => '../../favicon.svg'
 */
export const wayTo = (file: string, from: string): string =>
	path.posix.relative(path.posix.dirname(from), file);
