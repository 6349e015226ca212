import { describe, expect, test } from 'vitest';
import { editYaml, type YamlEdit } from '../../../src/guide-files/edit-yaml.ts';

const set = (path: string, value: unknown): YamlEdit => ({
	path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
	value,
});

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/** The text after one edit, as lines. */
const after = (text: string, path: string, value: unknown): string[] =>
	editYaml(text, [set(path, value)])
		.replace(/\n$/, '')
		.split('\n');

const BELL = lines(
	'# About this bell',
	'name: Dingalot   # so it says',
	'aliases: [Ding, Dong]',
	'launched: "2019"',
	'retired:',
	'summary:',
	'  nl: Een bel met een camera.',
	'  en: A bell with a camera. It hangs beside a door, looks at whoever comes by, and rings a chime when',
	'    somebody stands still.',
	'  de: Eine Klingel mit Kamera. Sie hängt neben einer Tür und sieht jeden an, der vorbeikommt; sie klingelt.',
	'claims:',
	'  lock:',
	'    # Read twice',
	'    level: sealed # for now',
	'    note: { nl: Ja., en: "Yes, it is." }',
	'    evidence:',
	'      - source: manual',
	'        where: Page 4',
	'      # The second one',
	'      - source: letter',
	'        where: null',
	'    reading: { first: 2026-02 }',
	'',
	'  sound:',
	'    level: null',
	'    missing: unknown',
	'    evidence: []',
	'# The end',
);

/** The lines that differ: taken away and added. */
function difference(text: string, path: string, value: unknown) {
	const old = text.split('\n');
	const now = editYaml(text, [set(path, value)]).split('\n');
	let start = 0;
	while (start < old.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) {
		end += 1;
	}
	return { gone: old.slice(start, old.length - end), come: now.slice(start, now.length - end) };
}

describe('a value is changed in its place', () => {
	test.each<[string, string, unknown, string[]]>([
		['a text, with the comment behind it', 'name', 'Dongalot', ['name: Dongalot   # so it says']],
		['a quoted text stays quoted', 'launched', '2020-05', ['launched: "2020-05"']],
		['a text that looks like a number is quoted', 'name', '2024', ['name: "2024"   # so it says']],
		['the word no is a text', 'name', 'no', ['name: no   # so it says']],
		['a text with a colon is quoted', 'name', 'A: b', ['name: "A: b"   # so it says']],
		['nothing becomes something', 'retired', '2024-12', ['retired: 2024-12']],
		['a level', 'claims.lock.level', 'open', ['    level: open # for now']],
		['null', 'claims.lock.level', null, ['    level: null # for now']],
		['a word in a list', 'aliases.1', 'Dang', ['aliases: [Ding, Dang]']],
		['a list in brackets', 'aliases', ['Ding', 'a, b'], ['aliases: [Ding, "a, b"]']],
		[
			'a text in brackets',
			'claims.lock.note.nl',
			'Ja, nee',
			['    note: { nl: "Ja, nee", en: "Yes, it is." }'],
		],
		[
			'a map in brackets, in part',
			'claims.lock.note',
			{ nl: 'Ja.', en: 'Yes.' },
			['    note: { nl: Ja., en: "Yes." }'],
		],
		['a key of a list of maps', 'claims.lock.evidence.1.where', '7', ['        where: "7"']],
	])('%s', (_, path, value, come) => {
		expect(difference(BELL, path, value)).toEqual({ gone: [expect.any(String)], come });
	});

	test('a long text is spread over lines as its neighbours are', () => {
		const long = `${'A bell beside a door. '.repeat(9)}It rings.`;
		const { come } = difference(BELL, 'summary.nl', long);
		expect(come).toHaveLength(3);
		for (const line of come) expect(line.length).toBeLessThanOrEqual(100);
		expect(come[1]).toMatch(/^ {4}\S/);
	});

	test('a text that stood on one long line stays on one', () => {
		const { come } = difference(BELL, 'summary.de', 'Wort '.repeat(40).trim());
		expect(come).toHaveLength(1);
	});

	test('a text of more lines becomes a block', () => {
		expect(difference(BELL, 'summary.nl', 'Een\nTwee\n').come).toEqual([
			'  nl: |',
			'    Een',
			'    Twee',
		]);
	});

	test('a text of more lines does not swallow the comment behind it', () => {
		expect(difference(BELL, 'name', 'Een\nTwee').come).toEqual([
			'name: "Een\\nTwee"   # so it says',
		]);
	});

	test('a block of text that becomes empty is no block any more, whatever the file ends with', () => {
		for (const end of ['', '\n'])
			expect(editYaml(`note: |\n  One.\n  Two.${end}`, [{ path: ['note'], value: '' }])).toBe(
				`note: ""${end}`,
			);
	});

	test('a value becomes a map, and back', () => {
		const text = 'a: 1 # one\nb:\n  # two\n  c: 1\n  d: 2\ne: 3\n';
		expect(after(text, 'a', { x: 'y' })).toEqual([
			'a:',
			'  x: y # one',
			...text.split('\n').slice(1, 6),
		]);
		expect(after(text, 'b', 7)).toEqual(
			['a: 1 # one', 'b:\n  # two\n  7', 'e: 3'].flatMap((it) => it.split('\n')),
		);
	});

	test('what stays the same is not touched at all', () => {
		expect(editYaml(BELL, [set('claims.lock.note', { en: 'Yes, it is.', nl: 'Ja.' })])).toBe(BELL);
	});
});

