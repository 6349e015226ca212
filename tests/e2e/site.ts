import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { mayBeFramed } from '../../src/hosting/framing.ts';
import { voiceFor, type Voice } from '../../src/i18n/voice.ts';
import type { PublishedGuide } from '../../src/schema/published-guide.ts';
import type { WholeGuide } from '../../src/schema/whole-guide.ts';

const dist = path.resolve(process.env['DIST_DIR'] ?? 'dist');

function readBuilt(file: string): string {
	try {
		return readFileSync(path.join(dist, file), 'utf8');
	} catch {
		throw new Error(`${file} is missing from ${dist}. Build first: npm run build`);
	}
}

/** The guide as the site publishes it; the tests hold for whichever guide was built. */
export const published = JSON.parse(readBuilt('data/v1/guide.json')) as PublishedGuide;

const { guide: info, secondReadings, openQuestions, ...rest } = published;

/** The same guide in the form in which pages are made from it. */
export const guide = {
	info,
	'second-reading': secondReadings,
	'open-questions': openQuestions,
	...rest,
} as unknown as WholeGuide;

export const locales = guide.info.locales.offered;

/** Whether every page is visited in every language and state (`npm run test:all`). */
export const everything = process.env['E2E_ALL'] === '1';

/**
 * The languages in which every journey is walked: those that a guide must have. In the others the
 * same code says the same; there the pages are looked at, and one journey is walked whole.
 */
export const journeyLocales = everything ? locales : guide.info.locales.required;
export const mainLocale = guide.info.locales.default;
export const voiceOf = (locale: string): Voice => voiceFor(locale, guide.info);

export interface SitePage {
	path: string;
	locale: string;
	template: string;
	bytes: number;
}

/** An address that leads nowhere. */
export const NOWHERE = '/no/such/page/';

/**
 * The kind of page that an address leads to.
 *
 * @example templateOf('/nl/apps/zoom/notices/') // => 'notices'
 */
export function templateOf(address: string): string {
	const [, room, name, part] = address.split('/').filter(Boolean);
	if (room === undefined) return 'home';
	if (
		['compare', 'choose', 'corrections', 'earlier', 'embed', 'alternatives', 'search'].includes(
			room,
		)
	)
		return room;
	if (room === 'criteria') return name ? 'criterion' : 'criteria';
	if (room === 'profiles') return name ? 'profile' : 'profiles';
	if (room === 'stories') return 'story';
	if (room === 'beside') return name ? 'pair' : 'beside';
	if (room === 'for') return name ? 'role' : 'roles';
	if (room === 'organisations') return name === 'policies' ? 'policy' : (name ?? 'organisations');
	if (room === 'schools') return name === 'apps' ? 'school-facts' : (name ?? 'schools');
	if (room === 'data') return 'data';
	if (room === 'changes') return name ? 'release-changes' : 'changes';
	if (room === 'releases') return name ? 'release' : 'releases';
	if (room === 'notices') return part ? 'notices-by' : name ? 'notice' : 'register';
	if (room !== 'apps') return name ?? 'text';
	if (name === undefined) return 'apps';
	if (part === undefined) return 'app';
	if (part === 'claims') return 'claim';
	if (part === 'changes') return 'app-changes';
	return part === 'evidence' || part === 'notices' ? part : 'variant';
}

/** The addresses of all pages below those of the languages, in a fixed order. */
const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => /^[a-z]{2,3}\/(?:.+\/)?index\.html$/.test(file))
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	// Cards for other sites have no header or foot, and tests of their own.
	.filter((address) => !mayBeFramed(address))
	.sort();

/** Every page of the site, and the one that says a page is not there. */
export const sitePages: readonly SitePage[] = [
	...addresses.map((address) => ({
		path: address,
		locale: address.split('/')[1] ?? '',
		template: templateOf(address),
		bytes: statSync(path.join(dist, address, 'index.html')).size,
	})),
	{ path: NOWHERE, locale: mainLocale, template: 'not-found', bytes: 0 },
];

/**
 * The heaviest page of each template in each language, and the lightest in those that a guide must
 * have: what a page lacks, it lacks in all.
 */
export const examples: readonly SitePage[] = [
	...Map.groupBy(sitePages, ({ locale, template }) => `${locale} ${template}`).values(),
].flatMap((pages) => {
	const byWeight = pages.toSorted((a, b) => b.bytes - a.bytes);
	const [first] = byWeight;
	const last = first && journeyLocales.includes(first.locale) ? byWeight.at(-1) : undefined;
	return [...new Set([first, last])].filter((page) => page !== undefined);
});

/** The address of a page without its language. */
const inAnyLanguage = ({ path: address }: SitePage): string => address.replace(/^\/[^/]+/, '');

/** Every page, each in one of its languages, dealt round. */
const onceEach = [...Map.groupBy(sitePages, inAnyLanguage).values()].flatMap((versions, index) => {
	const version = versions[index % versions.length];
	return version ? [version] : [];
});

/**
 * So many pages of a template are enough to meet what only some of them have; the rest says the
 * same about something else. `npm run test:all` visits each.
 */
const PER_TEMPLATE = 6;

/** As many pages of each template as are enough, from its lightest to its heaviest. */
const spread = [...Map.groupBy(onceEach, ({ template }) => template).values()].flatMap((pages) => {
	const byWeight = pages.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
	const step = Math.max(1, (byWeight.length - 1) / (PER_TEMPLATE - 1));
	return byWeight.filter((_page, index) => Math.round(Math.round(index / step) * step) === index);
});

/** What is visited once: pages of every template, the examples in all languages; or all in all. */
export const visitedPages: readonly SitePage[] = everything
	? sitePages
	: [...new Set([...spread, ...examples])];

/** The heaviest page of each template in each language. */
export const heaviest: readonly SitePage[] = examples.filter(
	(page, index) =>
		examples.findIndex(
			({ locale, template }) => locale === page.locale && template === page.template,
		) === index,
);

/** The heaviest page of one template in a language. */
export function heaviestOf(template: string, locale: string): string {
	const page = heaviest.find((page) => page.template === template && page.locale === locale);
	if (!page) throw new Error(`The guide has no page "${template}" in ${locale}.`);
	return page.path;
}

/** A list in parts of nearly equal size, dealt out as cards, so that heavy pages spread. */
export function dealt<Item>(items: readonly Item[], parts: number): Item[][] {
	return Array.from({ length: parts }, (_, part) =>
		items.filter((_item, index) => index % parts === part),
	);
}
