import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type * as YamlFileModule from '../../../src/guide-files/yaml-file.ts';
import { fixtureTexts, judgeTexts } from '../../fixtures/invented-guide.ts';
import { allNames, judgeWith, spotWhere, textOf, withValue } from './mutate.ts';

const RUNS = { numRuns: 300 };
const MINUTE = { timeout: 60_000 };

vi.mock('../../../src/guide-files/yaml-file.ts', async (importOriginal) => {
	const { parsingOnce } = await import('./parsing-once.ts');
	return parsingOnce(await importOriginal<typeof YamlFileModule>());
});
judgeTexts(fixtureTexts());

describe('whatever is done to a file, reading and judging report and never throw', MINUTE, () => {
	test('a key or item is taken out', () => {
		const spot = spotWhere(({ at }) => at.length > 0);
		fc.assert(
			fc.property(spot, (it) => void judgeWith(it.name, withValue(it, undefined))),
			RUNS,
		);
	});

	test('a value becomes any other value', () => {
		fc.assert(
			fc.property(
				spotWhere(() => true),
				fc.jsonValue(),
				(spot, value) => void judgeWith(spot.name, withValue(spot, value)),
			),
			RUNS,
		);
	});

	test('a stretch of text becomes any other text', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.stringMatching(/^[[\]{}:,&*!|>'"%@`#?\n\t -]{0,8}$/),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...allNames),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.nat(40),
				piece,
				(name, place, length, by) => {
					const text = textOf(name);
					const start = Math.floor(place * text.length);
					judgeWith(name, text.slice(0, start) + by + text.slice(start + length));
				},
			),
			RUNS,
		);
	});

	test('files are taken away', () => {
		fc.assert(
			fc.property(fc.subarray(allNames), (gone) => {
				const left = fixtureTexts(Object.fromEntries(gone.map((name) => [name, undefined])));
				for (const { file, line } of judgeTexts(left)) {
					expect(file).toMatch(/^tests\/fixtures\/guide/);
					expect(line).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
