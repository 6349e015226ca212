import { isDeepStrictEqual } from 'node:util';
import type { DataPath } from '../schema/finding.ts';
import { plainData, stepsOf, valueAt, withSteps, type Step, type YamlEdit } from './data-edits.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { Splice } from './yaml-removal.ts';
import { splicesOf } from './yaml-splice.ts';
import { styleOf } from './yaml-style.ts';
import { aliasesOf, parseTree } from './yaml-tree.ts';

export type { YamlEdit } from './data-edits.ts';

const BOM = '\uFEFF';

/**
 * Changes values in the text of a YAML file and nothing else: comments, order, quoting and line
 * breaks of all that is not changed stay as they are.
 *
 * @example editYaml('a: 1 # one\nb: 2\n', [{ path: ['a'], value: 3 }]) // => 'a: 3 # one\nb: 2\n'
 * @throws if the text is not YAML, or an edit cannot be made; the message names the place
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
	const start = text.startsWith(BOM) ? BOM : '';
	return start + edited(text.slice(start.length), edits);
}

function edited(text: string, edits: readonly YamlEdit[]): string {
	let data = dataOf(text);
	const pen = penOn(withoutAliases(text, edits, data));
	for (const { path, value } of edits) {
		attempt(text, path, () => {
			const plain = value === undefined ? undefined : plainData(value);
			const steps = stepsOf(data, { path, value: plain });
			data = withSteps(data, steps);
			for (const step of steps.filter(isSet)) pen.make(step);
			for (const step of steps.filter((one) => !isSet(one))) pen.make(step);
		});
	}
	return attempt(text, edits.at(-1)?.path ?? [], () => {
		const result = pen.finish();
		if (isDeepStrictEqual(dataOf(result), data)) return result;
		throw new Error('After this edit the file would not say what was asked.');
	});
}

/** Makes steps on a text; those far apart in one go, since each reading of a file takes its time. */
function penOn(text: string) {
	let result = text;
	let waiting: Step[] = [];
	const finish = (): string => {
		result = spliced(result, waiting);
		waiting = [];
		return result;
	};
	return {
		finish,
		make(step: Step): void {
			if (waiting.some((other) => related(reach(step), reach(other)))) finish();
			waiting.push(step);
		},
	};
}

const isSet = (step: Step): boolean => step.do === 'set';

/** How far a step reaches: what is added or taken away moves its neighbours. */
const reach = (step: Step): DataPath => (isSet(step) ? step.path : step.path.slice(0, -1));

function spliced(text: string, steps: readonly Step[]): string {
	if (steps.length === 0) return text;
	const tree = parseTree(text);
	const style = styleOf(tree);
	const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
	const splices = steps.flatMap((step) => splicesOf(tree, step, style));
	return splices
		.toSorted((a, b) => b.start - a.start || b.end - a.end)
		.reduce(
			(result, { start, end, text: words }: Splice) =>
				result.slice(0, start) + words.replaceAll('\n', lineBreak) + result.slice(end),
			text,
		);
}

/** Writes out what is repeated by reference wherever an edit would change it in two places. */
function withoutAliases(text: string, edits: readonly YamlEdit[], data: unknown): string {
	if (!/(?:^|[\s[{,])\*\S/.test(text)) return text;
	const touched = aliasesOf(parseTree(text)).filter((alias) =>
		edits.some(({ path }) => related(path, alias.path) || related(path, alias.of)),
	);
	// The last first: a repetition of what itself repeats comes after it.
	return touched.reduceRight(
		(result, { path }) => spliced(result, [{ do: 'set', path, value: valueAt(data, path) }]),
		text,
	);
}

/** Whether one path leads through the other. */
const related = (a: DataPath, b: DataPath): boolean =>
	a.slice(0, b.length).every((step, index) => String(step) === String(b[index]));

/** @throws if the text is not YAML */
function dataOf(text: string): unknown {
	const { findings, data } = parseYamlFile('', text);
	const [fault] = findings;
	if (fault) throw new Error(`line ${fault.line}, column ${fault.column}: ${fault.message}`);
	return data;
}

/** Names the place at which an edit fails. */
function attempt<Result>(text: string, path: DataPath, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		const { line, column } = parseYamlFile('', text).locate(path);
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`line ${line}, column ${column} (${path.join('.')}): ${reason}`, {
			cause: error,
		});
	}
}
