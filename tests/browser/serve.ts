import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxConfig } from '../../src/hosting/servers/nginx.ts';
import { sitePolicy } from '../../src/hosting/site-policy.ts';
import { findServer } from './find-server.ts';

/**
 * Serves a built site for the browser tests: `node tests/browser/serve.ts FOLDER PORT`. By the real
 * server with the headers that the site is published with, where nginx is installed; else by
 * Astro's own, which sends none.
 */
const [folder = 'dist', port = '4329'] = process.argv.slice(2);
const root = path.resolve(folder);
const nginx = findServer('nginx');
const run = mkdtempSync(path.join(tmpdir(), 'served-'));

const parameters = nginx
	? ['-c', writtenConfig(), '-e', 'stderr', '-g', 'daemon off;']
	: ['preview', '--outDir', root, '--port', port, '--ignore-lock'];

function writtenConfig(): string {
	const file = path.join(run, 'nginx.conf');
	const policy = sitePolicy(root);
	const logs = { visits: path.join(run, 'access.log'), faults: 'stderr' };
	writeFileSync(file, nginxConfig({ root, run, listen: `127.0.0.1:${port}`, logs, policy }));
	return file;
}

const server = spawn(nginx ?? 'astro', parameters, { stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => {
	rmSync(run, { recursive: true, force: true });
	process.exitCode = code ?? 1;
});
