/** Pages that are made alike, as servers tell them from others by their address. */
export interface PageShape {
	/** For JavaScript, PCRE (nginx) and RE2 (Caddy) alike. */
	pattern: string;
	/** For hosts of static files, which know `:name` for one part of an address. */
	place: string;
}

/** Below the language stands a room of the site; what comes after it are names in the guide. */
const LOCALE = /^[a-z]{2,3}$/;
const INDEX = /index\.html$/;

/**
 * The shape of a page's address.
 *
 * @example shapeOf('/nl/apps/dingalot/').place // => '/:locale/apps/:a/'
 */
export function shapeOf(pathname: string): PageShape {
	const address = pathname.replace(INDEX, '');
	if (!address.endsWith('/')) return { pattern: `^${escaped(address)}$`, place: address };
	const [first, ...rest] = address.split('/').filter(Boolean);
	if (first === undefined) return { pattern: '^/(?:index\\.html)?$', place: '/' };
	const isLocale = LOCALE.test(first);
	const [room, ...names] = isLocale ? rest : [first, ...rest];
	const parts = [...(isLocale ? ['[a-z]{2,3}'] : []), ...(room ? [escaped(room)] : [])];
	const places = [...(isLocale ? [':locale'] : []), ...(room ? [room] : [])];
	return {
		pattern: `^/${[...parts, ...names.map(() => '[^/]+')].join('/')}/(?:index\\.html)?$`,
		place: `/${[...places, ...names.map((_name, index) => `:${LETTERS[index] ?? 'z'}`)].join('/')}/`,
	};
}

const LETTERS = 'abcdefgh';

const escaped = (text: string): string => text.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);
