import fc from 'fast-check';
import { valueAt } from '../../../src/guide-files/data-edits.ts';
import type { YamlEdit } from '../../../src/guide-files/edit-yaml.ts';
import type { DataPath } from '../../../src/schema/finding.ts';

/** The paths of all that stands in data, but for the whole. */
export function pathsIn(data: unknown, path: DataPath = []): DataPath[] {
	if (typeof data !== 'object' || data === null) return path.length > 0 ? [path] : [];
	const inner = Object.entries(data).flatMap(([key, value]) =>
		pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
	);
	return path.length > 0 ? [path, ...inner] : inner;
}

const LIKE_YAML = [
	...['no', 'yes', '2024', '2024-12', '1e3', '0x1f', 'null', '~', '', ' ', '- a', '# b', 'a: b'],
	...['a #b', '[', '{', '*a', '&a', '!a', '|', '>', '%', '@', '`', "'", '"', '?', 'a, b', 'x]'],
	...['two\nlines', 'end\n', '\nstart', 'a\n\n\nb', 'x \ny', '\ttab', 'a\r\nb', '---', '...', 'a:'],
];

const words = fc.oneof(
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.constantFrom(...LIKE_YAML),
	fc
		.array(fc.constantFrom('word', 'Wort,', 'mot:', 'a', '#', '—', 'é', '😀'), { maxLength: 60 })
		.map((all) => all.join(' ')),
);

const key = fc.oneof(
	fc.stringMatching(/^[a-z][a-z-]{0,9}$/),
	fc.constantFrom('no', '7', 'a b', 'null', 'x:', '#', 'a, b'),
);

const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		words,
		fc.integer(),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie('any'), { maxLength: 3 }),
		fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
	),
})).any;

/** An edit of what stands in data, or of a new key or item beside it. */
export function editOf(data: unknown): fc.Arbitrary<YamlEdit> {
	const paths = pathsIn(data);
	if (paths.length === 0) return fc.record({ path: key.map((it) => [it]), value });
	const path = fc.constantFrom(...paths);
	const beside = fc.record({ path, key, value }).map((it): YamlEdit => {
		const above = it.path.slice(0, -1);
		const parent = valueAt(data, above);
		return { path: [...above, Array.isArray(parent) ? parent.length : it.key], value: it.value };
	});
	return fc.oneof(
		{ weight: 4, arbitrary: fc.record({ path, value }) },
		{ weight: 1, arbitrary: fc.record({ path, value: fc.constant(undefined) }) },
		{ weight: 2, arbitrary: beside },
	);
}
