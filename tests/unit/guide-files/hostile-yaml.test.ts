import { describe, expect, test } from 'vitest';
import { parseYamlFile } from '../../../src/guide-files/yaml-file.ts';

const messages = (text: string) =>
	parseYamlFile('some.yaml', text).findings.map(
		({ line, column, message }) =>
			`${line}:${column} ${message.replace('This file cannot be read as YAML: ', '')}`,
	);

describe('a tag, which asks for a kind of value, is refused', () => {
	test.each([
		['a: !!js/function "x"', '1:18 The tag "tag:yaml.org,2002:js/function" asks'],
		['a: !!binary aGVsbG8=', '1:13 The tag "tag:yaml.org,2002:binary" asks'],
		['a: 1\nb: !!timestamp 2001-01-01', '2:16 The tag "tag:yaml.org,2002:timestamp" asks'],
		['a: !!set {a, b}', '1:10 The tag "tag:yaml.org,2002:set" asks'],
		['a: [!foo bar]', '1:10 The tag "!foo" asks'],
		['!foo a: b', '1:6 The tag "!foo" asks'],
		['!!map\na: b', '2:1 The tag "tag:yaml.org,2002:map" asks'],
	])('%j', (text, message) => {
		expect(messages(text)[0]).toContain(message);
		expect(parseYamlFile('some.yaml', text).data).toBeUndefined();
	});
});

describe('what would be no plain data is refused', () => {
	test.each([
		['a: &a [*a]', '1:8 The alias "*a" repeats what it is in'],
		['&a {b: {c: *a}}', '1:12 The alias "*a" repeats what it is in'],
		['{a: 1}: b', '1:1 A key is a word, not a map, a list or an alias'],
		['a: &a x\n*a : b', '2:1 A key is a word, not a map, a list or an alias'],
	])('%j', (text, message) => {
		expect(messages(text)).toEqual([message]);
	});

	test('a key by which YAML 1.1 takes over others is a key like any other', () => {
		const { data } = parseYamlFile('some.yaml', 'a: &x {b: 1}\nc:\n  <<: *x\n');
		expect(data).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
	});
});

describe('what would take for ever is refused, or read, at once', { timeout: 60_000 }, () => {
	const DEEP = /^\d+:\d+ Something stands within something else hundreds of times$/;

	test.each([
		['brackets', '['.repeat(10_000)],
		['brackets that are closed', '['.repeat(10_000) + ']'.repeat(10_000)],
		['maps', '{a: '.repeat(10_000)],
		['dashes', '- '.repeat(10_000)],
		['questions', '? '.repeat(10_000)],
		['lines', Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
	])('%s within each other, with one fault that says so', (_, text) => {
		const found = messages(text);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(DEEP);
	});

	test('very many aliases', () => {
		const text = `a: &a x\nb: [${'*a,'.repeat(5_000)}]\n`;
		expect(messages(text)).toContainEqual(
			expect.stringMatching(/^2:\d+ More than 1000 aliases are an attack$/),
		);
	});

	test('a map of 10,000 keys, with those that stand twice', () => {
		const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`);
		expect(messages([...keys, 'k7: 2'].join('\n'))).toEqual(['10001:1 Map keys must be unique']);
	});
});
