import path from 'node:path';
import { diskFiles } from './disk-files.ts';
import { RELEASES, sha256, SUMS } from './read-releases.ts';
import { writeTogether } from './write-together.ts';

/**
 * Adds a release to a guide together with its checksum: both, or neither.
 *
 * @returns where it stands, relative to the working folder, and its SHA-256
 * @throws if a release with this id exists
 */
export function writeRelease(
	folder: string,
	id: string,
	text: string,
): { file: string; sum: string } {
	const name = `${id}.json`;
	const disk = diskFiles(folder);
	const names = disk.names(RELEASES);
	if (names.includes(name)) throw new Error(`Release "${id}" exists, and never changes.`);
	const before = names.includes(SUMS) ? disk.text(RELEASES, SUMS) : '';
	const sum = sha256(text);
	const sums = [...before.split('\n').filter(Boolean), `${sum}  ${name}`, ''].join('\n');
	writeTogether(
		folder,
		new Map([
			[`${RELEASES}/${name}`, text],
			[`${RELEASES}/${SUMS}`, sums],
		]),
	);
	return { file: path.relative(process.cwd(), path.join(folder, RELEASES, name)), sum };
}
