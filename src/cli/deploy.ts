import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compressSite } from '../hosting/compress.ts';
import { caddyConfig } from '../hosting/servers/caddy.ts';
import { nginxConfig } from '../hosting/servers/nginx.ts';
import { headersFile, overHostLimits } from '../hosting/servers/static-host.ts';
import { siteAddress, unfitAddress } from '../hosting/site-address.ts';
import { sitePolicy } from '../hosting/site-policy.ts';

const USAGE = `Usage: npm run deploy [-- [FOLDER] [--for-trial]]

Makes a built site ready to be served: packs its files, and writes the configurations of servers for
it into deploy/made, with its headers. docs/hosting.md says what to do with them.

  FOLDER       the built site; dist by default
  --for-trial  also a site that was built for this machine only`;

/** Where the container has the site and what it writes. */
const INSIDE = {
	root: '/srv/site',
	run: '/tmp',
	logs: { visits: '/dev/stdout', faults: 'stderr' },
	listen: '8080',
};
const OUT = path.resolve('deploy/made');

async function deploy(folder: string, forTrial: boolean): Promise<void> {
	const site = path.resolve(folder);
	const unfit = unfitAddress(siteAddress(site));
	if (unfit !== undefined && !forTrial) throw new Error(unfit);
	const policy = sitePolicy(site);
	const headers = headersFile(policy);
	const { files, before, after } = await compressSite(site);
	mkdirSync(OUT, { recursive: true });
	writeWhole(path.join(OUT, 'nginx.conf'), nginxConfig({ ...INSIDE, policy }));
	const address = '{$SITE_ADDRESS::8080}';
	writeWhole(path.join(OUT, 'Caddyfile'), caddyConfig({ root: INSIDE.root, address, policy }));
	writeWhole(path.join(site, '_headers'), headers);
	const share = Math.round((100 * after) / Math.max(1, before));
	console.log(`${files} files packed to ${share} % (brotli); configurations in ${OUT}`);
	for (const warning of overHostLimits(headers)) console.warn(warning);
}

/** Whoever reads the file meanwhile sees the old one or the new one. */
function writeWhole(file: string, content: string): void {
	writeFileSync(`${file}.part`, content);
	renameSync(`${file}.part`, file);
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Exit code 0 if all is ready, 1 if the site cannot be published, 2 if it was asked wrongly. */
async function main(): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'for-trial': { type: 'boolean', default: false }, help: { type: 'boolean' } },
		});
		if (values.help) {
			console.log(USAGE);
			return 0;
		}
		const [folder = 'dist', ...more] = positionals;
		if (more.length > 0) throw new TypeError(`One folder at a time, not also ${more.join(', ')}.`);
		await deploy(folder, values['for-trial']);
		return 0;
	} catch (error) {
		const isAskedWrongly = error instanceof TypeError;
		console.error(isAskedWrongly ? `${told(error)}\n\n${USAGE}` : told(error));
		return isAskedWrongly ? 2 : 1;
	}
}

process.exitCode = await main();
