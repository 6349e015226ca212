import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt, withSteps, stepsOf } from '../../../src/guide-files/data-edits.ts';
import { editYaml, type YamlEdit } from '../../../src/guide-files/edit-yaml.ts';
import { parseYamlFile } from '../../../src/guide-files/yaml-file.ts';
import type { DataPath } from '../../../src/schema/finding.ts';
import { FIXTURE, yamlTexts } from '../../fixtures/invented-guide.ts';
import { yamlText } from './yaml-texts.ts';

const MINUTES = { timeout: 300_000 };

const files = [...yamlTexts('content'), ...yamlTexts(FIXTURE)];
const dataOf = (text: string): unknown => parseYamlFile('', text).data;

function pathsIn(data: unknown, path: DataPath = []): DataPath[] {
	if (typeof data !== 'object' || data === null) return [path];
	const inner = Object.entries(data).flatMap(([key, value]) =>
		pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
	);
	return path.length > 0 ? [path, ...inner] : inner;
}

const words = fc.oneof(
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.constantFrom(
		'no',
		'yes',
		'2024',
		'2024-12',
		'1e3',
		'0x1f',
		'null',
		'~',
		'',
		' ',
		'- a',
		'# b',
	),
	fc.constantFrom(
		'a: b',
		'a #b',
		'[',
		'{',
		'*a',
		'&a',
		'!a',
		'|',
		'>',
		'%',
		'@',
		'`',
		"'",
		'"',
		'?',
	),
	fc.constantFrom('two\nlines', 'end\n', '\nstart', 'a\n\n\nb', 'x \ny', '\ttab', 'a, b', 'a\r\nb'),
	fc
		.array(fc.constantFrom('word', 'Wort,', 'mot:', 'a', '#', '—', 'é', '😀'), { maxLength: 60 })
		.map((all) => all.join(' ')),
);
const scalar = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.oneof(
	fc.stringMatching(/^[a-z][a-z-]{0,9}$/),
	fc.constantFrom('no', '7', 'a b', 'null', 'x:'),
);
const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		scalar,
		fc.array(tie('any'), { maxLength: 3 }),
		fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
	),
})).any;

/** An edit of a place that exists, or of a new key or item beside it. */
const editOf = (data: unknown): fc.Arbitrary<YamlEdit> => {
	const paths = pathsIn(data);
	if (paths.length === 0) return fc.record({ path: key.map((it) => [it]), value });
	const existing = fc.record({
		path: fc.constantFrom(...paths),
		value: fc.oneof(
			{ weight: 4, arbitrary: value },
			{ weight: 1, arbitrary: fc.constant(undefined) },
		),
	});
	const beside = fc
		.record({ near: fc.constantFrom(...paths), key, value })
		.map(({ near, key: name, value: added }) => {
			const above = near.slice(0, -1);
			const parent = valueAt(data, above);
			return { path: [...above, Array.isArray(parent) ? parent.length : name], value: added };
		});
	return fc.oneof({ weight: 3, arbitrary: existing }, { weight: 1, arbitrary: beside });
};

const expected = (data: unknown, edit: YamlEdit): unknown => withSteps(data, stepsOf(data, edit));

/** What stands before and behind all lines that differ. */
function outside(old: string, now: string): { start: number; end: number; old: string[] } {
	const [a, b] = [old.split('\n'), now.split('\n')];
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	return { start, end: a.length - end, old: a };
}

/** Lines of an old text, from 0, at which the value at a path stands, or would come to stand. */
function linesOf(text: string, data: unknown, path: DataPath): [first: number, last: number] {
	const { locate } = parseYamlFile('', text);
	const first = locate(path).line - 1;
	const all = pathsIn(data).filter((other) => path.every((step, index) => other[index] === step));
	const below = all.map((other) => locate(other).line - 1);
	return [first, Math.max(first, ...below)];
}

