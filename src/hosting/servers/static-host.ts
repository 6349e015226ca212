import { headersFor, type Headers, type SitePolicy } from '../headers.ts';
import type { PathKind } from '../path-kinds.ts';

/** Where each kind stands, in the paths that hosts of static files understand. */
const PLACES: readonly (readonly [PathKind, readonly string[]])[] = [
	['hashed', ['/_astro/*']],
	['picture', ['/og/*']],
	['data', ['/data/v1/*', '/:locale/changes/feed.xml']],
	['card', ['/:locale/embed/app/*', '/:locale/embed/criterion/*']],
];

/**
 * A `_headers` file, as hosts of static files read it that can take a header back with `!`
 * (Cloudflare Pages). Where a host cannot, cards are not shown on other sites: nothing is less safe.
 */
export function headersFile(policy: SitePolicy): string {
	const page = headersFor('page', policy);
	return [
		rule('/*', Object.entries(page)),
		...PLACES.flatMap(([kind, places]) => {
			const own = headersFor(kind, policy);
			return places.map((place) => rule(place, changes(page, own)));
		}),
	].join('\n');
}

type Line = readonly [name: string, value: string | null];

/** What has to be taken back of the headers of a page, and what comes in its place. */
const changes = (page: Headers, own: Headers): Line[] =>
	[...new Set([...Object.keys(page), ...Object.keys(own)])]
		.filter((name) => page[name] !== own[name])
		.flatMap((name): Line[] => [
			...(name in page ? [[name, null] as const] : []),
			...(own[name] === undefined ? [] : [[name, own[name]] as const]),
		]);

const rule = (place: string, lines: readonly Line[]): string =>
	`${place}\n${lines.map(([name, value]) => (value === null ? `  ! ${name}\n` : `  ${name}: ${value}\n`)).join('')}`;
