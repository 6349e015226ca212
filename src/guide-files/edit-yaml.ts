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
	const before = dataOf(text);
	const separate = withoutAliases(text, edits, before);
	let result = separate;
	let data = before;
	let waiting: Step[] = [];
	const make = (steps: readonly Step[]) => {
		result = spliced(result, steps);
	};
	for (const { path, value } of edits) {
		const steps = attempt(text, path, () =>
			stepsOf(data, { path, value: value === undefined ? value : plainData(value) }),
		);
		data = withSteps(data, steps);
		const sets = steps.filter((step) => step.do === 'set');
		const others = steps.filter((step) => step.do !== 'set');
		attempt(text, path, () => {
			// Values that stand apart are set in one go, since each reading of a file takes its time.
			if (sets.some((step) => waiting.some((other) => related(step.path, other.path)))) {
				make(waiting);
				waiting = [];
			}
			waiting.push(...sets);
			if (others.length === 0) return;
			make(waiting);
			waiting = [];
			for (const step of others) make([step]);
		});
	}
	attempt(text, edits.at(-1)?.path ?? [], () => {
		make(waiting);
		if (!isDeepStrictEqual(dataOf(result), data)) {
			throw new Error('After this edit the file would not say what was asked.');
		}
	});
	return result;
}

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
