import { expect, test, type Locator, type Page } from '@playwright/test';
import { serveInvented, type InventedSite } from '../browser/invented-site.ts';

/**
 * What a screen reader meets, kept as text in `heard/`: to be read by people, and to be looked at
 * again when it changes (`npx playwright test tests/e2e/heard.test.ts --update-snapshots`). Over
 * the invented guide, so that only code changes it.
 */
test.describe.configure({ mode: 'default' });

let site: InventedSite | undefined;

test.beforeAll(async () => {
	site = await serveInvented();
});

test.afterAll(() => {
	site?.close();
});

/** How far a line of the tree stands from the edge. */
const depth = (line = ''): number => line.search(/\S/);

/** Roles, names and texts in the order in which they are read; where links lead is not read. */
async function heard(part: Locator): Promise<string> {
	const tree = await part.ariaSnapshot();
	const lines = tree.split('\n').filter((line) => !line.trim().startsWith('- /url:'));
	return lines
		.map((line, index) =>
			// A colon says that something is within.
			depth(lines[index + 1]) > depth(line) ? line : line.replace(/:$/, ''),
		)
		.join('\n');
}

const RESULT = '#v=1&d=2026-06-15&whose-door=ours-together&passers-by=hardly-ever&at=result';

const unfold = (page: Page) =>
	page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});

/** A place, what is done there first, and the part that is read. */
const places: readonly {
	name: string;
	address: string;
	first?: (page: Page) => Promise<unknown>;
	part?: (page: Page) => Locator;
}[] = [
	{
		name: 'head-and-foot',
		address: '/en/privacy/',
		part: (page) => page.locator('body > :is(a, header, footer)'),
	},
	{
		name: 'table',
		address: '/en/compare/households/all/core/',
		first: (page) => expect(page.getByRole('button', { name: /^Sort by/ })).toHaveCount(2),
	},
	{ name: 'question', address: '/en/choose/' },
	{
		name: 'question-without-answer',
		address: '/en/choose/',
		first: (page) => page.getByRole('button', { name: 'Continue' }).click(),
	},
	{
		name: 'result',
		address: `/en/choose/${RESULT}`,
		first: async (page) => {
			await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
			await unfold(page);
		},
	},
	{ name: 'side-by-side', address: '/en/beside/dingalot/tuttle-chime/' },
	{ name: 'app', address: '/en/apps/dingalot/' },
	{
		name: 'search',
		address: '/en/',
		first: async (page) => {
			await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
			await page.getByRole('searchbox').fill('dingalt');
			await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
		},
		part: (page) => page.getByRole('dialog'),
	},
];

for (const { name, address, first, part } of places) {
	test(`what a screen reader meets is what it met before: ${name}`, async ({ page }) => {
		await page.goto(`${site?.address ?? ''}${address}`);
		await page.waitForLoadState('networkidle');
		await first?.(page);
		const parts = await (part?.(page) ?? page.getByRole('main')).all();
		const texts: string[] = [];
		for (const one of parts) texts.push(await heard(one));
		expect(`${texts.join('\n')}\n`).toMatchSnapshot(`${name}.yml`);
	});
}
