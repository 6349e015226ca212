import type { Finding } from '../schema/finding.ts';

/** Words findings for a terminal: place first, then what, what was expected, and a hint. */
export function reportFindings(findings: readonly Finding[]): string {
	const order = [...findings].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
	);
	const lines = order.map(
		({ file, line, column, severity, rule, message, expected, hint }) =>
			`${file}:${line}:${column}  ${severity} [${rule}]\n  ${message}\n  expected: ${expected}\n  hint: ${hint}`,
	);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	return [...lines, `${count(errors, 'error')}, ${count(warnings, 'warning')}`].join('\n\n');
}

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;
