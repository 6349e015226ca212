import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/hosting/limits.ts';
import { findServer, type ServerName } from '../../browser/find-server.ts';
import { builtSite } from '../pages.ts';
import { rawRequest } from './raw-request.ts';
import { runServer } from './run-server.ts';

const installed = (['nginx', 'caddy'] as const).filter((name) => findServer(name) !== undefined);
const { folder } = builtSite();

/** Milliseconds after which a server hangs up on somebody who does not finish a question. */
async function patienceOf(name: ServerName): Promise<number> {
	const server = await runServer(name, { root: folder, policy: [] });
	const { after } = await rawRequest(
		server.address,
		'GET / HTTP/1.1\r\nHost: example.org\r\nX-Slow:',
	);
	await server.stop();
	return after;
}

// Both at once, since the test does nothing but wait.
test.skipIf(installed.length === 0)('no server waits long for the end of a question', async () => {
	for (const milliseconds of await Promise.all(installed.map(patienceOf)))
		expect(milliseconds / 1000 / LIMITS.head).toBeLessThan(2);
});
