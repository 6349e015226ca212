import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../open-data/fingerprint.ts';

/** What a site is made from, beside the guide. */
export const SOURCE = [
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'src',
	'public',
] as const;

/**
 * One checksum for many files: that of their list of checksums, as `sha256sum` writes it, by name.
 * Files whose names begin with a dot are left alone (docs/verifying.md has the same in a shell).
 *
 * @param folder the folder from which the files are named
 * @param names files, and folders with all that is below them
 */
export function digestOfFiles(folder: string, names: readonly string[]): string {
	const lines = names
		.flatMap((name) => filesBelow(folder, name))
		.filter((name) => !path.posix.basename(name).startsWith('.'))
		.sort()
		.map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`);
	return sha256(lines.join(''));
}

function filesBelow(folder: string, name: string): string[] {
	const place = path.join(folder, name);
	if (!statSync(place).isDirectory()) return [name];
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'));
}
