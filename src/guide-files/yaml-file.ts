import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { DataPath, Finding } from '../schema/finding.ts';

export interface Position {
	line: number;
	column: number;
}

/** A YAML file with its data and the place of every value in it. */
export interface YamlFile {
	/** Path as shown to editors, relative to the working folder. */
	file: string;
	data: unknown;
	/** Faults of the YAML itself; `data` is undefined when there are any. */
	findings: Finding[];
	/** Where the value at a path stands, or its nearest parent that exists. */
	locate: (path: DataPath) => Position;
}

/** How every file of a guide is read as YAML. */
export const YAML_OPTIONS = {
	version: '1.2',
	schema: 'core',
	// The number 1 and the text "1" become the same key of the data.
	uniqueKeys: (a: unknown, b: unknown) =>
		isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
	prettyErrors: false,
	// Silent would also keep silent about a second document in the file.
	logLevel: 'error',
} as const;

/** More aliases than this are an attack rather than a guide ("billion laughs"). */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2 with the core schema, so that dates and the word "no" stay text, and keeps
 * the position of every value.
 */
export function parseYamlFile(file: string, text: string): YamlFile {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter });
	const at = (offset: number): Position => {
		const { line, col } = lineCounter.linePos(offset);
		return { line, column: col };
	};
	const findings = document.errors.map((error) =>
		yamlFinding(file, at(error.pos[0]), error.message.split('\n')[0] ?? error.code),
	);
	const data = findings.length > 0 ? undefined : toData(document, file, findings);
	return { file, data, findings, locate: (path) => at(offsetOf(document, path)) };
}

function toData(document: Document.Parsed, file: string, findings: Finding[]): unknown {
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASES });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		findings.push(yamlFinding(file, { line: 1, column: 1 }, reason));
		return undefined;
	}
}

function yamlFinding(file: string, { line, column }: Position, reason: string): Finding {
	return {
		rule: 'yaml',
		severity: 'error',
		file,
		line,
		column,
		message: `This file cannot be read as YAML: ${reason}`,
		expected: 'keys and values as in the other files of this folder',
		hint: 'Look at indentation (spaces, no tabs), at a missing colon, and put a text with ": " between quotes.',
	};
}

/** The offset of the key (in a map) or item (in a list) at a path, as deep as it exists. */
function offsetOf(document: Document.Parsed, path: DataPath): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step),
			);
			if (pair === undefined) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			offset = startOf(node) ?? offset;
		} else {
			return offset;
		}
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
