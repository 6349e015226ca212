/**
 * What lies in the folder of a site and is nobody's to fetch, in regular expressions that PCRE
 * (nginx) and RE2 (Caddy) both read: hidden files (but for `/.well-known/`, which is settled
 * before), what is meant for a host of static files, and packed copies, which are sent in place of
 * their originals.
 */
export const KEPT_BACK = String.raw`(?:/\.|^/_headers$|\.(?:br|gz|part)$)`;

/** @see https://www.rfc-editor.org/rfc/rfc8615 */
export const WELL_KNOWN = '/.well-known/';
