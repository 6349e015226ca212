import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the files of a guide come from: a folder on disk, or texts in memory. */
export interface GuideFiles {
	/** The names of the files in a folder of the guide; none where the folder is missing. */
	names(collection: string): string[];
	/** @throws if the file cannot be read */
	text(collection: string, name: string): string;
}

/** The files of a guide in a folder on disk. */
export function diskFiles(folder: string): GuideFiles {
	return {
		names(collection) {
			try {
				return readdirSync(path.join(folder, collection));
			} catch (error) {
				// A guide need not have every kind of content.
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
				throw error;
			}
		},
		text: (collection, name) => readFileSync(path.join(folder, collection, name), 'utf8'),
	};
}
