import { describe, expect, test } from 'vitest';
import { parseYamlFile } from '../../../src/guide-files/yaml-file.ts';

const parse = (text: string) => parseYamlFile('some.yaml', text);
const data = (text: string) => parse(text).data;

describe('values', () => {
	test('dates stay text', () => {
		expect(data('day: 2024-12-23\nmonth: 2024-12')).toEqual({
			day: '2024-12-23',
			month: '2024-12',
		});
	});

	test('the words no, yes, on and off stay text', () => {
		expect(data('a: no\nb: yes\nc: on\nd: off\nno: e')).toEqual({
			a: 'no',
			b: 'yes',
			c: 'on',
			d: 'off',
			no: 'e',
		});
	});

	test('a directive for YAML 1.1 does not turn them into something else', () => {
		expect(data('%YAML 1.1\n---\na: no\nb: 2024-12-23')).toEqual({ a: 'no', b: '2024-12-23' });
	});

	test('true, false, null and numbers are what they are', () => {
		expect(data('a: true\nb: false\nc: null\nd: 2024\ne: 0.4')).toEqual({
			a: true,
			b: false,
			c: null,
			d: 2024,
			e: 0.4,
		});
	});

	test('a key called __proto__ is a key like any other', () => {
		const value = data('__proto__: { polluted: true }');
		expect(Object.keys(value as object)).toEqual(['__proto__']);
		expect({}).not.toHaveProperty('polluted');
	});

	test('an empty file, or one with a comment only, holds null', () => {
		expect(data('')).toBeNull();
		expect(data('# yaml-language-server: $schema=x.json\n')).toBeNull();
		expect(parse('').locate(['name'])).toEqual({ line: 1, column: 1 });
	});
});

describe('places', () => {
	const file = parse(
		['# a comment', 'name: Dingalot', 'levels:', '  - id: one', '    to: [a, bb]', '2024: x'].join(
			'\n',
		),
	);

	test.each([
		[['name'], 2, 1],
		[['levels'], 3, 1],
		[['levels', 0], 4, 5],
		[['levels', 0, 'to'], 5, 5],
		[['levels', 0, 'to', 1], 5, 13],
		[['2024'], 6, 1],
	])('%j stands on line %i, column %i', (path, line, column) => {
		expect(file.locate(path)).toEqual({ line, column });
	});

	test('what does not exist is placed at its nearest parent', () => {
		expect(file.locate(['levels', 0, 'value', 'en'])).toEqual({ line: 4, column: 5 });
		expect(file.locate(['levels', 7])).toEqual({ line: 3, column: 1 });
		expect(file.locate(['name', 'en'])).toEqual({ line: 2, column: 1 });
		expect(file.locate(['absent'])).toEqual({ line: 2, column: 1 });
	});

	test('a value behind an alias is placed where the alias stands', () => {
		const aliased = parse('a: &text\n  en: x\nb: *text\n');
		expect(aliased.locate(['b', 'en'])).toEqual({ line: 3, column: 1 });
	});

	test('lines that end in carriage return and line feed count as one', () => {
		expect(parse('a: 1\r\nb: 2\r\n').locate(['b'])).toEqual({ line: 2, column: 1 });
	});
});

describe('faults', () => {
	test.each([
		['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 'Map keys must be unique'],
		['a number and a text that are the same key', '1: a\n"1": b\n', 2, 'Map keys must be unique'],
		['a tab as indentation', 'a:\n\tb: 1\n', 2, 'Tabs are not allowed as indentation'],
		['a list that is not closed', 'a: [1\nb: 2\n', 2, 'Flow sequence'],
		['an alias of nothing', 'a: *nothing\n', 1, 'Unresolved alias'],
		['a second document', 'a: 1\n---\nb: 2\n', 2, 'multiple documents'],
		['a colon in a text without quotes', 'a: b: c\n', 1, 'Nested mappings'],
	])('%s is found', (_, text, line, reason) => {
		const { data: value, findings } = parse(text);
		expect(value).toBeUndefined();
		expect(findings[0]).toMatchObject({
			rule: 'yaml',
			severity: 'error',
			file: 'some.yaml',
			line,
			message: expect.stringContaining(reason) as string,
			expected: 'keys and values as in the other files of this folder',
			hint: expect.stringContaining('no tabs') as string,
		});
		expect(findings[0]?.column).toBeGreaterThanOrEqual(1);
	});

	test('every fault of a file is found', () => {
		expect(parse('a: 1\na: 2\nb: 1\nb: 2\n').findings).toHaveLength(2);
	});

	test('aliases that multiply are refused instead of unfolded', () => {
		const keys = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
		const lines = keys.map((key, index) => {
			const alias = `*${keys[index - 1] ?? 'a'}`;
			return `${key}: &${key} [${Array<string>(10).fill(alias).join(', ')}]`;
		});
		const { data: value, findings } = parse(['a: &a [x, x]', ...lines].join('\n'));
		expect(value).toBeUndefined();
		expect(findings[0]?.message).toContain('Excessive alias count');
	});

	test('nesting without end is refused', () => {
		expect(parse('['.repeat(20_000)).findings.length).toBeGreaterThan(0);
	});
});
