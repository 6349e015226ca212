import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isListed } from '../../../src/i18n/urls.ts';
import { all, attribute, only, words } from '../markup.ts';
import { isOwn, NOT_FOUND, robotsOf, type Page, type Site } from '../pages.ts';
import { pagesToRead } from '../sample.ts';

/** The addresses that links of a kind in the head of a page point to. */
const headLinks = ({ root }: Page, rel: string) =>
	all(only(root, 'head'), 'link').filter((link) => attribute(link, 'rel') === rel);

export const canonicalOf = (page: Page): string[] =>
	headLinks(page, 'canonical').map((link) => attribute(link, 'href'));

/** The same page in each language, as a page says it: language to address. A feed is no page. */
export const alternatesOf = (page: Page): Map<string, string> =>
	new Map(
		headLinks(page, 'alternate')
			.filter((link) => attribute(link, 'type') === '')
			.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
	);

/** The languages in which a page exists: those of a claim are where every text of it must be. */
const languagesOf = ({ address }: Page, { guide }: Site['guide']): readonly string[] =>
	/^\/[a-z]{2,3}\/apps\/[^/]+\/claims\//.test(address)
		? guide.locales.required
		: guide.locales.offered;

/** A listed page whose own address, language or sister pages are not what they should be. */
export function* addressFaults(page: Page, { origin, pages, guide }: Site): Generator<string> {
	const { default: first } = guide.guide.locales;
	const offered = languagesOf(page, guide);
	const own = origin + page.address;
	const prefix = /^\/([a-z]{2,3})\//.exec(page.address)?.[1] ?? '';
	if (page.locale !== prefix) yield `says it is in "${page.locale}"`;
	if (canonicalOf(page).join() !== own)
		yield `has the canonical ${canonicalOf(page).join() || '-'}`;
	const alternates = alternatesOf(page);
	const languages = offered.length > 1 ? [...offered, 'x-default'] : [];
	if ([...alternates.keys()].sort().join() !== languages.toSorted().join()) {
		yield `has alternates in ${[...alternates.keys()].join() || 'no language'}`;
	}
	for (const [language, address] of alternates) {
		const locale = language === 'x-default' ? first : language;
		const sister = pages.get(new URL(address).pathname);
		if (sister?.locale !== locale) yield `has ${address} for "${language}", which is not that`;
		else if (alternatesOf(sister).get(page.locale) !== own) {
			yield `has ${address} for "${language}", which does not point back`;
		}
	}
}

/** Pages that share a title with another in their language, or do not say what they are. */
export function headingFaults(site: Site): string[] {
	const seen = new Map<string, string>();
	return pagesToRead(site)
		.filter(isOwn)
		.flatMap(({ address, locale, root }) => {
			const title = words(only(only(root, 'head'), 'title'));
			const about = all(root, 'meta').find((meta) => attribute(meta, 'name') === 'description');
			const other = seen.get(`${locale} ${title}`);
			seen.set(`${locale} ${title}`, address);
			return [
				...(title === '' ? [`${address} has no title`] : []),
				...(other === undefined ? [] : [`${address} has the title of ${other}: ${title}`]),
				...(!about || attribute(about, 'content').trim() === ''
					? [`${address} says not what it is`]
					: []),
			];
		});
}

/** The addresses in the sitemap that robots.txt names; none where it names none. */
export function sitemapOf({ folder, origin }: Site): string[] {
	const locations = (name: string) =>
		[...readFileSync(path.join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, address = '']) => address,
		);
	const robots = readFileSync(path.join(folder, 'robots.txt'), 'utf8');
	const index = /^Sitemap: (\S+)$/m.exec(robots)?.[1];
	if (index === undefined) return [];
	return locations(index.replace(origin, '')).flatMap((part) =>
		locations(part.replace(origin, '')),
	);
}

/**
 * What the root and other pages that are not listed do that only a listed page may, and pages that
 * are listed and should not be. Nothing of a preview is listed.
 */
export function unlistedFaults(site: Site): string[] {
	const { origin, pages, guide } = site;
	const root = pages.get('/');
	if (!root || !pages.has(NOT_FOUND)) return ['There is no root or no 404.'];
	const isPreview = guide.release === null;
	const home = isPreview ? '' : `${origin}/${guide.guide.locales.default}/`;
	return [
		...(canonicalOf(root).join() === home
			? []
			: [`/ has the canonical ${canonicalOf(root).join()}`]),
		...(alternatesOf(root).size === 0 ? [] : ['/ takes part in hreflang']),
		...pagesToRead(site).flatMap((page) => {
			const { address } = page;
			const isHidden = isPreview || address === NOT_FOUND || !isListed(address);
			if ((robotsOf(page) === 'noindex') !== isHidden)
				return [`${address} says "${robotsOf(page)}" to search engines`];
			if (!isHidden) return [];
			return [
				...(alternatesOf(page).size === 0 ? [] : [`${address} takes part in hreflang`]),
				...(canonicalOf(page).length === 0 ? [] : [`${address} has a canonical`]),
			];
		}),
	];
}
