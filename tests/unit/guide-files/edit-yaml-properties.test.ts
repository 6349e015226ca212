import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { stepsOf, valueAt, withSteps } from '../../../src/guide-files/data-edits.ts';
import { editYaml, type YamlEdit } from '../../../src/guide-files/edit-yaml.ts';
import { parseYamlFile } from '../../../src/guide-files/yaml-file.ts';
import type { DataPath } from '../../../src/schema/finding.ts';
import { FIXTURE, yamlTexts } from '../../fixtures/invented-guide.ts';
import { yamlText } from './yaml-texts.ts';
import { editOf, pathsIn } from './yaml-edits.ts';

const MINUTES = { timeout: 600_000 };

const dataOf = (text: string): unknown => parseYamlFile('', text).data;

const files = [...yamlTexts('content'), ...yamlTexts(FIXTURE)];
const read = new Map<string, unknown>();
const dataOnce = (text: string): unknown => {
	if (!read.has(text)) read.set(text, dataOf(text));
	return read.get(text);
};

const expected = (data: unknown, edit: YamlEdit): unknown => withSteps(data, stepsOf(data, edit));

function nodeAt(text: string, path: DataPath): unknown {
	const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
	return path.reduce<unknown>((node, step) => {
		if (isSeq(node)) return node.items[Number(step)];
		if (!isMap(node)) return undefined;
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
		return pair?.value;
	}, document.contents);
}

/** The first and last line of what stands at a path, by a reader that knows nothing of edits. */
function linesOf(text: string, path: DataPath): [first: number, last: number] {
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
	const ends: number[] = [];
	const walk = (node: unknown): void => {
		if (isMap(node)) {
			for (const { key, value } of node.items) {
				walk(key);
				walk(value);
			}
		} else if (isSeq(node)) node.items.forEach(walk);
		const { range, flow } = (node ?? {}) as { range?: [number, number]; flow?: boolean };
		if (range && (isScalar(node) || flow === true)) {
			ends.push(range[0] + text.slice(range[0], range[1]).trimEnd().length);
		}
	};
	walk(nodeAt(text, path));
	const first = path.length === 0 ? 0 : parseYamlFile('', text).locate(path).line - 1;
	return [first, Math.max(first, ...ends.map(lineAt))];
}

