import { CONTENT_TYPES, NAMED_TYPES } from '../content-types.ts';
import { headersFor } from '../headers.ts';
import { KEPT_BACK, WELL_KNOWN } from '../kept-back.ts';
import { LIMITS } from '../limits.ts';
import { PATH_KINDS, PATTERNS } from '../path-kinds.ts';
import { NO_STYLES, type SitePolicy } from '../site-policy.ts';

export interface NginxSite {
	/** The folder of the built site. */
	root: string;
	/** Where it listens, such as "8080" or "127.0.0.1:8080"; TLS ends before it. */
	listen: string;
	/** The folder for what it writes while it runs. */
	run: string;
	/** Where it writes that somebody came, and what is wrong with itself. */
	logs: { visits: string; faults: string };
	policy: SitePolicy;
}

/**
 * A whole configuration of nginx 1.22 or newer, as Debian has it with
 * `libnginx-mod-http-brotli-static`, for a site with its files compressed beside it.
 */
export function nginxConfig({ root, listen, run, logs, policy }: NginxSite): string {
	const headers = headerMaps();
	return `# Made from one table of headers: src/hosting/headers.ts. Made anew with each release.
worker_processes auto;
worker_rlimit_nofile 16384;
pcre_jit on;
pid ${run}/nginx.pid;
# Its own faults, such as a configuration it cannot read.
error_log ${logs.faults} warn;
include /etc/nginx/modules-enabled/*brotli-static.conf;

events {
	worker_connections 4096;
}

http {
	# What goes wrong with a question is said with the address of who asked and what for: nowhere.
	error_log /dev/null emerg;

	types {
${CONTENT_TYPES.map(({ type, endings }) => `\t\t${type} ${endings.join(' ')};`).join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${charsetTypes()};
	sendfile on;
	tcp_nopush on;
	server_tokens off;
	gzip_static on;
	brotli_static on;
	gzip_vary on;
	open_file_cache max=8192 inactive=60s;

	client_max_body_size ${LIMITS.body};
	client_header_timeout ${LIMITS.head}s;
	client_body_timeout ${LIMITS.head}s;
	send_timeout ${LIMITS.stalled}s;
	keepalive_timeout ${LIMITS.idle}s;
	reset_timedout_connection on;
	large_client_header_buffers 4 ${LIMITS.line}k;
	max_ranges 1;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `\t${name}_temp_path ${run}/${name};`).join('\n')}

	# Totals: the hour, how it went, what kind of thing it was, kilobytes. No address of anybody, no
	# path, no query, no browser; and no second or size by which one visit is told from another.
	map $time_iso8601 $hour {
		"~^(?<until_hour>[^:]+)" $until_hour;
	}
	map $bytes_sent $kilobytes {
		default 0;
		"~^(?<thousands>[0-9]+)[0-9][0-9][0-9]$" $thousands;
	}
	log_format totals '$hour $status $kind $kilobytes';
	access_log ${logs.visits} totals;

	map $uri $kind {
		default file;
${PATTERNS.map(([kind, { source }]) => `\t\t"~${source.replaceAll('\\/', '/')}" ${kind};`).join('\n')}
	}
	map $uri $styles {
		default "${NO_STYLES}";
${policy.map(({ pattern, styles }) => `\t\t"~${pattern}" "${styles.join(' ') || NO_STYLES}";`).join('\n')}
	}
	map $status $allow {
		default "";
		405 "GET, HEAD";
	}
${headers.map(({ name, values }) => headerMap(name, values)).join('\n')}

	server {
		listen ${listen};
		root ${root};
		index index.html;
		absolute_redirect off;
		# A folder without a page is no page either.
		error_page 403 404 =404 /404.html;
		if ($request_method !~ ^(GET|HEAD)$) {
			return 405;
		}
${headers.map(({ name }) => `\t\tadd_header ${name} ${variable(name)} always;`).join('\n')}
		add_header Allow $allow always;
		location / {
			try_files $uri $uri/ =404;
		}
		location ^~ ${WELL_KNOWN} {
			try_files $uri =404;
		}
		location ~ "${KEPT_BACK}" {
			return 404;
		}
${NAMED_TYPES.map(([pattern, type]) => namedLocation(pattern, type)).join('\n')}
	}
}
`;
}

const charsetTypes = (): string =>
	[
		...CONTENT_TYPES.filter(({ isText }) => isText).map(({ type }) => type),
		...NAMED_TYPES.map(([, type]) => type),
	]
		.filter((type, index, all) => type !== 'text/html' && all.indexOf(type) === index)
		.join(' ');

const namedLocation = (pattern: string, type: string): string => `		location ~ "${pattern}" {
			types { }
			default_type ${type};
		}`;

interface NamedHeader {
	name: string;
	values: readonly (readonly [kind: string, value: string])[];
}

/** Each header with what it says for each kind of address. */
function headerMaps(): NamedHeader[] {
	const byName = new Map<string, [string, string][]>();
	for (const kind of PATH_KINDS)
		for (const [name, value] of Object.entries(headersFor(kind, '$styles')))
			byName.set(name, [...(byName.get(name) ?? []), [kind, value]]);
	return [...byName].map(([name, values]) => ({ name, values }));
}

const variable = (name: string): string => `$h_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx sends no header of which the value is empty. */
const headerMap = (name: string, values: NamedHeader['values']): string =>
	`	map $kind ${variable(name)} {
		default "";
${values.map(([kind, value]) => `\t\t${kind} "${value}";`).join('\n')}
	}`;
