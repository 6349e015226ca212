import path from 'node:path';
import type { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../schema/collections.ts';
import type { Finding, Problem } from '../schema/finding.ts';
import { guideSchema } from '../schema/guide.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { diskFiles, type GuideFiles } from './disk-files.ts';
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

const GUIDE_FILE = 'guide.yaml';
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
		const text = textOf(source, collection, name);
		if (typeof text !== 'string') {
			findings.push(unreadable(shown, text));
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
		const entries = yamlNames(source, collection).flatMap((name) => {
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

function textOf(source: GuideFiles, collection: string, name: string): string | Error {
	try {
		return source.text(collection, name);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function unreadable(file: string, reason: NodeJS.ErrnoException): Finding {
	const missing = reason.code === 'ENOENT';
	return {
		rule: 'file',
		severity: 'error',
		file,
		line: 1,
		column: 1,
		message: missing ? 'There is no such file.' : `This file cannot be read: ${reason.message}`,
		expected: missing ? `a guide: a folder with a ${GUIDE_FILE} in it` : 'a readable text file',
		hint: missing
			? 'Set GUIDE_DIR to the folder of a guide, or leave it unset for content/.'
			: 'Look at its permissions, and whether it is a file at all.',
	};
}

const yamlNames = (source: GuideFiles, collection: string): string[] =>
	source
		.names(collection)
		.filter((name) => name.endsWith('.yaml'))
		.sort();

const entryId = (name: string): string => path.basename(name, '.yaml');
const fileKey = (collection: string, id: string): string => `${collection}/${id}`;
const shownPath = (location: string): string => path.relative(process.cwd(), location) || '.';
