import { createHash } from 'node:crypto';
import { attributeIn, piecesOf, type Piece } from '../markup/tags.ts';

/** The one Trusted Types policy: Svelte makes it, and only it may turn text into markup. */
const TRUSTED_TYPES = 'svelte-trusted-html';

/** Types of script that are data and need no leave; any other may run (CSP 3, section 6.7.3). */
const DATA = new Set<string | undefined>(['application/json', 'application/ld+json']);

/** How much is shown of a script that may not be there. */
const SHOWN = 100;

const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashes = (pieces: readonly Piece[]): string[] => [
	...new Set(pieces.map(({ content }) => hash(content))),
];

/**
 * The content security policy of one page: nothing but its own styles, by the hash of what stands in
 * it, and files of its own host where it loads any. No script stands in a page, and none that got
 * into one is given leave.
 *
 * @param html a built page, whole
 * @throws if a script stands in it
 * @see https://www.w3.org/TR/CSP3/
 */
function contentPolicy(html: string): string {
	const raw = [...piecesOf(html)].filter(({ kind }) => kind === 'raw');
	const scripts = raw.filter(
		({ name, attributes }) => name === 'script' && !DATA.has(attributeIn(attributes, 'type')),
	);
	const inline = scripts.find(({ attributes }) => attributeIn(attributes, 'src') === undefined);
	if (inline) {
		const shown = html.slice(inline.start, inline.end).slice(0, SHOWN);
		throw new Error(`A script stands in the page: ${shown}`);
	}
	const loads = scripts.length > 0;
	const styles = raw.filter(({ name }) => name === 'style');
	return [
		"default-src 'none'",
		...(loads ? ["script-src 'self'"] : []),
		`style-src ${hashes(styles).join(' ') || "'none'"}`,
		"font-src 'self'",
		"img-src 'self'",
		...(loads ? ["connect-src 'self'"] : []),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		`trusted-types ${loads ? TRUSTED_TYPES : "'none'"}`,
	].join('; ');
}

/**
 * A page with its policy as the first thing after the character set, before any style it allows.
 *
 * @throws if the page has no character set, and so no place for it
 */
export function withContentPolicy(html: string): string {
	const charset = '<meta charset="utf-8">';
	if (!html.includes(charset)) throw new Error(`The page does not begin with ${charset}.`);
	const policy = contentPolicy(html);
	return html.replace(
		charset,
		`${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
	);
}
