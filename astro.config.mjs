import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { pagePolicies } from './src/hosting/page-policies.ts';

const port = Number(process.env['PORT'] ?? 4321);
const site = process.env['SITE_URL'] ?? `http://localhost:${port}`;

export default defineConfig({
	site,
	output: 'static',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	server: { port, host: '127.0.0.1' },
	build: { inlineStylesheets: 'always' },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [
		svelte(),
		// The root address shows the first language's home, whose own address is the prefixed one.
		sitemap({ filter: (page) => new URL(page).pathname !== '/' }),
		pagePolicies(),
	],
});
