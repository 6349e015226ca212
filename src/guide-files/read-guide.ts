import path from 'node:path';
import { collectionSchemas, type CollectionName } from '../schema/collections.ts';
import type { Finding, Problem } from '../schema/finding.ts';
import { guideSchema } from '../schema/guide.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { readSteady, type GuideFiles } from './disk-files.ts';
import { GUIDE_FILE, strayInRoot } from './file-findings.ts';
import { FileReader } from './file-reader.ts';
import { PAGES, readPages } from './read-pages.ts';
import { THEME_FILES } from './theme-files.ts';
import { parseYamlFile } from './yaml-file.ts';

/** A guide read from disk, with everything that is wrong in the shape of its files. */
export interface GuideReading {
	/** Holds every entry whose shape is right; undefined when guide.yaml itself is not. */
	guide: WholeGuide | undefined;
	findings: Finding[];
	/** Gives a problem of meaning the file, line and column where it can be mended. */
	place: (problem: Problem, rule: string) => Finding;
}

/** The files in the root of a guide; a theme is for the build, which reads it by itself. */
const ROOT_FILES: readonly string[] = [GUIDE_FILE, ...Object.values(THEME_FILES)];

/** How the name of every file of a guide's collections ends. */
const ENDING = '.yaml';

const collectionNames = Object.keys(collectionSchemas) as CollectionName[];

/** The folders that a guide may have; releases are made by a program, from what was read. */
const FOLDERS = [...collectionNames, PAGES, 'releases'];

/**
 * Reads the guide in a folder: every YAML file and every page, in the order of names.
 * Faults are returned, all of them, a guide.yaml that is not there among them.
 */
export function readGuide(folder: string, source?: GuideFiles): GuideReading {
	if (source) return readFiles(folder, source);
	return readSteady(folder, (files) => readFiles(folder, files));
}

function readFiles(folder: string, source: GuideFiles): GuideReading {
	const reader = new FileReader(folder, source);
	const info = reader.read('', GUIDE_FILE, parseYamlFile, guideSchema)?.data;
	const guide = { info, pages: readPages(reader) } as WholeGuide;
	for (const collection of collectionNames) {
		const entries = reader.entryFiles(collection, ENDING).flatMap((name) => {
			const entry = reader.read(collection, name, parseYamlFile, collectionSchemas[collection]);
			if (entry === undefined) return [];
			return [{ ...(entry.data as object), id: path.basename(name, ENDING) }];
		});
		Object.assign(guide, { [collection]: entries });
	}
	for (const name of reader.names('')) {
		if (ROOT_FILES.includes(name) || FOLDERS.includes(name)) continue;
		reader.findings.push(strayInRoot(reader.shown(name), reader.isFolder('', name), FOLDERS));
	}

	return {
		guide: info === undefined ? undefined : guide,
		findings: reader.findings,
		place: ({ collection, id, path: dataPath, ...rest }, rule) => {
			const file = reader.place(path.join(collection, id));
			const position = file?.locate(dataPath) ?? { line: 1, column: 1 };
			return { rule, file: file?.file ?? reader.shown(), ...position, ...rest };
		},
	};
}
