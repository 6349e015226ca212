import { CHARSET } from '../content-types.ts';
import { everywhere, headersFor, type Headers } from '../headers.ts';
import type { PathKind } from '../path-kinds.ts';
import { stylesAt, type SitePolicy } from '../site-policy.ts';

/**
 * What hosts of static files take of such a file; what is over it they leave out.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
const HOST_LIMITS = { rules: 100, line: 2000 } as const;

const ATOM = { 'Content-Type': `application/atom+xml; ${CHARSET}` };

/** Where each kind stands that is no page, in the paths that such hosts understand. */
const PLACES: readonly (readonly [PathKind, string, Headers?])[] = [
	['hashed', '/_astro/*'],
	['picture', '/og/*'],
	['data', '/data/v1/*'],
	['data', '/:locale/changes/feed.xml', ATOM],
];

/**
 * A `_headers` file, as hosts of static files read it. Where two rules name the same header such a
 * host sends both, so none is named twice for any address: what holds everywhere stands first, and
 * no rule that follows meets another. Only the word against framing is taken back for cards; where a
 * host cannot, no other site shows them, and nothing is less safe.
 */
export function headersFile(policy: SitePolicy): string {
	return [
		rule('/*', { ...everywhere, ...NOT_FRAMED }),
		...PLACES.map(([kind, place, more = {}]) =>
			rule(place, { ...beyond(headersFor(kind, '')), ...more }),
		),
		...policy
			.filter(({ place }) => place !== NOT_FOUND)
			.map(({ place, kind, styles }) => {
				// The page that says that nothing is there comes under the address that was asked for.
				const all = [...new Set([...styles, stylesAt(policy, NOT_FOUND)])].join(' ');
				const back = kind === 'card' ? `  ! ${Object.keys(NOT_FRAMED).join('')}\n` : '';
				return rule(place, beyond(headersFor(kind, all))) + back;
			}),
	].join('\n');
}

/**
 * What a host would leave out of such a file, because it is over its limits.
 *
 * @returns a line for each limit; none if all is taken
 */
export function overHostLimits(file: string): string[] {
	const lines = file.split('\n');
	const rules = lines.filter((line) => line.startsWith('/')).length;
	const longest = Math.max(...lines.map(({ length }) => length));
	return [
		...(rules > HOST_LIMITS.rules
			? [`_headers has ${rules} rules; hosts of static files read ${HOST_LIMITS.rules}.`]
			: []),
		...(longest > HOST_LIMITS.line
			? [`_headers has a line of ${longest} characters; hosts read ${HOST_LIMITS.line}.`]
			: []),
	];
}

const NOT_FOUND = '/404.html';
const NOT_FRAMED = { 'X-Frame-Options': 'DENY' };

/** What is said of a kind beyond what is said of all. */
const beyond = (headers: Headers): Headers =>
	Object.fromEntries(
		Object.entries(headers).filter(([name]) => !(name in everywhere || name in NOT_FRAMED)),
	);

const rule = (place: string, headers: Headers): string =>
	`${place}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;
