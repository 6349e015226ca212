import fc from 'fast-check';
import type { Notice } from '../../../../src/schema/notice.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { nth } from '../../integrity/edits.ts';

const sample = nth(fixtureGuide().notices, 0);

const MOST = 12;
const kinds = [
	...(['ban', 'advice-against', 'restriction', 'lifted', 'decision'] as const),
	...(['fine', 'breach', 'vulnerability', 'remedy', 'clearance'] as const),
];

/** Dates as exact as their source: a year, a month or a day. */
export const partialDate: fc.Arbitrary<string> = fc
	.tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
	.map(([year, month, exact]) =>
		[`${year}`, String(month).padStart(2, '0'), '15'].slice(0, exact + 1).join('-'),
	);

const id = fc.nat(MOST - 1).map((number) => `notice-${number}`);

/** Notices that name one another in any way: ahead, backwards, in a ring, themselves, or nothing. */
export const arbitraryNotices: fc.Arbitrary<Notice[]> = fc
	.array(
		fc.record({
			date: partialDate,
			kind: fc.constantFrom(...kinds),
			apps: fc.oneof(
				fc.constant('all' as const),
				fc.uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1 }),
			),
			country: fc.constantFrom('NL', 'US', 'INT'),
			followUp: fc.option(id),
			by: fc.option(id, { nil: undefined }),
		}),
		{ maxLength: MOST },
	)
	.map((drawn) =>
		drawn.map(({ country, by, ...notice }, index) => ({
			...sample,
			...notice,
			id: `notice-${index}`,
			authority: { ...sample.authority, country },
			standing: { state: 'ended' as const, by },
		})),
	);
