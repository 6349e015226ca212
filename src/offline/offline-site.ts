import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BuildStatement } from '../provenance/build-statement.ts';

/** A built site, as far as a copy of it is concerned. */
export interface OfflineSite {
	folder: string;
	statement: BuildStatement;
	/** The languages that the copy has, first the one that it opens in. */
	locales: readonly string[];
	/** Its pages in those languages, by their files, such as "nl/apps/index.html". */
	pages: readonly string[];
	/** Where the site itself stands; null for one that was built for nobody but its builder. */
	living: string | null;
}

/** A wish that cannot be met, or a site that cannot be copied, in words for who asked. */
export class NoCopy extends Error {}

/**
 * Reads what there is to copy.
 *
 * @param wanted the languages; all that the site has if none is named
 * @throws NoCopy if there is no built site, or it does not have one of these languages
 */
export function readOfflineSite(folder: string, wanted: readonly string[]): OfflineSite {
	const file = path.join(folder, 'build.json');
	if (!existsSync(file)) throw new NoCopy(`There is no ${file}. Build first: npm run build`);
	const statement = JSON.parse(readFileSync(file, 'utf8')) as BuildStatement;
	const { languages, settings } = statement;
	const unknown = wanted.find((locale) => !languages.includes(locale));
	if (unknown !== undefined) {
		throw new NoCopy(`"${unknown}" is no language of this site; it has: ${languages.join(', ')}.`);
	}
	const locales = wanted.length > 0 ? [...new Set(wanted)] : languages;
	const pages = locales.flatMap((locale) => pagesIn(folder, locale));
	return { folder, statement, locales, pages, living: livingAt(settings.SITE_URL) };
}

const pagesIn = (folder: string, locale: string): string[] =>
	readdirSync(path.join(folder, locale), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => path.posix.join(locale, name.split(path.sep).join('/')))
		.sort();

function livingAt(address: string): string | null {
	const { hostname, href } = new URL(address);
	return hostname === 'localhost' || hostname === '127.0.0.1' ? null : href;
}

/**
 * The name of a copy, and of the folder in it.
 *
 * @example nameOfCopy(site) // => 'guide-offline-2026-11-22-nl'
 */
export function nameOfCopy({ statement, locales }: OfflineSite): string {
	const { name, release, settings, languages } = statement;
	const words = name
		.normalize('NFD')
		.toLowerCase()
		.match(/[a-z0-9]+/g) ?? ['guide'];
	const state = release ?? `preview-${settings.BUILD_DATE}`;
	const some = locales.length < languages.length ? locales : [];
	return [...words, 'offline', state, ...some].join('-');
}
