import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddyConfig } from '../../../src/hosting/servers/caddy.ts';
import { nginxConfig } from '../../../src/hosting/servers/nginx.ts';
import type { SitePolicy } from '../../../src/hosting/site-policy.ts';
import { findServer, type ServerName } from '../../browser/find-server.ts';

/** A real server on this machine, with the configuration that the site is published with. */
export interface Running {
	address: string;
	/** The process that started first. */
	pid: number;
	/** What the server itself says of its configuration. */
	checked: { status: number | null; said: string };
	/** Each line that it has written of a visit. */
	visits: () => string[];
	/** What it has written of its own state. */
	faults: () => string;
	stop: () => Promise<void>;
}

interface Served {
	root: string;
	policy: SitePolicy;
	/** Another configuration than the one the site is published with, to compare with. */
	config?: (host: string, run: string) => string;
}

interface Place {
	config: string;
	run: string;
}

/** Long enough for a busy machine. */
const PATIENCE = 20_000;
const BREATH = 50;
const LOGS = ['access.log', 'error.log'];

/** How each server is asked to look at its configuration, and to run with it. */
const COMMANDS = {
	nginx: {
		check: ({ config }: Place) => ['-t', '-c', config, '-e', 'stderr'],
		run: ({ config }: Place) => ['-c', config, '-e', 'stderr', '-g', 'daemon off;'],
	},
	caddy: {
		check: ({ config }: Place) => ['validate', '--config', config, '--adapter', 'caddyfile'],
		run: ({ config }: Place) => ['run', '--config', config, '--adapter', 'caddyfile'],
	},
} as const satisfies Record<ServerName, unknown>;

/** @throws if the server does not begin to answer */
export async function runServer(
	name: ServerName,
	{ root, policy, config: own }: Served,
): Promise<Running> {
	const run = mkdtempSync(path.join(tmpdir(), `${name}-`));
	const host = `127.0.0.1:${String(await freePort())}`;
	const address = `http://${host}`;
	const config = path.join(run, 'config');
	const [visits = '', faults = ''] = LOGS.map((file) => path.join(run, file));
	const made = (): string =>
		name === 'nginx'
			? nginxConfig({ root, run, listen: host, logs: { visits, faults }, policy })
			: caddyConfig({ root, address, policy });
	writeFileSync(config, own?.(host, run) ?? made());
	const program = findServer(name) ?? name;
	const env = { ...process.env, HOME: run, XDG_DATA_HOME: run, XDG_CONFIG_HOME: run };
	const { status, stderr } = spawnSync(program, COMMANDS[name].check({ config, run }), {
		env,
		encoding: 'utf8',
	});
	const server = spawn(program, COMMANDS[name].run({ config, run }), { env });
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream.on('data', (part: Buffer) => (said += part.toString()));
	await answers(address, server);
	return {
		address,
		pid: server.pid ?? 0,
		checked: { status, said: stderr },
		visits: () =>
			existsSync(visits) ? readFileSync(visits, 'utf8').split('\n').filter(Boolean) : [],
		faults: () => said + (existsSync(faults) ? readFileSync(faults, 'utf8') : ''),
		stop: async () => {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGTERM');
			await ended;
			rmSync(run, { recursive: true, force: true });
		},
	};
}

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
