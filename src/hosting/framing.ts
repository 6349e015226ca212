/**
 * The pages that other sites may show in a frame: the cards, which have no script and ask for
 * nothing. A page cannot say so itself, because `frame-ancestors` is ignored in a meta element
 * (CSP 3, section 3.3), so whoever serves the site has to: `frame-ancestors *` and no
 * X-Frame-Options for these paths, `frame-ancestors 'none'` for all others.
 */
export const FRAMEABLE = /^\/[a-z]{2,3}\/embed\/(?:app|criterion)\/[^/]+\/(?:index\.html)?$/;

/**
 * Whether other sites may show the page at an address in a frame.
 *
 * @example mayBeFramed('/nl/embed/') // => false
 */
export const mayBeFramed = (pathname: string): boolean => FRAMEABLE.test(pathname);
