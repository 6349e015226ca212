import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everywhere } from '../../../src/hosting/headers.ts';
import { LIMITS } from '../../../src/hosting/limits.ts';
import { sitePolicy } from '../../../src/hosting/site-policy.ts';
import { builtSite } from '../pages.ts';
import { eachServer } from './each-server.ts';
import { question, rawRequest } from './raw-request.ts';
import { runServer, type Running } from './run-server.ts';

const SECRET = 'nobody may read this';
const built = builtSite();

/** A small site in which something lies that is nobody's to fetch. */
function siteWithSecrets(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
	const site = path.join(folder, 'site');
	for (const file of ['index.html', '404.html', 'favicon.svg'])
		cpSync(path.join(built.folder, file), path.join(site, file));
	for (const hidden of ['.git', '.well-known', 'deep/.hidden']) {
		mkdirSync(path.join(site, hidden), { recursive: true });
		writeFileSync(path.join(site, hidden, 'config'), SECRET);
	}
	for (const file of ['_headers', '.env', 'index.html.br', 'index.html.part', '../outside'])
		writeFileSync(path.join(site, file), SECRET);
	writeFileSync(path.join(site, '.well-known/security.txt'), 'Contact: https://example.org/\n');
	// Who runs the tests as root has a server that runs as somebody else.
	chmodSync(folder, 0o755);
	return site;
}

eachServer('refuses', (name) => {
	let root: string;
	let server: Running;
	const raw = (words: string) => rawRequest(server.address, words);
	const ask = (method: string, target: string, ...more: string[]) =>
		raw(question({ address: server.address, method, target }, ...more));

	beforeAll(async () => {
		root = siteWithSecrets();
		server = await runServer(name, { root, policy: sitePolicy(root) });
	});
	afterAll(async () => {
		await server.stop();
		rmSync(path.dirname(root), { recursive: true });
	});

	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'NONSENSE'])(
		'to be asked by %s',
		async (method) => {
			const { status, head } = await ask(method, '/');
			expect(status).toBe(405);
			// nginx answers TRACE before it looks at its configuration.
			if (method !== 'TRACE') expect(head).toContain('\r\nallow: get, head');
		},
	);

	test('to open a connection to elsewhere', async () => {
		const { status, body } = await ask('CONNECT', new URL(server.address).host);
		expect([400, 405]).toContain(status);
		expect(body).not.toContain('HTTP/1');
	});

	test.each([
		'/.git/config',
		'/.env',
		'/deep/.hidden/config',
		'/_headers',
		'/index.html.br',
		'/index.html.part',
		'/%2egit/config',
		'/.well-known/../.git/config',
		'/../outside',
		'/%2e%2e/outside',
		'/..%2foutside',
		'/favicon.svg/../../outside',
		'//../outside',
		String.raw`/..\outside`,
		'/.git/config%00.svg',
		'/file:///etc/passwd',
	])('to give %s', async (target) => {
		const { status, body } = await ask('GET', target);
		expect([400, 404]).toContain(status);
		expect(body).not.toContain(SECRET);
	});

	test('to lead anybody to another site', async () => {
		for (const target of [
			'//example.org/deep',
			'/deep//example.org/..',
			'//example.org/%2e%2e/deep',
		]) {
			const { head } = await ask('GET', target);
			const [, location = '/'] = /\r\nlocation: (\S+)/.exec(head) ?? [];
			expect(new URL(location, server.address).origin, target).toBe(server.address);
		}
	});

	test('a long question, a long head and a body', async () => {
		const long = 'x'.repeat(LIMITS.line * 1024 * 5);
		expect((await ask('GET', `/?${long}`)).status).toBeGreaterThanOrEqual(400);
		expect((await ask('GET', '/', `X-Long: ${long}`)).status).toBeGreaterThanOrEqual(400);
		const body = 'x'.repeat(LIMITS.body + 1);
		const { address } = server;
		const { status } = await raw(
			question({ address }, `Content-Length: ${String(body.length)}`) + body,
		);
		expect(status).toBe(413);
	});

	test('what is no question', async () => {
		for (const words of ['\x16\x03\x01\x02\x00\r\n\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n']) {
			const { status } = await raw(words);
			expect([0, 400, 505], words).toContain(status);
		}
	});

	test('without leaving out the headers that hold everywhere', async () => {
		for (const [method, target] of [
			['POST', '/'],
			['GET', `/${'x'.repeat(300)}`],
			['GET', '/deep'],
		] as const) {
			const { head } = await ask(method, target);
			for (const header of Object.keys(everywhere))
				expect(head, `${method} ${target}`).toContain(`\r\n${header.toLowerCase()}: `);
			expect(head).toContain("frame-ancestors 'none'");
		}
	});

	test('nothing of what it has to say to finders of a leak', async () => {
		const answer = await fetch(`${server.address}/.well-known/security.txt`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	});

	test('to write down who came, for what and with what', async () => {
		const agent = 'User-Agent: Browser/1';
		await ask('GET', '/?who=somebody', agent, 'Referer: https://from.example/');
		// What goes wrong is where servers like to say more.
		await ask('GET', `/${'somebody'.repeat(60)}`, agent);
		await ask('POST', '/somebody', agent);
		await raw('GET /somebody\u0000 HTTP/1.1\r\n\r\n');
		const traces = /127\.0\.0\.1:|client|somebody|Browser|from\.example/;
		expect(server.faults()).not.toMatch(traces);
		for (const line of server.visits())
			expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d \d{3} [a-z]+ \d+$/);
		expect(server.visits().length > 0).toBe(name === 'nginx');
	});
});
