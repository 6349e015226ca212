import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from '../../../src/hosting/compress.ts';
import { sitePolicy } from '../../../src/hosting/site-policy.ts';
import { builtSite } from '../pages.ts';
import { eachServer } from './each-server.ts';
import { runServer, type Running } from './run-server.ts';

const site = builtSite();
const script = [...site.files].find((file) => /^\/_astro\/search.*\.js$/.test(file)) ?? '';
/** One of each that is packed. */
const FILES = [
	'/index.html',
	'/404.html',
	'/data/v1/claims.csv',
	'/data/v1/catalog.jsonld',
	script,
];

eachServer('unpacks nothing:', (name) => {
	let folder: string;
	let server: Running;

	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
		// Who runs the tests as root has a server that runs as somebody else.
		chmodSync(folder, 0o755);
		for (const file of FILES) cpSync(site.folder + file, folder + file);
		await compressSite(folder);
		server = await runServer(name, { root: folder, policy: sitePolicy(folder) });
	});
	afterAll(async () => {
		await server.stop();
		rmSync(folder, { recursive: true });
	});

	test.each(FILES)(
		'%s comes packed to who can unpack it, and the same to who cannot',
		async (file) => {
			const plain = readFileSync(folder + file, 'utf8');
			const address = server.address + file;
			for (const encoding of ['br', 'gzip', 'identity']) {
				const answer = await fetch(address, { headers: { 'accept-encoding': encoding } });
				expect(answer.status, encoding).toBe(200);
				expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding);
				// Else a cache in between would give one what the other asked for.
				expect(answer.headers.get('vary') ?? '', encoding).toMatch(/accept-encoding/i);
				expect(await answer.text(), encoding).toBe(plain);
			}
			const both = await fetch(address, { headers: { 'accept-encoding': 'gzip, br' } });
			expect(both.headers.get('content-encoding')).toBe('br');
		},
	);

	test('a page is found not to have changed in the form in which it was sent', async () => {
		for (const encoding of ['br', 'gzip', 'identity']) {
			const headers = { 'accept-encoding': encoding };
			const etag = (await fetch(`${server.address}/`, { headers })).headers.get('etag') ?? '';
			const again = await fetch(`${server.address}/`, {
				headers: { ...headers, 'if-none-match': etag },
			});
			expect(again.status, encoding).toBe(304);
		}
	});
});
