import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedGuide } from '../../src/schema/published-guide.ts';
import { parseMarkup, type Element } from './markup.ts';

/** A page of a built site. */
export interface Page {
	/** Its path on the site, such as "/nl/apps/"; "/404.html" for the page for wrong addresses. */
	address: string;
	/** The language it says it is in. */
	locale: string;
	html: string;
	root: Element;
}

/** A built site: its pages by address, and what else it serves. */
export interface Site {
	folder: string;
	pages: ReadonlyMap<string, Page>;
	/** The path of every file that is not a page, such as "/favicon.svg". */
	files: ReadonlySet<string>;
	/** The host it was built for, such as "http://localhost:4321". */
	origin: string;
	guide: PublishedGuide;
}

/** The page that a server shows for a wrong address; it stands outside every list of pages. */
export const NOT_FOUND = '/404.html';

/**
 * Reads a whole build.
 *
 * @throws if there is none
 */
export function readSite(folder: string): Site {
	if (!existsSync(path.join(folder, 'index.html'))) {
		throw new Error(`There is no site in ${folder}. Build first: npm run build`);
	}
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
	const pages = new Map<string, Page>();
	for (const name of names.filter((file) => file.endsWith('.html'))) {
		const html = readFileSync(path.join(folder, name), 'utf8');
		const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
		pages.set(address, pageOf(address, html));
	}
	const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
	// A preview has a list of its pages too, but its robots.txt does not say so.
	const sitemap = /<loc>([^<]+)<\/loc>/.exec(read('sitemap-index.xml'))?.[1] ?? 'about:blank';
	return {
		folder,
		pages,
		files: new Set(names.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`)),
		origin: new URL(sitemap).origin,
		guide: JSON.parse(read('data/v1/guide.json')) as PublishedGuide,
	};
}

/** A page that is parsed when somebody looks into it: of some templates there are thousands. */
function pageOf(address: string, html: string): Page {
	let root: Element | undefined;
	const locale = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
	return {
		address,
		locale,
		html,
		get root() {
			return (root ??= parseMarkup(html));
		},
	};
}

let site: Site | undefined;

/** The site under test: `DIST_DIR`, or `dist`. Read once for all tests. */
export function builtSite(): Site {
	site ??= readSite(path.resolve(process.env['DIST_DIR'] ?? 'dist'));
	return site;
}

/** Whether a page has something of its own: not the root, which shows another's content, nor 404. */
export const isOwn = ({ address }: Page): boolean => address !== '/' && address !== NOT_FOUND;

/** What a page says to search engines, such as "noindex"; empty where it says nothing. */
export const robotsOf = ({ html }: Page): string =>
	/<meta name="robots" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** The pages that search engines may list; none of a preview. */
export const listedPages = ({ pages }: Site): Page[] =>
	[...pages.values()].filter((page) => isOwn(page) && robotsOf(page) !== 'noindex');

/** What is wrong with pages, one line a fault, each with the page it stands on. */
export function faultsOf(pages: Iterable<Page>, check: (page: Page) => Iterable<string>): string[] {
	return [...pages].flatMap((page) => [...check(page)].map((fault) => `${page.address} ${fault}`));
}
