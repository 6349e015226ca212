import { expect, test } from 'vitest';
import { reportFindings } from '../../../src/guide-files/report.ts';
import type { Finding } from '../../../src/schema/finding.ts';

const finding = (
	file: string,
	line: number,
	column: number,
	more: Partial<Finding> = {},
): Finding => ({
	rule: 'shape',
	severity: 'error',
	file,
	line,
	column,
	message: 'It is wrong.',
	expected: 'something right',
	hint: 'Mend it.',
	...more,
});

test('a guide without faults is reported as such', () => {
	expect(reportFindings([])).toBe('0 errors, 0 warnings');
});

test('a finding names place, rule, message, expectation and hint', () => {
	expect(reportFindings([finding('apps/bell.yaml', 3, 5)])).toMatchInlineSnapshot(`
		"apps/bell.yaml:3:5  error [shape]
		  It is wrong.
		  expected: something right
		  hint: Mend it.

		1 error, 0 warnings"
	`);
});

test('findings stand in the order of files, lines and columns', () => {
	const given = [
		finding('b.yaml', 1, 1),
		finding('a.yaml', 10, 1),
		finding('a.yaml', 9, 7),
		finding('a.yaml', 9, 2, { severity: 'warning' }),
	];
	const places = [...reportFindings(given).matchAll(/^(\S+:\d+:\d+)/gm)].map((match) => match[1]);
	expect(places).toEqual(['a.yaml:9:2', 'a.yaml:9:7', 'a.yaml:10:1', 'b.yaml:1:1']);
	expect(reportFindings(given)).toMatch(/3 errors, 1 warning$/);
});
