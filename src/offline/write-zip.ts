import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import type { CopiedFile } from './offline-copy.ts';

/**
 * Writes files into a zip file, one after another, so that there is never more than one in memory.
 * It is there whole or not at all, and the same files give the same bytes.
 *
 * @param day what the zip file says of the time of its files (YYYY-MM-DD)
 * @returns how many files it has
 */
export function writeZip(file: string, files: Iterable<CopiedFile>, day: string): number {
	const partial = `${file}.partial`;
	const place = openSync(partial, 'w');
	try {
		const count = deflate(files, timeOf(day), (chunk) => writeSync(place, chunk));
		closeSync(place);
		renameSync(partial, file);
		return count;
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}

function deflate(
	files: Iterable<CopiedFile>,
	mtime: Date,
	write: (chunk: Uint8Array) => void,
): number {
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		write(chunk);
	});
	let count = 0;
	for (const { name, content } of files) {
		const entry = new ZipDeflate(name, { level: 9 });
		entry.mtime = mtime;
		zip.add(entry);
		entry.push(content, true);
		count += 1;
	}
	zip.end();
	return count;
}

/** A zip file has the time on the clock, wherever that hangs. */
function timeOf(day: string): Date {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date);
}
