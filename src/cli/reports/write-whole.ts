import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws if it cannot be written; then what was there is there still
 */
export function writeWhole(file: string, text: string): void {
	const beside = `${file}.${process.pid}.part`;
	try {
		writeFileSync(beside, text);
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
