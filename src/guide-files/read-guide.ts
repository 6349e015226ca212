import path from 'node:path';
import type { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../schema/collections.ts';
import type { Finding, Problem } from '../schema/finding.ts';
import { guideSchema } from '../schema/guide.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { diskFiles, type GuideFiles } from './disk-files.ts';
import {
	ENDING,
	GUIDE_FILE,
	strayFile,
	unreadableFile,
	unreadableFolder,
} from './file-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A guide read from disk, with everything that is wrong in the shape of its files. */
export interface GuideReading {
	/** Holds every entry whose shape is right; undefined when guide.yaml itself is not. */
	guide: WholeGuide | undefined;
	findings: Finding[];
	/** Gives a problem of meaning the file, line and column where it can be mended. */
	place: (problem: Problem, rule: string) => Finding;
}

const collectionNames = Object.keys(collectionSchemas) as CollectionName[];

/**
 * Reads the guide in a folder: every YAML file, in the order of names.
 * Faults are returned, all of them, a guide.yaml that is not there among them.
 */
export function readGuide(folder: string, source: GuideFiles = diskFiles(folder)): GuideReading {
	const files = new Map<string, YamlFile>();
	const findings: Finding[] = [];
	const read = <Schema extends z.ZodType>(collection: string, name: string, schema: Schema) => {
		const shown = shownPath(path.join(folder, collection, name));
		const text = attempt(() => source.text(collection, name));
		if (text instanceof Error) {
			findings.push(unreadableFile(shown, text));
			return undefined;
		}
		const file = parseYamlFile(shown, text);
		files.set(fileKey(collection, entryId(name)), file);
		findings.push(...file.findings);
		if (file.findings.length > 0) return undefined;
		// With the input reported, a hint can name what was found.
		const result = schema.safeParse(file.data, { reportInput: true });
		if (!result.success) findings.push(...shapeFindings(file, result.error));
		return result.data;
	};

	const info = read('', GUIDE_FILE, guideSchema);
	const guide = { info } as WholeGuide;
	for (const collection of collectionNames) {
		const names = attempt(() => source.names(collection));
		if (names instanceof Error) {
			findings.push(unreadableFolder(shownPath(path.join(folder, collection)), names));
		}
		const { entryFiles, strays } = sorted(names instanceof Error ? [] : names);
		findings.push(
			...strays.map((name) => strayFile(shownPath(path.join(folder, collection, name)))),
		);
		const entries = entryFiles.flatMap((name) => {
			const data = read(collection, name, collectionSchemas[collection]);
			return data === undefined ? [] : [{ ...(data as object), id: entryId(name) }];
		});
		Object.assign(guide, { [collection]: entries });
	}

	return {
		guide: info === undefined ? undefined : guide,
		findings,
		place: ({ collection, id, path: dataPath, ...rest }, rule) => {
			const file = files.get(fileKey(collection, id));
			const position = file?.locate(dataPath) ?? { line: 1, column: 1 };
			return { rule, file: file?.file ?? shownPath(folder), ...position, ...rest };
		},
	};
}

/** What a reading of the disk gives, or why it fails. */
function attempt<Result>(read: () => Result): Result | Error {
	try {
		return read();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** The files of a folder in the order of names; those of the system and of editors (.x) are left alone. */
function sorted(names: readonly string[]): { entryFiles: string[]; strays: string[] } {
	const seen = names.filter((name) => !name.startsWith('.')).toSorted();
	return {
		entryFiles: seen.filter((name) => name.endsWith(ENDING)),
		strays: seen.filter((name) => !name.endsWith(ENDING)),
	};
}

const entryId = (name: string): string => path.basename(name, ENDING);
const fileKey = (collection: string, id: string): string => `${collection}/${id}`;
const shownPath = (location: string): string => path.relative(process.cwd(), location) || '.';
