/** Addresses of pages. Every page lives under its language and ends in a slash. */
export const urls = {
	home: (locale: string) => `/${locale}/`,
	compare: (locale: string, ...parts: string[]) => folder(locale, 'compare', ...parts),
	compareData: (locale: string, audience: string) =>
		`${folder(locale, 'compare', 'data')}${audience}.json`,
	/** Two to four editions side by side; with parts, a ready-made page of two. */
	beside: (locale: string, ...parts: string[]) => folder(locale, 'beside', ...parts),
	/** Everything that is known of one of what is compared, in one language, for scripts. */
	appSheet: (locale: string, app: string) => `${folder(locale, 'beside', 'data')}${app}.json`,
	/** The page for somebody who has to choose. */
	role: (locale: string, role: string) => folder(locale, 'for', role),
	roles: (locale: string) => folder(locale, 'for'),
	organisations: (locale: string) => folder(locale, 'organisations'),
	policy: (locale: string, policy: string) => folder(locale, 'organisations', 'policies', policy),
	policyCheck: (locale: string) => folder(locale, 'organisations', 'check'),
	policyData: (locale: string) => `${folder(locale, 'organisations', 'check')}data.json`,
	schools: (locale: string) => folder(locale, 'schools'),
	/** What published facts say on the checklist, of one of what is compared. */
	schoolFacts: (locale: string, app: string) => folder(locale, 'schools', 'apps', app),
	record: (locale: string) => folder(locale, 'schools', 'record'),
	/** What a record is filled in with; the same file for everybody. */
	recordData: (locale: string) => `${folder(locale, 'schools', 'record')}data.json`,
	apps: (locale: string) => folder(locale, 'apps'),
	app: (locale: string, app: string) => folder(locale, 'apps', app),
	variant: (locale: string, app: string, variant: string) => folder(locale, 'apps', app, variant),
	evidence: (locale: string, app: string, group: string) =>
		folder(locale, 'apps', app, 'evidence', group),
	/** Where an answer in the table leads: to the evidence for it, in the edition that says so. */
	answer: (
		locale: string,
		app: string,
		{ id, group }: { id: string; group: string },
		variant?: string,
	) =>
		`${variant === undefined ? folder(locale, 'apps', app, 'evidence', group) : folder(locale, 'apps', app, variant)}#${id}`,
	appNotices: (locale: string, app: string) => folder(locale, 'apps', app, 'notices'),
	criteria: (locale: string) => folder(locale, 'criteria'),
	criterion: (locale: string, criterion: string) => folder(locale, 'criteria', criterion),
	choose: (locale: string) => folder(locale, 'choose'),
	chooseData: (locale: string) => `${folder(locale, 'choose')}data.json`,
	/** What a link of a release needs to be worked out anew. */
	since: (locale: string, release: string) => `${folder(locale, 'choose', 'since')}${release}.json`,
	profiles: (locale: string) => folder(locale, 'profiles'),
	profile: (locale: string, profile: string) => folder(locale, 'profiles', profile),
	alternatives: (locale: string, app: string) => folder(locale, 'alternatives', app),
	audit: (locale: string) => folder(locale, 'method', 'audit'),
	earlier: (locale: string, comparison: string) => folder(locale, 'earlier', comparison),
	notices: (locale: string) => folder(locale, 'notices'),
	notice: (locale: string, notice: string) => folder(locale, 'notices', notice),
	noticesBy: (locale: string, facet: string, value: string) =>
		folder(locale, 'notices', facet, value),
	story: (locale: string, story: string) => folder(locale, 'stories', story),
	glossary: (locale: string) => folder(locale, 'glossary'),
	term: (locale: string, term: string) => `${folder(locale, 'glossary')}#${term}`,
	search: (locale: string) => folder(locale, 'search'),
	searchIndex: (locale: string) => `${folder(locale, 'search')}index.json`,
	/** The picture that goes along with a link to a page. */
	picture: (app?: string) => (app === undefined ? '/og/guide.png' : `/og/apps/${app}.png`),
	/** What a claim was and is: versions, readings, reply, corrections. */
	claim: (locale: string, app: string, criterion: string) =>
		folder(locale, 'apps', app, 'claims', criterion),
	appChanges: (locale: string, app: string) => folder(locale, 'apps', app, 'changes'),
	/** From release to release, or what one release changed. */
	changes: (locale: string, ...parts: string[]) => folder(locale, 'changes', ...parts),
	feed: (locale: string) => `${folder(locale, 'changes')}feed.xml`,
	releases: (locale: string) => folder(locale, 'releases'),
	/** A release as it was, or one group of its questions. */
	release: (locale: string, release: string, ...parts: string[]) =>
		folder(locale, 'releases', release, ...parts),
	/** A file of the open data. */
	dataFile: (name: string) => `/data/v1/${name}`,
	/** A file that says how the site was made (provenance/). */
	made: (file: keyof typeof made) => `/${made[file]}`,
	releaseData: (release: string) => `/data/v1/releases/${release}.json`,
	corrections: (locale: string) => folder(locale, 'corrections'),
	/** For editors: what is known, stale or waiting; by question, or by what is compared. */
	status: (locale: string, ...parts: string[]) => folder(locale, 'status', ...parts),
	/** How to put a card on another site. */
	embed: (locale: string) => folder(locale, 'embed'),
	embedApp: (locale: string, app: string) => folder(locale, 'embed', 'app', app),
	embedCriterion: (locale: string, criterion: string) =>
		folder(locale, 'embed', 'criterion', criterion),
	text: (locale: string, name: string) => folder(locale, name),
} as const;

const made = {
	sums: 'SHA256SUMS',
	statement: 'build.json',
	licences: 'licences.txt',
	shipped: 'sbom.cdx.json',
	build: 'sbom-build.cdx.json',
} as const;

/**
 * The place of a release on a page that tells of several.
 *
 * @example placeOfRelease('2026-11-22.2') // => 'r2026-11-22-2'
 */
export const placeOfRelease = (release: string): string => `r${release.replace('.', '-')}`;

const folder = (...parts: string[]): string => `/${parts.join('/')}/`;

/**
 * Whether search engines may list the page at an address: not what is for editors or for frames on
 * other sites, nor a release, which is a state of then.
 *
 * @example isListed('/nl/releases/2026-11/') // => false
 */
export const isListed = (pathname: string): boolean =>
	!/^\/[a-z]{2,3}\/(?:status|(?:embed|releases)\/[^/]+)\//.test(pathname);

/**
 * The same page in another language.
 *
 * @example inLanguage('/nl/apps/', 'en') // => '/en/apps/'
 */
export function inLanguage(pathname: string, locale: string): string {
	return pathname.replace(/^\/[a-z]{2,3}\//, `/${locale}/`);
}
