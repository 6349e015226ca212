import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DATA_ROOT } from './data-files.ts';
import { sha256 } from './fingerprint.ts';

/** The file of checksums, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes the checksums of all that stands below an address, as built: files that pages make and
 * files that are copied. What is written later is not in it, so the whole site's comes last.
 */
export function writeChecksums(root = DATA_ROOT): AstroIntegration {
	return {
		name: `write-checksums ${root}`,
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = path.join(fileURLToPath(dir), root);
				writeFileSync(path.join(folder, CHECKSUMS), checksumsOf(folder));
			},
		},
	};
}

/** A line for every file in a folder and below, by name, but for the file of checksums itself. */
export function checksumsOf(folder: string): string {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => name !== CHECKSUMS)
		.sort()
		.map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`)
		.join('');
}
