import type { z } from 'zod';
import type { Finding } from '../schema/finding.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod found into findings an editor can act on, one for every fault. */
export function shapeFindings(file: YamlFile, error: z.ZodError): Finding[] {
	return error.issues.flatMap(deepest).map((issue) => {
		const path = issue.path.filter((step) => typeof step !== 'symbol');
		const place = path.length > 0 ? path.join('.') : 'the file';
		return {
			rule: 'shape',
			severity: 'error',
			file: file.file,
			...file.locate(
				issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path,
			),
			message: `${place}: ${issue.message}`,
			expected: expectation(issue),
			hint: hint(issue),
		};
	});
}

/** A union reports that nothing fits; the alternative that came furthest says why. */
function deepest(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	const branches = issue.errors.map((branch) =>
		branch
			.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
			.flatMap((inner) => deepest(inner)),
	);
	const depth = (branch: Issue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
	const furthest = Math.max(...branches.map(depth));
	if (furthest === issue.path.length) return [issue];
	return branches.find((branch) => depth(branch) === furthest) ?? [issue];
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected === 'record'
				? 'a map of keys and values'
				: `a value of type ${issue.expected}`;
		case 'invalid_value':
			return `one of: ${issue.values.map(String).join(', ')}`;
		case 'unrecognized_keys':
			return 'only the keys that the schema names';
		case 'invalid_format':
			return issue.pattern
				? `a text of the form ${issue.pattern}`
				: `a text of the form ${issue.format}`;
		case 'too_small':
			return `at least ${String(issue.minimum)}`;
		case 'too_big':
			return `at most ${String(issue.maximum)}`;
		case 'invalid_key':
			return 'a key of the form that the schema names, such as an id or a language';
		case 'custom':
			return String(issue.params?.['expected'] ?? 'a value as the schema describes');
		case 'invalid_union':
			if ('options' in issue) return `one of: ${issue.options.map(String).join(', ')}`;
			return 'one of the forms that the schema names';
		default:
			return 'a value as the schema describes';
	}
}

function hint(issue: Issue): string {
	const input = issue.input;
	if (typeof input === 'number' && Number.isInteger(input) && input > 1000 && input < 3000) {
		return `Put the year between quotes: "${input}".`;
	}
	if (issue.code === 'unrecognized_keys') {
		return `Remove ${issue.keys.map((key) => `"${key}"`).join(', ')}, or look for a typing error.`;
	}
	if (issue.code === 'invalid_key' && typeof input === 'string' && /[^a-z0-9-]/.test(input)) {
		return 'Between { and } a comma begins a new key: put a text with a comma between quotes.';
	}
	if (issue.code === 'invalid_type' && input === undefined)
		return 'Add it, or look for a typing error in its name.';
	return 'Compare with a file of the same folder, or let an editor with YAML support show what fits.';
}
