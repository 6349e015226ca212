import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressSite } from '../hosting/compress.ts';
import { caddyConfig } from '../hosting/servers/caddy.ts';
import { nginxConfig } from '../hosting/servers/nginx.ts';
import { headersFile } from '../hosting/servers/static-host.ts';
import { sitePolicy } from '../hosting/site-policy.ts';

/**
 * Makes a built site ready to be served (`npm run deploy`): packs its files, and writes the
 * configurations of servers for it, with its headers. docs/hosting.md says what to do with them.
 */
const site = path.resolve(process.argv[2] ?? 'dist');
const out = path.resolve('deploy/made');
/** Where the container has the site and what it writes. */
const inside = { root: '/srv/site', run: '/tmp' };

const policy = sitePolicy(site);
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'nginx.conf'), nginxConfig({ ...inside, listen: '8080', policy }));
writeFileSync(
	path.join(out, 'Caddyfile'),
	caddyConfig({ ...inside, address: '{$SITE_ADDRESS::8080}', policy }),
);
writeFileSync(path.join(site, '_headers'), headersFile(policy));

const { files, before, after } = await compressSite(site);
const share = Math.round((100 * after) / Math.max(1, before));
console.log(`${files} files packed to ${share} % (brotli); configurations in ${out}`);
