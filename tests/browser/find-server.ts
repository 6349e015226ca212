import { findProgram, type Wanted } from './find-program.ts';

const SERVERS = {
	nginx: {
		commands: ['nginx'],
		packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
		// The configuration made for it asks for a module of its own package.
		files: ['/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf'],
	},
	caddy: { commands: ['caddy'], packages: ['caddy'] },
} as const satisfies Record<string, Wanted>;

/** The servers that the site has a configuration for. */
export type ServerName = keyof typeof SERVERS;

/** A server's program on this machine; undefined where there is none and none can be installed. */
export const findServer = (name: ServerName): string | undefined => findProgram(SERVERS[name]);