describe('a value is added', () => {
	test('to a map, at its end', () => {
		expect(difference(BELL, 'claims.lock.contested', 'no')).toEqual({
			gone: [],
			come: ['    contested: no'],
		});
	});

	test('to a map, where the same key stands in another of its kind', () => {
		expect(difference(BELL, 'claims.sound.note', { nl: 'Nee.', en: 'No.' }).come).toEqual([
			'    note: { nl: Nee., en: No. }',
		]);
		expect(after(BELL, 'claims.sound.note', { nl: 'Nee.' }).slice(-5)).toEqual([
			'    level: null',
			'    note: { nl: Nee. }',
			'    missing: unknown',
			'    evidence: []',
			'# The end',
		]);
	});

	test('to a map between brackets', () => {
		expect(difference(BELL, 'claims.lock.note.fr', 'Oui').come).toEqual([
			'    note: { nl: Ja., en: "Yes, it is.", fr: Oui }',
		]);
	});

	test('to a list', () => {
		expect(difference(BELL, 'claims.lock.evidence.2', { source: 'web', where: null })).toEqual({
			gone: [],
			come: ['      - source: web', '        where: null'],
		});
		expect(difference(BELL, 'aliases.2', '3').come).toEqual(['aliases: [Ding, Dong, "3"]']);
	});

	test('to an empty list, written as its neighbours are', () => {
		expect(difference(BELL, 'claims.sound.evidence.0', { source: 'web', where: 'x' })).toEqual({
			gone: ['    evidence: []'],
			come: ['    evidence:', '      - source: web', '        where: x'],
		});
	});

	test('with the maps on the way to it', () => {
		expect(difference(BELL, 'reply.vendor.state', 'asked').come).toEqual([
			'reply:',
			'  vendor:',
			'    state: asked',
		]);
	});

	test('to a file with nothing in it', () => {
		expect(editYaml('', [set('a.b', 1)])).toBe('a:\n  b: 1\n');
		expect(editYaml('# Only words', [set('a', 1)])).toBe('# Only words\na: 1\n');
		expect(editYaml('{}\n', [set('a', [{ b: 1 }])])).toBe('a:\n  - b: 1\n');
	});

	test('in front of others in a list', () => {
		const evidence = [
			{ source: 'new', where: null },
			{ source: 'manual', where: 'Page 4' },
			{ source: 'letter', where: null },
		];
		expect(difference(BELL, 'claims.lock.evidence', evidence)).toEqual({
			gone: [],
			come: ['      - source: new', '        where: null'],
		});
	});
});

