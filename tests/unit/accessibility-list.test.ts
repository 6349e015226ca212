import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The points of the list, and those that only people can test. */
const POINTS = Array.from({ length: 36 }, (_, index) => `A${index + 1}`);
const BY_HAND = new Set(['A36']);

/** The points that the names of the tests in a file begin with: 'A9, A11: …'. */
function pointsIn(file: string): string[] {
	const named = readFileSync(`tests/${file}`, 'utf8').matchAll(
		/['"`](?<points>A\d+(?:, A\d+)*): /g,
	);
	return [...named].flatMap(({ groups }) => groups?.['points']?.split(', ') ?? []);
}

const files = globSync('{build,e2e,firefox}/**/*.ts', { cwd: 'tests' });
const proofs = new Map(files.map((file) => [file, new Set(pointsIn(file))]));

/** The rows of the table: a point, and the files that are said to prove it. */
const rows = new Map(
	readFileSync('docs/accessibility.md', 'utf8')
		.split('\n')
		.flatMap((line) => {
			const [, point = '', , tests = ''] = line.split('|').map((cell) => cell.trim());
			if (!/^A\d+$/.test(point)) return [];
			return [[point, [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)] as const];
		}),
);

test('the table of the accessibility list has every point, in its order', () => {
	expect([...rows.keys()]).toEqual(POINTS);
});

describe.each(POINTS.filter((point) => !BY_HAND.has(point)))('%s', (point) => {
	test('is proved by a test that begins with its number', () => {
		expect(files.filter((file) => proofs.get(file)?.has(point))).not.toEqual([]);
	});

	test('has a test in every file that the table names', () => {
		const named = rows.get(point) ?? [];
		expect(named).not.toEqual([]);
		expect(named.filter((file) => !proofs.get(file)?.has(point))).toEqual([]);
	});
});
