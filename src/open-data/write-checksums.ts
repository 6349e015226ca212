import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DATA_ROOT } from './data-files.ts';
import { sha256 } from './fingerprint.ts';

/** The file of checksums, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/** Writes the checksums of all open data, as built: files that pages make and files that are copied. */
export function writeChecksums(): AstroIntegration {
	return {
		name: 'write-checksums',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = path.join(fileURLToPath(dir), DATA_ROOT);
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
