import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fitText, insidePlace } from './fit-text.ts';
import { layFiles } from './overlay-files.ts';
import { committedWrite, stageOf, writingMark } from './writing-stage.ts';

/** Where the files of a guide come from: a folder on disk, or texts in memory. */
export interface GuideFiles {
	/** What stands in a folder of the guide ('' for its root); nothing where the folder is missing. */
	names(below: string): string[];
	isFolder(below: string, name: string): boolean;
	/** @throws if the file cannot be read */
	text(below: string, name: string): string;
}

/**
 * The files of a guide in a folder on disk. Where a write was committed but not finished, its files
 * are seen instead of the old ones.
 */
export function diskFiles(folder: string): GuideFiles {
	const files = filesIn(folder);
	const committed = committedWrite(folder);
	if (committed === undefined) return files;
	const { texts } = stageOf(folder);
	const staged = [...committed].map(([name, file]): [string, (() => string) | null] => [
		name,
		file === null ? null : () => stagedText(folder, path.join(texts, file), name),
	]);
	return layFiles(files, new Map(staged));
}

/** Somebody who writes more often than this never lets a reader finish. */
const MOST_READINGS = 20;

/**
 * Reads from a folder on disk what belongs together: again, if somebody has written meanwhile.
 *
 * @throws if the folder is written to all the time
 */
export function readSteady<Result>(folder: string, read: (files: GuideFiles) => Result): Result {
	for (let readings = 0; readings < MOST_READINGS; readings += 1) {
		const mark = writingMark(folder);
		try {
			const result = read(diskFiles(folder));
			if (writingMark(folder) === mark) return result;
		} catch (error) {
			if (writingMark(folder) === mark) throw error;
		}
	}
	throw new Error(`${folder} is being written to all the time; wait until that has ended.`);
}

function stagedText(folder: string, staged: string, name: string): string {
	try {
		return fitText(folder, staged);
	} catch (error) {
		// Moved into its place meanwhile.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT')
			return fitText(folder, path.join(folder, name));
		throw error;
	}
}

function filesIn(folder: string): GuideFiles {
	return {
		names(below) {
			try {
				return readdirSync(insidePlace(folder, path.join(folder, below)));
			} catch (error) {
				// A guide need not have every kind of content.
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
				throw error;
			}
		},
		isFolder(below, name) {
			try {
				return statSync(path.join(folder, below, name)).isDirectory();
			} catch {
				// What cannot be looked at, such as a link to itself, is told when it is read.
				return false;
			}
		},
		text: (below, name) => fitText(folder, path.join(folder, below, name)),
	};
}