describe('a value is taken away', () => {
	test.each<[string, string, string[], string[]]>([
		['a key', 'claims.lock.reading', ['    reading: { first: 2026-02 }'], []],
		[
			'the first key of an item',
			'claims.lock.evidence.0.source',
			['      - source: manual', '        where: Page 4'],
			['      - where: Page 4'],
		],
		['an item', 'claims.lock.evidence.1', ['      - source: letter', '        where: null'], []],
		['a word of a list', 'aliases.0', ['aliases: [Ding, Dong]'], ['aliases: [Dong]']],
		['the last word of a list', 'aliases.1', ['aliases: [Ding, Dong]'], ['aliases: [Ding]']],
		[
			'the only key of a map',
			'claims.lock.reading.first',
			['    reading: { first: 2026-02 }'],
			['    reading: {}'],
		],
		['what is not there', 'claims.nothing.level', [], []],
	])('%s', (_, path, gone, come) => {
		expect(difference(BELL, path, undefined)).toEqual({ gone, come });
	});

	test('and comments deeper than it go with it, so that none is swallowed by what stands before', () => {
		const text = 'a:\n  - |\n    text\n  - b: 1\n\n    # about b\n# about c\nc: 2\n';
		expect(editYaml(text, [set('a.1', undefined)])).toBe('a:\n  - |\n    text\n# about c\nc: 2\n');
	});

	test('and comments of other lines stay', () => {
		const text = editYaml(BELL, [set('claims.lock', undefined), set('summary', undefined)]);
		expect(text).toContain('# About this bell');
		expect(text).toContain('# The end');
	});
});

describe('what editors and systems do to files survives', () => {
	test('Windows line breaks', () => {
		const text = editYaml(BELL.replaceAll('\n', '\r\n'), [
			set('claims.lock.evidence.2', { source: 'web' }),
			set('summary.nl', 'Een\nTwee'),
		]);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	});

	test('a mark at the beginning, and no line break at the end', () => {
		expect(editYaml('\uFEFFa: 1', [set('b', 2)])).toBe('\uFEFFa: 1\nb: 2');
		expect(editYaml('a: 1\nb: 2', [set('b', undefined)])).toBe('a: 1');
		expect(editYaml('a: 1\nb: 2', [set('b', 3)])).toBe('a: 1\nb: 3');
	});

	test('an item that others repeat by reference changes alone', () => {
		const text = 'a: &x\n  k: 1\nb: *x\nc: *x\n';
		expect(editYaml(text, [set('b.k', 2)])).toBe('a: &x\n  k: 1\nb:\n  k: 2\nc: *x\n');
		expect(editYaml(text, [set('a.k', 2)])).toBe('a: &x\n  k: 2\nb:\n  k: 1\nc:\n  k: 1\n');
	});
});

describe('an edit that cannot be made is refused, with its place', () => {
	test.each<[string, string, unknown, string]>([
		['a list with a hole', 'aliases.7', 'x', 'line 3, column 1 (aliases.7): There is no place'],
		['a way through a text', 'name.first', 'x', 'line 2, column 1 (name.first): There is no place'],
		[
			'something that is no data',
			'name',
			new Date(0),
			'line 2, column 1 (name): An object of a class',
		],
		['the whole file', '', undefined, 'There is no'],
	])('%s', (_, path, value, message) => {
		const edit = path === '' ? { path: [], value } : set(path, value);
		expect(() => editYaml(BELL, [edit])).toThrow(path === '' ? 'whole file' : message);
	});

	test('a file that is not YAML', () => {
		expect(() => editYaml('a: 1\nb: [', [set('a', 2)])).toThrow(/^line 2, column \d+: /);
	});
});