const isSpread = (text: string, path: DataPath): boolean => {
	const node = nodeAt(text, path);
	return (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
};

/**
 * All lines before and behind the place of an edit are the same bytes as before. An added key or
 * item of a map or list that is spread out leaves every line as it was.
 */
function expectOtherLines(text: string, now: string, { path, value }: YamlEdit): void {
	const old = text.split('\n');
	const lines = now.split('\n');
	const data = dataOf(text);
	const exists = valueAt(data, path) !== undefined;
	const above = path.slice(0, -1);
	if (!exists && isSpread(text, above)) {
		const start = old.findIndex((line, index) => line !== lines[index]);
		const at = start < 0 ? old.length : start;
		const more = lines.length - old.length;
		expect(lines.toSpliced(at, more)).toEqual(old);
		return;
	}
	// Taking away moves the next key to the dash of a list, or leaves an empty map behind.
	const [first, last] = linesOf(text, exists && value !== undefined ? path : above);
	expect(lines.slice(0, first)).toEqual(old.slice(0, first));
	// Comments deeper than what is taken away go with it.
	const gone = exists && value === undefined;
	const isOwn = (line: string) => gone && /^\s*(?:#.*)?$/.test(line);
	const rest = old.slice(last + 1);
	const other = rest.findIndex((line) => !isOwn(line));
	const behind = other < 0 ? [] : rest.slice(other);
	expect(behind.length === 0 ? [] : lines.slice(-behind.length)).toEqual(behind);
}

/** An edit that can be made, of a file. */
const edited = (text: fc.Arbitrary<string>, data = dataOf) =>
	text.chain((one) => editOf(data(one)).map((edit) => ({ text: one, edit })));

describe(
	'after an edit the data is as asked, and all other lines are as they were',
	MINUTES,
	() => {
		test('in the files of the guides', () => {
			const text = fc.constantFrom(...files.map(([, one]) => one));
			fc.assert(
				fc.property(edited(text, dataOnce), ({ text: old, edit }) => {
					const now = editYaml(old, [edit]);
					expect(dataOf(now)).toEqual(expected(dataOnce(old), edit));
					// What is repeated by reference is written out where an edit would change it elsewhere.
					if (!/(?:: |- )[&*]\w/.test(old)) expectOtherLines(old, now, edit);
				}),
				{ numRuns: 150 },
			);
		});

		test('in files of any shape, with comments, gaps and line breaks of any kind', () => {
			fc.assert(
				fc.property(edited(yamlText), ({ text, edit }) => {
					const now = editYaml(text, [edit]);
					expect(dataOf(now)).toEqual(expected(dataOf(text), edit));
					const [old, after] = [text, now].map((one) => one.replaceAll('\r\n', '\n').trimEnd());
					expectOtherLines(old ?? '', after ?? '', edit);
				}),
				{ numRuns: 2000 },
			);
		});

		test('several edits at once give what they give one after another', () => {
			const many = yamlText.chain((text) =>
				fc.array(editOf(dataOf(text)), { maxLength: 5 }).map((edits) => ({ text, edits })),
			);
			fc.assert(
				fc.property(many, ({ text, edits }) => {
					let one = text;
					const possible = edits.filter((edit) => {
						try {
							one = editYaml(one, [edit]);
							return true;
						} catch (error) {
							// An earlier edit took away the list or map that this one needs.
							expect(String(error)).toContain('There is no place');
							return false;
						}
					});
					expect(dataOf(editYaml(text, possible))).toEqual(dataOf(one));
				}),
				{ numRuns: 500 },
			);
		});
	},
);

describe('an edit is undone by the opposite edit', MINUTES, () => {
	test('in files of any shape', () => {
		fc.assert(
			fc.property(edited(yamlText), ({ text, edit: { path, value } }) => {
				const old = valueAt(dataOf(text), path);
				fc.pre(old !== undefined && value !== undefined);
				const there = editYaml(text, [{ path, value }]);
				expect(dataOf(editYaml(there, [{ path, value: old }]))).toEqual(dataOf(text));
			}),
			{ numRuns: 1000 },
		);
	});

	test('byte for byte, where a word of the guide becomes another', () => {
		const isWord = (it: unknown) => typeof it === 'string' && /^[a-z-]{3,30}$/.test(it);
		const spots = files.flatMap(([, text]) =>
			pathsIn(dataOnce(text))
				.map((path) => ({ text, path, old: valueAt(dataOnce(text), path) }))
				.filter(({ old }) => isWord(old)),
		);
		fc.assert(
			fc.property(fc.constantFrom(...spots), ({ text, path, old }) => {
				const there = editYaml(text, [{ path, value: 'another-word' }]);
				expect(there.split('\n').length).toBe(text.split('\n').length);
				expect(editYaml(there, [{ path, value: old }])).toBe(text);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('what is not data survives', MINUTES, () => {
	const comments = (text: string) =>
		text.match(/(?<=^|\s)# (?:said|so: it is|A line|After).*$/gm) ?? [];

	test('every comment, when words change', () => {
		fc.assert(
			fc.property(yamlText, fc.constantFrom('x', 'two words', '7', 'a: b', null), (text, value) => {
				const data = dataOf(text);
				const edits = pathsIn(data)
					.filter((path) => typeof valueAt(data, path) !== 'object')
					.map((path) => ({ path, value }));
				expect(comments(editYaml(text, edits))).toEqual(comments(text));
			}),
			{ numRuns: 500 },
		);
	});

	test('line breaks, a mark at the beginning, and no line break at the end', () => {
		fc.assert(
			fc.property(edited(yamlText), ({ text, edit }) => {
				const now = editYaml(text, [edit]);
				expect(now.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
				expect(now.endsWith('\n')).toBe(text.endsWith('\n'));
				if (text.includes('\r\n')) expect(now.replaceAll('\r\n', '')).not.toContain('\n');
				else expect(now).not.toContain('\r\n');
			}),
			{ numRuns: 1000 },
		);
	});
});
