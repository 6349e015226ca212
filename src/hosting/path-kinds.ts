import { FRAMEABLE } from './framing.ts';

/** What stands at an address, as far as a server treats it otherwise. */
export type PathKind = 'hashed' | 'card' | 'release' | 'data' | 'picture' | 'page' | 'file';

/**
 * By what an address is known, first match first, in the regular expressions that JavaScript, PCRE
 * (nginx) and RE2 (Caddy) all read. What matches none is a `file`.
 */
export const PATTERNS: readonly (readonly [PathKind, RegExp])[] = [
	// Its name changes with what is in it.
	['hashed', /^\/_astro\//],
	['card', FRAMEABLE],
	// A release never changes once it is published.
	['release', /^\/data\/v1\/releases\/[0-9][0-9.-]*\.json$/],
	['data', /^\/(?:data\/v1\/|[a-z]{2,3}\/changes\/feed\.xml$)/],
	['picture', /^\/og\//],
	['page', /(?:\/|\.html)$/],
];

/**
 * What stands at an address.
 *
 * @example kindOf('/nl/apps/') // => 'page'
 */
export const kindOf = (pathname: string): PathKind =>
	PATTERNS.find(([, pattern]) => pattern.test(pathname))?.[0] ?? 'file';

export const PATH_KINDS: readonly PathKind[] = [...PATTERNS.map(([kind]) => kind), 'file'];
