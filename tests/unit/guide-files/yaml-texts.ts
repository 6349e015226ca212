import fc from 'fast-check';

/** A piece of YAML: lines without indentation, and whether it may begin on the line of its key. */
interface Piece {
	lines: string[];
	inline: boolean;
}

const comment = fc.constantFrom('', '', '', ' # said', '  # so: it is');
const own = fc.constantFrom<string[]>(
	[],
	[],
	[],
	['# A line of its own'],
	[''],
	['', '# After a gap'],
);
const key = fc.constantFrom('a', 'b', 'c', 'd', 'level', 'note', 'nl', 'en', '"quoted key"', '7');

const scalar = fc
	.record({
		text: fc.constantFrom(
			...['one', 'two words', '"quoted"', "'it''s'", '2024', '"2024"', 'null', '~', 'true', '-1'],
			...['1.5', 'no', '2024-12', '"a: b # c"', 'http://x.example/#a', '"tab\\tnew\\nline"', '""'],
		),
		behind: comment,
	})
	.map(({ text, behind }): Piece => ({ lines: [text + behind], inline: true }));

const spread = fc.constantFrom<Piece>(
	{ lines: ['spread over', '  two lines'], inline: true },
	{ lines: ['"quoted and', '', '  spread"'], inline: true },
	{ lines: ['|', '  a block', '  of text'], inline: true },
	{ lines: ['|-', '  stripped', '', '    deeper'], inline: true },
	{ lines: ['>', '  folded', '  text', ''], inline: true },
	{ lines: [''], inline: true },
);

const flow = fc.letrec<{ any: string; list: string; map: string; word: string }>((tie) => ({
	word: fc.constantFrom('x', 'two words', '"q, r"', '3', 'null', "''"),
	any: fc.oneof({ maxDepth: 2 }, tie('word'), tie('list'), tie('map')),
	list: fc
		.record({ items: fc.array(tie('any'), { maxLength: 3 }), form: fc.constantFrom('p', 't', 'c') })
		.map(({ items, form }) => {
			if (items.length === 0) return '[]';
			return form === 'p'
				? `[ ${items.join(', ')} ]`
				: `[${items.join(',')}${form === 'c' ? ',' : ''}]`;
		}),
	map: fc
		.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'nl', 'en'), tie('any')), {
			selector: ([k]) => k,
			maxLength: 3,
		})
		.map((pairs) =>
			pairs.length === 0 ? '{}' : `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(', ')} }`,
		),
}));

const between = fc
	.tuple(fc.oneof(flow.list, flow.map), comment)
	.map(([text, behind]): Piece => ({ lines: [text + behind], inline: true }));

const wide = fc.constantFrom<Piece>(
	{ lines: ['[', '  one, # first', '  two # second', ']'], inline: true },
	{ lines: ['{', '  a: 1,', '  # between', '  b: 2,', '}'], inline: true },
);

const indent = (lines: readonly string[], by: number): string[] =>
	lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

const tree = fc.letrec<{ any: Piece; map: Piece; list: Piece }>((tie) => ({
	any: fc.oneof({ maxDepth: 3 }, scalar, spread, between, wide, tie('map'), tie('list')),
	map: fc
		.uniqueArray(
			fc.record({
				name: key,
				value: tie('any'),
				above: own,
				behind: comment,
				step: fc.constantFrom(2, 2, 4),
			}),
			{
				selector: ({ name }) => name,
				minLength: 1,
				maxLength: 4,
			},
		)
		.map((pairs): Piece => ({
			inline: false,
			lines: pairs.flatMap(({ name, value, above, behind, step }, index) => {
				// A map in a list begins on the line of its dash.
				const before = index === 0 ? [] : above;
				if (!value.inline) return [...before, `${name}:${behind}`, ...indent(value.lines, step)];
				const [first = '', ...rest] = value.lines;
				return [...before, `${name}: ${first}`.trimEnd(), ...rest];
			}),
		})),
	list: fc
		.array(fc.record({ value: tie('any'), above: own, gap: fc.constantFrom(1, 1, 3) }), {
			minLength: 1,
			maxLength: 3,
		})
		.map((items): Piece => ({
			inline: false,
			lines: items.flatMap(({ value, above, gap }, index) => {
				const [first = '', ...rest] = value.lines;
				const dash = `-${' '.repeat(gap)}${first}`.trimEnd();
				const before = index === 0 ? [] : above;
				return [...before, dash, ...indent(rest, value.inline ? 0 : 1 + gap)];
			}),
		})),
}));

/** Files of any shape, with comments, gaps, Windows line breaks, and without a last line break. */
export const yamlText = fc
	.record({
		root: tree.map,
		top: fc.constantFrom('', '# yaml-language-server: x\n', '---\n'),
		end: fc.constantFrom('\n', '\n', '', '\n# The end\n', '\n\n'),
		windows: fc.boolean(),
		mark: fc.constantFrom('', '', '\uFEFF'),
	})
	.map(({ root, top, end, windows, mark }) => {
		const text = `${mark}${top}${root.lines.join('\n')}${end}`;
		return windows ? text.replaceAll('\n', '\r\n') : text;
	});
