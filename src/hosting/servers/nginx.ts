import { headersFor, type SitePolicy } from '../headers.ts';
import { PATH_KINDS, PATTERNS } from '../path-kinds.ts';

export interface NginxSite {
	/** The folder of the built site. */
	root: string;
	/** Where it listens, such as "8080" or "127.0.0.1:8080"; TLS ends before it. */
	listen: string;
	/** The folder for what it writes while it runs. */
	run: string;
	policy: SitePolicy;
}

/**
 * A whole configuration of nginx 1.22 or newer, as Debian has it with
 * `libnginx-mod-http-brotli-static`, for a site with its files compressed beside it.
 */
export function nginxConfig({ root, listen, run, policy }: NginxSite): string {
	const byName = new Map<string, [string, string][]>();
	for (const kind of PATH_KINDS)
		for (const [name, value] of Object.entries(headersFor(kind, policy)))
			byName.set(name, [...(byName.get(name) ?? []), [kind, value]]);
	const names = [...byName.keys()];
	return `# Made from one table of headers: src/hosting/headers.ts. Made anew with each release.
worker_processes auto;
pid ${run}/nginx.pid;
error_log ${run}/error.log warn;
include /etc/nginx/modules-enabled/*brotli-static.conf;

events {
	worker_connections 4096;
}

http {
	types {
${TYPES.map(([type, endings]) => `\t\t${type} ${endings};`).join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types text/plain text/csv application/json application/ld+json application/atom+xml application/xml text/javascript;
	sendfile on;
	tcp_nopush on;
	keepalive_timeout 30s;
	server_tokens off;
	client_max_body_size 1k;
	client_body_temp_path ${run}/body;
	proxy_temp_path ${run}/proxy;
	fastcgi_temp_path ${run}/fastcgi;
	uwsgi_temp_path ${run}/uwsgi;
	scgi_temp_path ${run}/scgi;
	gzip_static on;
	brotli_static on;
	gzip_vary on;
	open_file_cache max=20000 inactive=60s;

	# What happened and how much was sent: no address, no path, no query, no browser.
	log_format totals '$time_iso8601 $status $kind $bytes_sent';
	access_log ${run}/access.log totals;

	map $uri $kind {
		default file;
${PATTERNS.map(([kind, { source }]) => `\t\t"~${source.replaceAll('\\/', '/')}" ${kind};`).join('\n')}
	}
${names.map((name) => headerMap(name, byName.get(name) ?? [])).join('\n')}

	server {
		listen ${listen};
		root ${root};
		index index.html;
		absolute_redirect off;
		error_page 404 /404.html;
		if ($request_method !~ ^(GET|HEAD)$) {
			return 405;
		}
${names.map((name) => `\t\tadd_header ${name} ${variable(name)} always;`).join('\n')}
		location / {
			try_files $uri $uri/ =404;
		}
		location ~ /feed\\.xml$ {
			types { }
			default_type application/atom+xml;
		}
		location ~ /\\.(?!well-known/) {
			return 404;
		}
	}
}
`;
}

const TYPES = [
	['text/html', 'html'],
	['text/javascript', 'js'],
	['text/plain', 'txt'],
	['text/csv', 'csv'],
	['font/woff2', 'woff2'],
	['image/svg+xml', 'svg'],
	['image/png', 'png'],
	['application/json', 'json'],
	['application/ld+json', 'jsonld'],
	['application/xml', 'xml'],
] as const;

const variable = (name: string): string => `$h_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx sends no header of which the value is empty. */
const headerMap = (name: string, values: readonly (readonly [string, string])[]): string =>
	`	map $kind ${variable(name)} {
		default "";
${values.map(([kind, value]) => `\t\t${kind} "${value}";`).join('\n')}
	}`;
