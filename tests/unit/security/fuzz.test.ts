import { expect, test } from 'vitest';
import { contentFiles } from '../../fuzz/content-files.ts';
import { fragments } from '../../fuzz/fragments.ts';
import { fuzz } from '../../fuzz/fuzz.ts';
import { records } from '../../fuzz/records.ts';
import { spreadsheets } from '../../fuzz/spreadsheets.ts';

/** The same cases every time; `npm run fuzz` tries others, and very many more. */
const SEED = 20261122;

test.each([
	[contentFiles, 200],
	[spreadsheets, 60],
	[records, 300],
	[fragments, 300],
])(
	'$name that were changed by chance are refused with a place or taken whole',
	async (target, cases) => {
		const { failures, refused, accepted } = await fuzz(target, cases, SEED);
		expect(failures).toEqual([]);
		expect(refused + accepted).toBe(cases);
		expect(refused).toBeGreaterThan(cases / 20);
		expect(accepted).toBeGreaterThan(0);
	},
	120_000,
);
