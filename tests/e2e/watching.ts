import type { BrowserContext, Page } from '@playwright/test';

/** All that happens in a browser that a visitor did not ask for. */
export async function watch(context: BrowserContext, page: Page) {
	const seen: { requests: string[]; complaints: string[] } = { requests: [], complaints: [] };
	context.on('request', (request) => seen.requests.push(request.url()));
	page.on('pageerror', ({ message }) => seen.complaints.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
	});
	await context.exposeFunction('reportViolation', (what: string) => seen.complaints.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
			reportViolation(`${violatedDirective}: ${blockedURI}`);
		});
	});
	return seen;
}

/** Everything that a page can keep in a browser. It runs in the page. */
export async function kept(): Promise<string[]> {
	const files: string[] = [];
	for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
	const databases = await indexedDB.databases();
	const workers = await navigator.serviceWorker.getRegistrations();
	return [
		...(document.cookie === '' ? [] : [document.cookie]),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...databases.map(({ name }) => name ?? ''),
		...(await caches.keys()),
		...workers.map(({ scope }) => scope),
		...files,
	];
}
