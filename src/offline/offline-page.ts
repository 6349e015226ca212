import { wayTo, type Lead } from './lead.ts';

/** What a page needs to stand by itself. */
export interface Surroundings {
	/** The page's own file in the copy. */
	file: string;
	/** Where an address of the site leads. */
	lead: (address: string) => Lead;
	/** The files that stand for a style. */
	styles: (css: string) => readonly string[];
	/** Keeps a file that a page leads to. */
	keep: (file: string) => void;
	/** What is said at the top, as HTML. */
	note: string;
}

/** Nothing but its own styles, their font and the icon; browsers disagree whether a file is 'self'. */
const POLICY =
	"default-src 'none'; style-src 'self' file:; font-src data:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** What speaks to browsers and other sites of a page at an address. */
const OF_ADDRESS =
	/<link\b[^>]*\brel="(?:preload|canonical|alternate)"[^>]*>|<meta\b[^>]*\bproperty="og:[^>]*>/g;

/**
 * A page as it stands on a disk: without scripts, with links from file to file. What pages say to
 * browsers without scripts is said to all.
 */
export function offlinePage(html: string, around: Surroundings): string {
	return withoutIslands(html)
		.replaceAll(/<script\b[^>]*>.*?<\/script>|<!--.*?-->|<\/?noscript\b[^>]*>/gs, '')
		.replaceAll(OF_ADDRESS, '')
		.replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, `$1${POLICY}`)
		.replaceAll(/<style\b[^>]*>(.*?)<\/style>/gs, (_, css: string) => linksTo(css, around))
		.replaceAll(/ (href|src)="(\/[^"]*)"/g, (_, name: string, address: string) =>
			leading(name, address, around),
		)
		.replace('<main id="main">', `$&${around.note}`);
}

/** A page without the parts that a script would wake, each of which ends in what it is woken with. */
function withoutIslands(html: string): string {
	let page = html;
	for (const [props, name = ''] of html.matchAll(/<script\b[^>]*\bid="([^"]+)-props"[^>]*>/g)) {
		const [start, end] = [page.indexOf(`<div id="${name}"`), page.indexOf(props)];
		if (start !== -1 && start < end) page = page.slice(0, start) + page.slice(end);
	}
	return page;
}

const linksTo = (css: string, { styles, file }: Surroundings): string =>
	styles(css)
		.map((name) => `<link rel="stylesheet" href="${wayTo(name, file)}">`)
		.join('');

function leading(name: string, address: string, { lead, keep, file }: Surroundings): string {
	const found = lead(address.replaceAll('&amp;', '&'));
	if (!('file' in found)) return found.out === null ? '' : ` ${name}="${escaped(found.out)}"`;
	keep(found.file);
	return ` ${name}="${escaped(wayTo(found.file, file) + found.rest)}"`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
