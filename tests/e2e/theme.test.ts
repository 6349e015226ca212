import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { layTheme } from '../../src/theme/lay-theme.ts';
import { contrasts, drawn } from './contrast.ts';
import { heaviestOf, mainLocale } from './site.ts';

// The policy of a page lets in its own styles only; here another's are laid over them.
test.use({ bypassCSP: true });

const GRAPHIC = 3;
const own = readFileSync('src/styles/tokens.css', 'utf8');

interface Theme {
	name: string;
	folder: string;
	/** Where it has a night, the folder of that. */
	dark?: string;
	/** What it makes of the frame of every page by day. */
	frame: string;
	/** Where a drawing does not stand out enough by it, scheme by scheme: told, not hidden. */
	weak: Readonly<Record<'light' | 'dark', readonly string[]>>;
}

/** Themes that others publish with NL Design System. */
const themes: readonly Theme[] = [
	{
		name: 'Mooi & Anders',
		folder: '@nl-design-system-community/ma-design-tokens/dist',
		dark: 'color-scheme-dark',
		frame: 'rgb(85, 30, 104)',
		weak: {
			light: [],
			// Its inverse blue is little lighter than the ground of its night.
			dark: ['--guide-color-curtain on --basis-color-default-bg-default'],
		},
	},
	{
		name: 'Voorbeeld',
		folder: '@nl-design-system-unstable/voorbeeld-design-tokens/dist',
		frame: 'rgb(59, 15, 176)',
		weak: { light: [], dark: [] },
	},
];

async function lay(page: Page, { folder, dark }: Theme): Promise<void> {
	const sheet = (...names: string[]) =>
		readFileSync(['node_modules', folder, ...names, 'theme.css'].join('/'), 'utf8');
	const sheets = { light: sheet(), ...(dark && { dark: sheet(dark) }) };
	await page.addStyleTag({ content: layTheme(own, sheets) });
}

async function unreadable(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
	return violations
		.flatMap(({ nodes }) => nodes)
		.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`);
}

for (const theme of themes) {
	for (const scheme of ['light', 'dark'] as const) {
		test(`pages take on the theme ${theme.name} and stay readable (${scheme})`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme: scheme });
			const addresses = [
				urls.home(mainLocale),
				urls.compare(mainLocale),
				urls.notices(mainLocale),
				...['app', 'profile', 'criterion'].map((name) => heaviestOf(name, mainLocale)),
			];
			for (const address of addresses) {
				await page.goto(address);
				await lay(page, theme);
				expect(await unreadable(page), address).toEqual([]);
			}
			if (scheme === 'light') {
				await expect(page.locator('.masthead')).toHaveCSS('background-color', theme.frame);
			}
			const found = await page.evaluate(contrasts, drawn);
			const weak = drawn.flatMap(([part, ground], index) =>
				(found[index] ?? 0) < GRAPHIC ? [`${part} on ${ground}`] : [],
			);
			expect(weak).toEqual(theme.weak[scheme]);
		});
	}
}
