import { spawn } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { untilServed } from '../browser/until-served.ts';
import { startFirefox } from './start.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the site. */
		site: string;
		/** Where Firefox listens. */
		firefox: string;
		downloads: string;
	}
}

/** One server and one Firefox for all tests of this folder. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
	const port = process.env['PORT'] ?? '4331';
	const dist = path.resolve(process.env['DIST_DIR'] ?? 'dist');
	const server = spawn(process.execPath, ['tests/browser/serve.ts', dist, port], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const site = `http://127.0.0.1:${port}`;
	const firefox = await startFirefox();
	await untilServed(site);
	provide('site', site);
	provide('firefox', firefox.endpoint);
	provide('downloads', firefox.downloads);
	return async () => {
		await firefox.stop();
		server.kill();
	};
}
