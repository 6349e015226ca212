import { headersFor, type SitePolicy } from '../headers.ts';
import { PATTERNS, type PathKind } from '../path-kinds.ts';

export interface CaddySite {
	/** The folder of the built site. */
	root: string;
	/** Where it answers: a name, for which Caddy gets a certificate, or "http://127.0.0.1:8080". */
	address: string;
	policy: SitePolicy;
}

/**
 * A Caddyfile for Caddy 2.6 or newer, for a site with its files compressed beside it. Caddy keeps no
 * log of visits unless it is told to.
 */
export function caddyConfig({ root, address, policy }: CaddySite): string {
	const headersOf = (kind: PathKind, indent: string): string =>
		Object.entries(headersFor(kind, policy))
			.map(([name, value]) => `${indent}header ${name} "${value}"`)
			.join('\n');
	return `# Made from one table of headers: src/hosting/headers.ts. Made anew with each release.
{
	admin off
}

${address} {
	root * ${root}
	@else not method GET HEAD
	@hidden path_regexp /\\.[^/]*
	@wellknown path /.well-known/*
${PATTERNS.map(([kind, { source }]) => `\t@${kind} path_regexp ${source.replaceAll('\\/', '/')}`).join('\n')}
	route {
		error @else 405
		handle @wellknown {
${headersOf('file', '\t\t\t')}
			file_server
		}
		error @hidden 404
${PATTERNS.map(
	([kind]) => `		handle @${kind} {
${headersOf(kind, '\t\t\t')}
			import answer
		}`,
).join('\n')}
		handle {
${headersOf('file', '\t\t\t')}
			import answer
		}
	}
	handle_errors {
${headersOf('page', '\t\t')}
		rewrite * /404.html
		file_server
	}
}
`.replaceAll(
		/^(\t+)import answer$/gm,
		`$1@feed path */feed.xml
$1header @feed Content-Type "application/atom+xml; charset=utf-8"
$1file_server {
$1	precompressed br gzip
$1}`,
	);
}
