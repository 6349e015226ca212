import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { buildGuide } from '../build/second-guide/build-guide.ts';
import { FIXTURE } from '../fixtures/invented-guide.ts';
import { untilServed } from './until-served.ts';

export interface InventedSite {
	address: string;
	close: () => void;
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => {
		server.listen(0, '127.0.0.1', listening);
	});
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Builds the invented guide and serves it: its pages change only when the code does. */
export async function serveInvented(): Promise<InventedSite> {
	const { folder, status, output, remove } = buildGuide(FIXTURE);
	if (status !== 0) throw new Error(output);
	// A server started by root reads as somebody else, who may not look into a temporary folder.
	chmodSync(path.dirname(folder), 0o755);
	const port = await freePort();
	const server = spawn(process.execPath, ['tests/browser/serve.ts', folder, `${port}`], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const address = `http://127.0.0.1:${port}`;
	await untilServed(address);
	const close = () => {
		server.kill();
		remove();
	};
	return { address, close };
}
