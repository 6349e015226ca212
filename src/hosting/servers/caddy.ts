import { CHARSET, CONTENT_TYPES, NAMED_TYPES } from '../content-types.ts';
import { headersFor } from '../headers.ts';
import { KEPT_BACK, WELL_KNOWN } from '../kept-back.ts';
import { LIMITS } from '../limits.ts';
import { PATTERNS, type PathKind } from '../path-kinds.ts';
import { NO_STYLES, stylesAt, type SitePolicy } from '../site-policy.ts';

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
	return `# Made from one table of headers: src/hosting/headers.ts. Made anew with each release.
{
	admin off
	# What goes wrong with a question is said with the address of who asked and what for: nowhere.
	log {
		level WARN
		exclude http.log http.stdlib
	}
	servers {
		max_header_size ${4 * LIMITS.line}KB
		timeouts {
			read_header ${LIMITS.head}s
			read_body ${LIMITS.head}s
			write ${LIMITS.answer}s
			idle ${LIMITS.idle}s
		}
	}
}

(answer) {
${typeHeaders()}
	header ?Vary Accept-Encoding
	file_server {
		precompressed br gzip
	}
}

(missing) {
	rewrite * ${NOT_FOUND}
${headersOf('page', stylesAt(policy, NOT_FOUND))}
	header -Access-Control-Allow-Origin
	header Content-Type "text/html; ${CHARSET}"
	file_server
}

(refused) {
${headersOf('file')}
	header Content-Type "text/plain; ${CHARSET}"
	respond "{err.status_code} {err.status_text}"
}

${address} {
	root * ${root}
	header -Server
	@else not method GET HEAD
	@large header_regexp Content-Length ^[0-9]*[1-9][0-9]{3}
	@wellknown path ${WELL_KNOWN}*
	@keptback path_regexp ${KEPT_BACK}
${PATTERNS.map(([kind, { source }]) => `\t@${kind} path_regexp ${source.replaceAll('\\/', '/')}`).join('\n')}
	map {path} {styles} {
${policy.map(({ pattern, styles }) => `\t\t~${pattern} "${styles.join(' ') || NO_STYLES}"`).join('\n')}
		default "${NO_STYLES}"
	}
	route {
		error @else 405
		error @large 413
		handle @wellknown {
${indented(headersOf('file'), 2)}
			import answer
		}
		error @keptback 404
${PATTERNS.map(([kind]) => handled(`handle @${kind}`, kind)).join('\n')}
${handled('handle', 'file')}
	}
	handle_errors {
		@missing expression \`{err.status_code} in [403, 404]\`
		@method expression \`{err.status_code} == 405\`
		header @method Allow "GET, HEAD"
		route {
			handle @missing {
				import missing
			}
			handle {
				import refused
			}
		}
	}
}
`;
}

const NOT_FOUND = '/404.html';

const headersOf = (kind: PathKind, styles = '{styles}'): string =>
	Object.entries(headersFor(kind, styles))
		.map(([name, value]) => `\theader ${name} "${value}"`)
		.join('\n');

const indented = (lines: string, depth: number): string =>
	lines.replaceAll(/^/gm, '\t'.repeat(depth));

const handled = (opening: string, kind: PathKind): string => `		${opening} {
${indented(headersOf(kind), 2)}
			import answer
		}`;

/** The type of every file, by how its name ends; pages have theirs from Caddy. */
const typeHeaders = (): string =>
	[
		...CONTENT_TYPES.filter(({ type }) => type !== 'text/html').map(
			({ type, endings, isText }) => ({
				matcher: `path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
				type: isText ? `${type}; ${CHARSET}` : type,
			}),
		),
		...NAMED_TYPES.map(([pattern, type]) => ({
			matcher: `path_regexp ${pattern}`,
			type: `${type}; ${CHARSET}`,
		})),
	]
		.map(
			({ matcher, type }, index) =>
				`	@type${String(index)} ${matcher}\n	header @type${String(index)} Content-Type "${type}"`,
		)
		.join('\n');
