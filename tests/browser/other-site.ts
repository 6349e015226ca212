import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Another site, with one page, and its address. It is a server of its own on this device: a browser
 * keeps pages from elsewhere away from those on the device.
 *
 * @param body what stands in the page, as HTML
 */
export async function startOtherSite(
	body: string,
): Promise<{ address: string; close: () => void }> {
	const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title>${body}</html>`;
	const server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(page);
	});
	await new Promise<void>((listening) => {
		server.listen(0, '127.0.0.1', listening);
	});
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}
