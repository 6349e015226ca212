import type { PathKind } from './path-kinds.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a built site's pages may do, in headers: the hashes of all their styles. */
export interface SitePolicy {
	/** As in a policy: 'sha256-…', with its quotes. */
	styles: readonly string[];
}

/** Seconds. */
const YEAR = 31_536_000;
const MINUTES = 300;

/**
 * What a page could ask of a device. All of it is denied, as nothing here asks for anything: not
 * even for the camera and the microphone that it tells about. Features that browsers do not know
 * (yet, or any more) are left out: each would be a complaint in the console.
 *
 * @see https://www.w3.org/TR/permissions-policy/
 */
const DENIED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
] as const;

/** On every answer, also one that says that nothing is there. */
const everywhere: Headers = {
	'Strict-Transport-Security': `max-age=${2 * YEAR}`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The headers of an answer, by what stands at its address (requirements P6–P14). Beside them each
 * page has a policy of its own in a meta element, with no more than its own hashes; that one cannot
 * say who may frame the page, this one does.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function headersFor(kind: PathKind, { styles }: SitePolicy): Headers {
	const isCard = kind === 'card';
	const isOpen = kind === 'data' || kind === 'release';
	const isShown = kind === 'page' || isCard;
	return {
		...everywhere,
		'Content-Security-Policy': isShown ? pagePolicy(styles, isCard) : FILE_POLICY,
		...(isCard ? {} : { 'X-Frame-Options': 'DENY' }),
		'Cross-Origin-Resource-Policy':
			isOpen || isCard || kind === 'picture' ? 'cross-origin' : 'same-origin',
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

const pagePolicy = (styles: readonly string[], isCard: boolean): string =>
	[
		"default-src 'none'",
		...(isCard ? [] : ["script-src 'self'", "connect-src 'self'"]),
		`style-src ${styles.join(' ') || "'none'"}`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${isCard ? '*' : "'none'"}`,
		"require-trusted-types-for 'script'",
		`trusted-types ${isCard ? "'none'" : 'svelte-trusted-html'}`,
	].join('; ');
