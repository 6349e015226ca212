import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { DataPath, Finding } from '../schema/finding.ts';
import { dangersIn } from './yaml-dangers.ts';

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
	// Looked for elsewhere (`yaml-dangers.ts`), as here each key is held against all others.
	uniqueKeys: false,
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
	const faults = document.errors.map(({ pos, message, code }) => ({
		offset: pos[0],
		reason: message.includes(TOO_DEEP) ? DEEP : (message.split('\n')[0] ?? code),
	}));
	const dangers = faults.length > 0 ? [] : dangersIn(document);
	const findings = onceDeep([...faults, ...dangers]).map(({ offset, reason }) =>
		yamlFinding(file, at(offset), reason),
	);
	const data = findings.length > 0 ? undefined : toData(document, file, findings);
	return { file, data, findings, locate: (path) => at(offsetOf(document, path)) };
}

/** What the parser says where the nesting has no end. */
const TOO_DEEP = 'call stack';
const DEEP = 'Something stands within something else hundreds of times';

/** Every level of the nesting complains; the first one says it all. */
const onceDeep = <Fault extends { reason: string }>(faults: readonly Fault[]): Fault[] => {
	const deep = faults.find(({ reason }) => reason === DEEP);
	return deep ? [deep] : [...faults];
};

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
