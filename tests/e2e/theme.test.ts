import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { urls } from '../../src/i18n/urls.ts';
import { layTheme } from '../../src/theme/lay-theme.ts';
import { contrasts, drawn } from './contrast.ts';
import { heaviestOf, mainLocale } from './site.ts';

// A page's policy lets in its own styles only; here another's are laid over them.
test.use({ bypassCSP: true });

const GRAPHIC = 3;
const own = readFileSync('src/styles/tokens.css', 'utf8');
const sheet = (name: string, scheme: string) =>
	readFileSync(
		`node_modules/@nl-design-system-community/${name}-design-tokens/dist/${scheme}theme.css`,
		'utf8',
	);

/** Themes that public bodies publish, with the colour of their frame by day. */
const themes = [
	{ name: 'ma', frame: '--basis-color-accent-1-inverse-bg-document' },
	{ name: 'purmerend', frame: '--basis-color-accent-1-inverse-bg-document' },
] as const;

async function openThemed(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address);
	const content = layTheme(own, {
		light: sheet(name, ''),
		dark: sheet(name, 'color-scheme-dark/'),
	});
	await page.addStyleTag({ content });
}

for (const { name, frame } of themes) {
	for (const scheme of ['light', 'dark'] as const) {
		test(`the colours follow the theme ${name} and stay readable (${scheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			const addresses = [
				urls.home(mainLocale),
				urls.compare(mainLocale),
				heaviestOf('app', mainLocale),
				heaviestOf('profile', mainLocale),
			];
			const faults: string[] = [];
			for (const address of addresses) {
				await openThemed(page, address, name);
				const { violations } = await new AxeBuilder({ page })
					.withRules(['color-contrast'])
					.analyze();
				for (const { target, failureSummary = '' } of violations.flatMap(({ nodes }) => nodes)) {
					faults.push(`${address} ${target.join(' ')} ${failureSummary}`);
				}
			}
			const found = await page.evaluate(contrasts, drawn);
			for (const [index, [part, ground]] of drawn.entries()) {
				const ratio = found[index] ?? 0;
				if (ratio < GRAPHIC) faults.push(`${part} on ${ground}: ${ratio.toFixed(2)}`);
			}
			console.log(name, scheme, faults, frame);
		});
	}
}
