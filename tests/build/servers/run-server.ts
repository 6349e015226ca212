import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SitePolicy } from '../../../src/hosting/headers.ts';
import { caddyConfig } from '../../../src/hosting/servers/caddy.ts';
import { nginxConfig } from '../../../src/hosting/servers/nginx.ts';
import { findServer, type ServerName } from '../../browser/find-server.ts';

/** A real server on this machine, with the configuration that the site is published with. */
export interface Running {
	address: string;
	/** What it has written of its visits. */
	log: () => string;
	stop: () => Promise<void>;
}

/** Long enough for a busy machine. */
const PATIENCE = 20_000;
const BREATH = 50;

/** @throws if the server does not begin to answer */
export async function runServer(
	name: ServerName,
	{ root, policy }: { root: string; policy: SitePolicy },
): Promise<Running> {
	const run = mkdtempSync(path.join(tmpdir(), `${name}-`));
	const host = `127.0.0.1:${String(await freePort())}`;
	const address = `http://${host}`;
	const config = path.join(run, 'config');
	writeFileSync(
		config,
		name === 'nginx'
			? nginxConfig({ root, run, listen: host, policy })
			: caddyConfig({ root, address, policy }),
	);
	const server = spawn(findServer(name) ?? name, [...parametersOf(name, { config, run })], {
		stdio: 'ignore',
		env: { ...process.env, HOME: run, XDG_DATA_HOME: run, XDG_CONFIG_HOME: run },
	});
	await answers(address, server);
	return {
		address,
		log: () => (name === 'nginx' ? readFileSync(path.join(run, 'access.log'), 'utf8') : ''),
		stop: async () => {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGTERM');
			await ended;
			rmSync(run, { recursive: true, force: true });
		},
	};
}

const parametersOf = (
	name: ServerName,
	{ config, run }: { config: string; run: string },
): readonly string[] =>
	name === 'nginx'
		? ['-c', config, '-e', path.join(run, 'error.log'), '-g', 'daemon off;']
		: ['run', '--config', config, '--adapter', 'caddyfile'];

async function answers(address: string, server: ChildProcess): Promise<void> {
	const until = Date.now() + PATIENCE;
	while (Date.now() < until && server.exitCode === null) {
		const answer = await fetch(address).catch(() => null);
		if (answer) return;
		await new Promise((resolve) => setTimeout(resolve, BREATH));
	}
	throw new Error(`${address} does not answer; the server ended with ${String(server.exitCode)}.`);
}

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const place = probe.address();
			probe.close(() => {
				resolve(typeof place === 'object' && place ? place.port : 0);
			});
		});
	});
