import { expect, inject } from 'vitest';
import { urls } from '../../src/i18n/urls.ts';
import { guide, mainLocale } from '../e2e/site.ts';
import { findServer } from '../browser/find-server.ts';
import { startOtherSite } from '../browser/other-site.ts';
import { test, visitIn } from './visit.ts';

const [app = ''] = guide.info.firstView.apps;

for (const [what, address, isShown] of [
	['a card shows', urls.embedApp(mainLocale, app), true],
	['a page does not show', urls.app(mainLocale, app), false],
] as const) {
	// Who may frame a page, only a header can say.
	test.skipIf(!isShown && findServer('nginx') === undefined)(
		`${what} on another site`,
		async ({ firefox }) => {
			const site = await startOtherSite(
				`<iframe title="Framed" src="${inject('site')}${address}"></iframe>`,
			);
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
