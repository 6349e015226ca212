import path from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FIXTURE, yamlTexts } from '../../fixtures/invented-guide.ts';

/** Maps whose keys are ids of their own. */
const MAPS_BY_ID = new Set(['sources', 'claims']);

function idsIn(value: unknown, key = ''): string[] {
	if (typeof value !== 'object' || value === null) {
		return key === 'id' && typeof value === 'string' ? [value] : [];
	}
	return [
		...(MAPS_BY_ID.has(key) && !Array.isArray(value) ? Object.keys(value) : []),
		...Object.entries(value).flatMap(([step, inner]) =>
			idsIn(inner, Array.isArray(value) ? '' : step),
		),
	];
}

function idsOf(folder: string): Set<string> {
	const files = [...yamlTexts(folder)].filter(([name]) => name !== 'guide.yaml');
	return new Set([
		...files.map(([name]) => path.basename(name, '.yaml')),
		...[...yamlTexts(folder).values()].flatMap((text) => idsIn(parse(text))),
	]);
}

// Parses every file of both guides, which takes a busy machine longer than the usual five seconds.
test(
	'the invented guide shares no id with the guide that is published',
	{ timeout: 60_000 },
	() => {
		const published = idsOf('content');
		const invented = idsOf(FIXTURE);
		expect(invented.size).toBeGreaterThan(60);
		expect([...invented].filter((id) => published.has(id))).toEqual([]);
	},
);
