import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject } from 'vitest';
import { urls } from '../../src/i18n/urls.ts';
import { guide, mainLocale } from '../e2e/site.ts';
import { findServer } from '../browser/find-server.ts';
import { test, visitIn } from './visit.ts';

/** Another site that shows an address of this one in a frame. */
async function elsewhere(address: string): Promise<{ address: string; close: () => void }> {
	const body = `<!doctype html><html lang="en"><title>Elsewhere</title><iframe title="Framed" src="${inject('site')}${address}"></iframe></html>`;
	const server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(body);
	});
	await new Promise<void>((listening) => {
		server.listen(0, '127.0.0.1', listening);
	});
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}

const [app = ''] = guide.info.firstView.apps;

for (const [what, address, isShown] of [
	['a card shows', urls.embedApp(mainLocale, app), true],
	['a page does not show', urls.app(mainLocale, app), false],
] as const) {
	// Who may frame a page, only a header can say.
	test.skipIf(!isShown && findServer('nginx') === undefined)(
		`${what} on another site`,
		async ({ firefox }) => {
			const site = await elsewhere(address);
			const context = await firefox.createBrowserContext();
			const { page, requests } = await visitIn(context, '');
			await page.goto(site.address, { waitUntil: 'load' });
			const [frame] = page.frames().filter((one) => one.parentFrame());
			const read = () => frame?.evaluate(() => document.querySelector('main')?.innerText ?? '');
			if (isShown) await expect.poll(read).toContain(guide.info.name);
			else expect(await read()).toBe('');
			expect(requests).toContain(`${inject('site')}${address}`);
			await context.close();
			site.close();
		},
	);
}
