import type { PathKind } from './path-kinds.ts';
import { PERMISSIONS } from './permissions-policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Seconds. */
const YEAR = 31_536_000;
const MINUTES = 300;

/** On every answer, also one that says that nothing is there. */
export const everywhere: Headers = {
	'Strict-Transport-Security': `max-age=${2 * YEAR}`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': PERMISSIONS,
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The headers of an answer, by what stands at its address (requirements P6–P14). Beside them each
 * page has a policy of its own in a meta element, with no more than its own hashes; that one cannot
 * say who may frame the page, this one does.
 *
 * @param styles what styles the page may have, as a policy says it, or what a server puts there
 * @see https://www.w3.org/TR/CSP3/
 */
export function headersFor(kind: PathKind, styles: string): Headers {
	const isCard = kind === 'card';
	const isOpen = kind === 'data' || kind === 'release';
	const isShown = kind === 'page' || isCard;
	return {
		...everywhere,
		'Content-Security-Policy': isShown ? pagePolicy(styles, isCard) : FILE_POLICY,
		...(isCard ? {} : { 'X-Frame-Options': 'DENY' }),
		'Cross-Origin-Resource-Policy':
			isOpen || isCard || kind === 'picture' ? 'cross-origin' : 'same-origin',
		// A card says so too: else a site that demands it of its frames could not show one.
		...(isShown ? { 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}),
		...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
		'Cache-Control':
			kind === 'hashed' || kind === 'release'
				? `public, max-age=${YEAR}, immutable`
				: `public, max-age=${MINUTES}`,
	};
}

/** What is opened by itself does nothing. */
const FILE_POLICY =
	"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const pagePolicy = (styles: string, isCard: boolean): string =>
	[
		"default-src 'none'",
		...(isCard ? [] : ["script-src 'self'", "connect-src 'self'"]),
		`style-src ${styles}`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${isCard ? '*' : "'none'"}`,
		"require-trusted-types-for 'script'",
		`trusted-types ${isCard ? "'none'" : 'svelte-trusted-html'}`,
	].join('; ');
