import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';

/** The one Trusted Types policy: Svelte makes it, and only it may turn text into markup. */
const TRUSTED_TYPES = 'svelte-trusted-html';

/** Types of script that are data and need no leave; any other may run (CSP 3, section 6.7.3). */
const DATA = new Set<string | undefined>(['application/json', 'application/ld+json']);

/** How much is shown of a script that may not be there. */
const SHOWN = 100;

const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashes = (elements: readonly HTMLElement[]): string[] => [
	...new Set(elements.map((element) => hash(element.innerHTML))),
];

/**
 * The content security policy of one page: nothing but its own styles, by the hash of what stands in
 * it, and files of its own host where it loads any. No script stands in a page, and none that got
 * into one is given leave.
 *
 * @param page a built page, whole
 * @throws if a script stands in it
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(page: HTMLElement): string {
	const scripts = page
		.querySelectorAll('script')
		.filter((script) => !DATA.has(script.getAttribute('type')));
	const inline = scripts.find((script) => !script.hasAttribute('src'));
	if (inline) throw new Error(`A script stands in the page: ${inline.toString().slice(0, SHOWN)}`);
	const loads = scripts.length > 0;
	return [
		"default-src 'none'",
		...(loads ? ["script-src 'self'"] : []),
		`style-src ${hashes(page.querySelectorAll('style')).join(' ') || "'none'"}`,
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
	const policy = contentPolicy(parse(html, { comment: true }));
	return html.replace(
		charset,
		`${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
	);
}