function checkEdit(text: string, edit: YamlEdit): void {
	const data = dataOf(text);
	const now = editYaml(text, [edit]);
	expect(dataOf(now)).toEqual(expected(data, edit));
	// Every comment on a line of its own outside the value is still there.
	const { start, end, old } = outside(text, now);
	if (valueAt(data, edit.path) === undefined) {
		expect(end - start).toBeLessThanOrEqual(1);
		return;
	}
	const [first, last] = linesOf(text, data, edit.path);
	const parentIsLeft = edit.value === undefined;
	if (start < end && !text.includes('&')) {
		expect(start).toBeGreaterThanOrEqual(parentIsLeft ? first - 1 : first);
		// A text that is spread over lines goes on behind the line on which it begins.
		const tail = old.slice(last + 1, end).filter((line) => !/^\s*$/.test(line));
		const indent = /^\s*/.exec(old[last] ?? '')?.[0].length ?? 0;
		for (const line of tail) expect(/^\s*/.exec(line)?.[0].length).toBeGreaterThan(indent - 1);
	}
}

describe('after an edit the data is as asked, and all other lines as they were', MINUTES, () => {
	test('in every kind of file of the guides', () => {
		fc.assert(
			fc.property(
				fc
					.constantFrom(...files)
					.chain(([, text]) => editOf(dataOf(text)).map((edit) => ({ text, edit }))),
				({ text, edit }) => {
					checkEdit(text, edit);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('in files of any shape', () => {
		fc.assert(
			fc.property(
				yamlText.chain((text) => editOf(dataOf(text)).map((edit) => ({ text, edit }))),
				({ text, edit }) => {
					const now = editYaml(text, [edit]);
					expect(dataOf(now)).toEqual(expected(dataOf(text), edit));
				},
			),
			{ numRuns: 3000 },
		);
	});

	test('several at once, as one after another', () => {
		fc.assert(
			fc.property(
				yamlText.chain((text) =>
					fc.array(editOf(dataOf(text)), { maxLength: 4 }).map((edits) => ({ text, edits })),
				),
				({ text, edits }) => {
					let possible: YamlEdit[] = [];
					let one = text;
					for (const edit of edits) {
						try {
							one = editYaml(one, [edit]);
							possible = [...possible, edit];
						} catch {
							// An earlier edit took away the list or map that this one needs.
						}
					}
					expect(dataOf(editYaml(text, possible))).toEqual(dataOf(one));
				},
			),
			{ numRuns: 500 },
		);
	});
});

const isWord = (it: unknown): boolean => typeof it === 'string' && /^[a-z-]{3,30}$/.test(it);

describe('an edit is undone by the opposite edit', MINUTES, () => {
	test('and comments outside the value have not suffered', () => {
		fc.assert(
			fc.property(
				yamlText.chain((text) => editOf(dataOf(text)).map((edit) => ({ text, edit }))),
				({ text, edit }) => {
					const data = dataOf(text);
					const there = valueAt(data, edit.path) !== undefined;
					fc.pre(there && edit.value !== undefined);
					const back = editYaml(editYaml(text, [edit]), [
						{ path: edit.path, value: valueAt(data, edit.path) },
					]);
					expect(isDeepStrictEqual(dataOf(back), data)).toBe(true);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('byte for byte, where a word of the guide becomes another', () => {
		const spots = files.flatMap(([, text]) => {
			const data = dataOf(text);
			return pathsIn(data)
				.filter((path) => isWord(valueAt(data, path)))
				.map((path) => ({ text, path, old: valueAt(data, path) }));
		});
		fc.assert(
			fc.property(fc.constantFrom(...spots), ({ text, path, old }) => {
				const there = editYaml(text, [{ path, value: 'another-word' }]);
				expect(there.split('\n').length).toBe(text.split('\n').length);
				expect(editYaml(there, [{ path, value: old }])).toBe(text);
			}),
			{ numRuns: 200 },
		);
	});
});
