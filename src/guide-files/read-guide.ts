import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../schema/collections.ts';
import type { Finding, Problem } from '../schema/finding.ts';
import { guideSchema } from '../schema/guide.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { shapeFindings } from './shape-findings.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A guide read from disk, with everything that is wrong in the shape of its files. */
export interface GuideReading {
	/** Holds every entry whose shape is right; undefined when guide.yaml itself is not. */
	guide: WholeGuide | undefined;
	findings: Finding[];
	/** Gives a problem of meaning the file, line and column where it can be mended. */
	place(problem: Problem, rule: string): Finding;
}

const GUIDE_FILE = 'guide.yaml';
const collectionNames = Object.keys(collectionSchemas) as CollectionName[];

/**
 * Reads the guide in a folder: every YAML file, in the order of names.
 * Faults are returned, all of them; only a folder that cannot be read throws.
 */
export function readGuide(folder: string): GuideReading {
	const files = new Map<string, YamlFile>();
	const findings: Finding[] = [];
	const read = <Schema extends z.ZodType>(collection: string, name: string, schema: Schema) => {
		const location = path.join(folder, collection, name);
		const file = parseYamlFile(shownPath(location), readFileSync(location, 'utf8'));
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
		const entries = yamlNames(path.join(folder, collection)).flatMap((name) => {
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

function yamlNames(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => name.endsWith('.yaml'))
			.sort();
	} catch (error) {
		// A guide need not have every kind of content.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

const entryId = (name: string): string => path.basename(name, '.yaml');
const fileKey = (collection: string, id: string): string => `${collection}/${id}`;
const shownPath = (location: string): string => path.relative(process.cwd(), location) || '.';
