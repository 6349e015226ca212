import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts servers; the path of an ordinary user often leaves it out. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** A server's program on this machine; undefined where it is not installed. */
export function findServer(name: 'nginx' | 'caddy'): string | undefined {
	const program = FOLDERS.map((folder) => `${folder}/${name}`).find((file) => existsSync(file));
	if (program === undefined || name !== 'nginx') return program;
	// Its configuration asks for a module of its own package.
	return existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf') &&
		spawnSync(program, ['-v']).status === 0
		? program
		: undefined;
}
