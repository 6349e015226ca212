import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the site that was built last: `dist`, or what DIST_DIR names.
 *
 * @throws if nothing was built
 */
export function builtSite(): string {
	const folder = path.resolve(process.env['DIST_DIR'] ?? 'dist');
	if (existsSync(path.join(folder, 'index.html'))) return folder;
	throw new Error(`${folder} holds no built site. Build first: npm run build`);
}

/** The names of all pages in a folder. */
export const htmlIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html'),
	);
