import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { glossaryLinks } from './src/glossary-links/glossary-links.ts';
import { leanPages } from './src/hosting/lean-pages.ts';
import { leanScripts } from './src/hosting/lean-scripts.ts';
import { isListed } from './src/i18n/urls.ts';
import { pagePolicies } from './src/hosting/page-policies.ts';
import { writeChecksums } from './src/open-data/write-checksums.ts';
import { writeProvenance } from './src/provenance/write-provenance.ts';

const port = Number(process.env['PORT'] ?? 4321);
const site = process.env['SITE_URL'] ?? `http://localhost:${port}`;

export default defineConfig({
	site,
	output: 'static',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	server: { port, host: '127.0.0.1' },
	build: { inlineStylesheets: 'always' },
	// A small script stays a file too: in the page it would count against the first flight.
	vite: { build: { assetsInlineLimit: 0 } },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [
		svelte({
			compilerOptions: {
				discloseVersion: false,
				// Short names for scoped styles: each stands in a script too.
				cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 3)}`,
			},
		}),
		leanScripts(),
		// The root address shows the first language's home, whose own address is the prefixed one.
		sitemap({
			filter: (page) => new URL(page).pathname !== '/' && isListed(new URL(page).pathname),
		}),
		writeChecksums(),
		// Before the policies, which name styles by their hash.
		leanPages({ later: ['.term'] }),
		pagePolicies(),
		// After them, as it weighs pages whole; links are nothing that a policy speaks of.
		glossaryLinks(),
		writeProvenance(),
		writeChecksums('/'),
	],
});
