import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RELEASES, sha256, SUMS } from './read-releases.ts';

/**
 * Adds a release to a guide, with its checksum.
 *
 * @returns where it stands, relative to the working folder, and its SHA-256
 */
export function writeRelease(
	folder: string,
	id: string,
	text: string,
): { file: string; sum: string } {
	const name = `${id}.json`;
	const below = path.join(folder, RELEASES);
	mkdirSync(below, { recursive: true });
	const sumsFile = path.join(below, SUMS);
	const before = existsSync(sumsFile) ? readFileSync(sumsFile, 'utf8') : '';
	const sum = sha256(text);
	const lines = [...before.split('\n').filter(Boolean), `${sum}  ${name}`];
	writeFileSync(path.join(below, `.${name}`), text);
	renameSync(path.join(below, `.${name}`), path.join(below, name));
	writeFileSync(sumsFile, `${lines.join('\n')}\n`);
	return { file: path.relative(process.cwd(), path.join(below, name)), sum };
}
