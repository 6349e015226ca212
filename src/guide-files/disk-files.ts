import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the files of a guide come from: a folder on disk, or texts in memory. */
export interface GuideFiles {
	/** What stands in a folder of the guide ('' for its root); nothing where the folder is missing. */
	names(below: string): string[];
	isFolder(below: string, name: string): boolean;
	/** @throws if the file cannot be read */
	text(below: string, name: string): string;
}

/** The files of a guide in a folder on disk. */
export function diskFiles(folder: string): GuideFiles {
	return {
		names(below) {
			try {
				return readdirSync(path.join(folder, below));
			} catch (error) {
				// A guide need not have every kind of content.
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
				throw error;
			}
		},
		isFolder: (below, name) =>
			statSync(path.join(folder, below, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
		text: (below, name) => readFileSync(path.join(folder, below, name), 'utf8'),
	};
}
