import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../../src/hosting/compress.ts';
import { headersFor } from '../../../src/hosting/headers.ts';
import { kindOf, PATH_KINDS } from '../../../src/hosting/path-kinds.ts';
import { sitePolicy } from '../../../src/hosting/site-policy.ts';
import { findServer } from '../../browser/find-server.ts';
import { builtSite } from '../pages.ts';
import { runServer, type Running } from './run-server.ts';

const site = builtSite();
const addresses = [...site.pages.keys(), ...site.files];
const policy = sitePolicy(site.folder);
/** The first address of each kind, and what nothing stands at. */
const examples = PATH_KINDS.map((kind) => addresses.find((address) => kindOf(address) === kind));
const NOWHERE = '/nl/no/such/page/';

test('the site has an address of every kind', () => {
	expect(examples).not.toContain(undefined);
});

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
	// Where it is not installed there is nothing to try; the tests then count as skipped.
	describe.skipIf(findServer(name) === undefined)('with the configuration made for it', () => {
		let server: Running;
		let small: string;
		let packed: Running;

		beforeAll(async () => {
			server = await runServer(name, { root: site.folder, policy });
			small = mkdtempSync(path.join(tmpdir(), 'packed-'));
			// Who runs the tests as root has a server that runs as somebody else.
			chmodSync(small, 0o755);
			mkdirSync(path.join(small, 'nl'));
			cpSync(path.join(site.folder, 'nl/index.html'), path.join(small, 'nl/index.html'));
			cpSync(path.join(site.folder, '404.html'), path.join(small, '404.html'));
			mkdirSync(path.join(small, '.git'));
			writeFileSync(path.join(small, '.git/config'), 'secret');
			await compressSite(small);
			packed = await runServer(name, { root: small, policy });
		});

		afterAll(async () => {
			await Promise.all([server.stop(), packed.stop()]);
			rmSync(small, { recursive: true });
		});

		test('gives every kind of address its headers, and no others that count', async () => {
			for (const address of [...examples, NOWHERE, '/_astro/gone.js']) {
				if (address === undefined) continue;
				const { status, headers } = await fetch(server.address + address);
				const isThere = examples.includes(address);
				expect(status, address).toBe(isThere ? 200 : 404);
				const expected = headersFor(isThere ? kindOf(address) : 'page', policy);
				expect(Object.fromEntries(headers), address).toMatchObject(
					Object.fromEntries(
						Object.entries(expected).map(([header, value]) => [header.toLowerCase(), value]),
					),
				);
				for (const header of ['x-frame-options', 'access-control-allow-origin'])
					expect(headers.has(header), `${address} ${header}`).toBe(
						Object.keys(expected).some((one) => one.toLowerCase() === header),
					);
				expect(headers.has('set-cookie'), address).toBe(false);
			}
		});

		test('leads to the address with a slash on its own host, and takes only questions', async () => {
			const moved = await fetch(`${server.address}/nl`, { redirect: 'manual' });
			expect([301, 308]).toContain(moved.status);
			expect(new URL(moved.headers.get('location') ?? '', server.address).href).toBe(
				`${server.address}/nl/`,
			);
			const posted = await fetch(`${server.address}/nl/`, { method: 'POST', body: 'x' });
			expect(posted.status).toBe(405);
		});

		test('sends what was packed to who can unpack it, and the same to who cannot', async () => {
			const plain = readFileSync(path.join(small, 'nl/index.html'), 'utf8');
			for (const encoding of ['br', 'gzip', 'identity']) {
				const answer = await fetch(`${packed.address}/nl/`, {
					headers: { 'accept-encoding': encoding },
				});
				expect(answer.status, encoding).toBe(200);
				const sent = answer.headers.get('content-encoding');
				expect(sent ?? 'identity').toBe(encoding);
				expect(await answer.text(), encoding).toBe(plain);
			}
		});

		test('keeps hidden files to itself', async () => {
			const { status } = await fetch(`${packed.address}/.git/config`);
			expect(status).toBe(404);
		});

		test('writes down that somebody came, not who or for what', async () => {
			await fetch(`${server.address}/nl/?who=somebody`, { headers: { 'user-agent': 'Browser/1' } });
			expect(server.log()).not.toMatch(/127\.0\.0\.1|somebody|Browser|\/nl/);
		});
	});
});
