import { expect, test, type Page, type Route } from '@playwright/test';
import { dealt, heaviest, mainLocale, type SitePage } from './site.ts';

const PARTS = 4;
const PHONE_SCREEN = { width: 360, height: 740 };

/** One page of every template: what it waits for does not depend on its language. */
const templates = heaviest.filter(({ locale }) => locale === mainLocale);

/** Lets nothing but the page itself through, until it is told to. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
	const held: Route[] = [];
	let isHeld = true;
	await page.route('**', async (route) => {
		if (isHeld && route.request().resourceType() !== 'document') held.push(route);
		else await route.continue();
	});
	return async () => {
		isHeld = false;
		await Promise.all(held.splice(0).map((route) => route.continue()));
	};
}

/** Whether something of the page has been painted. */
const hasPainted = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;

/** What moved by itself since the page began, by the size of the move. */
const shifts = (): Promise<string[]> =>
	new Promise((resolve) => {
		const moved: (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		})[] = [];
		const observer = new PerformanceObserver((list) => {
			moved.push(...(list.getEntries() as typeof moved));
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => {
			resolve(
				moved
					.filter(({ hadRecentInput }) => !hadRecentInput)
					.map(({ value, sources }) => {
						const nodes = sources.map(({ node }) => {
							const element = node instanceof Element ? node : node?.parentElement;
							return element ? `${element.localName}.${element.className}` : '?';
						});
						return `${value.toFixed(4)} ${nodes.join(', ')}`;
					}),
			);
		}, 100);
	});

/** What keeps a page from being read at once, or moves it afterwards. */
async function faultsOf(page: Page, { path }: SitePage): Promise<string[]> {
	const letGo = await holdBack(page);
	await page.goto(path, { waitUntil: 'commit' });
	const isPainted = await page
		.waitForFunction(hasPainted, undefined, { timeout: 10_000 })
		.then(() => true)
		.catch(() => false);
	await letGo();
	await page.waitForLoadState('networkidle');
	const moved = await page.evaluate(shifts);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	return [
		...(isPainted ? [] : [`${path} waits for more than its HTML`]),
		...moved.map((move) => `${path} moves by ${move}`),
	];
}

for (const [index, part] of dealt(templates, PARTS).entries()) {
	test(`A34: a page is there with its HTML, and nothing moves when the rest comes, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		await page.setViewportSize(PHONE_SCREEN);
		const faults: string[] = [];
		for (const example of part) faults.push(...(await faultsOf(page, example)));
		expect(faults).toEqual([]);
	});
}
