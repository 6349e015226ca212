import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';

/** The one Trusted Types policy: Svelte makes it, and only it may turn text into markup. */
const TRUSTED_TYPES = 'svelte-trusted-html';

/** Types of script that a browser runs; others are data and need no leave (CSP 3, section 6.7.3). */
const RUNS = new Set([undefined, '', 'module', 'text/javascript']);

const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashes = (elements: readonly HTMLElement[]): string[] => [
	...new Set(elements.map((element) => hash(element.innerHTML))),
];

/**
 * The content security policy of one page: nothing but its own styles and scripts, by the hash of
 * what stands in it, and files of its own host where it loads any.
 *
 * @param page a built page, whole
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(page: HTMLElement): string {
	const scripts = page
		.querySelectorAll('script')
		.filter((script) => RUNS.has(script.getAttribute('type')));
	const inline = hashes(scripts.filter((script) => !script.hasAttribute('src')));
	const loads =
		scripts.some((script) => script.hasAttribute('src')) ||
		page.querySelector('astro-island') !== null;
	const script = [...(loads ? ["'self'"] : []), ...inline];
	return [
		"default-src 'none'",
		...(script.length > 0 ? [`script-src ${script.join(' ')}`] : []),
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
