import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layBeside, type Laid, type Told } from '../../../../src/domain/beside/lay-beside.ts';

const CRITERIA = ['lock', 'sound', 'price', 'advert'];
type Column = Readonly<Record<string, Told>>;

const told: fc.Arbitrary<Told> = fc.record({
	code: fc.constantFrom('best', 'worst', 'unknown', 'not-disclosed', 'disputed'),
	acts: fc.subarray(['seal', 'mute']),
});
const column: fc.Arbitrary<Column> = fc.record(
	Object.fromEntries(CRITERIA.map((criterion) => [criterion, told])),
);
const columns = fc.array(column, { minLength: 2, maxLength: 4 });
const lay = (those: readonly Column[]) =>
	layBeside(CRITERIA, those, (one, criterion) => one[criterion]);
const namesIn = ({ differing, alike, missing }: Laid<Told>) =>
	[differing, alike, missing].map((rows) => rows.map(({ criterion }) => criterion));

test('every row stands in one part, in the order of the criteria', () => {
	fc.assert(
		fc.property(columns, (those) => {
			const parts = namesIn(lay(those));
			expect(parts.flat().toSorted()).toEqual(CRITERIA.toSorted());
			for (const part of parts) {
				expect(part).toEqual(CRITERIA.filter((criterion) => part.includes(criterion)));
			}
		}),
		{ numRuns: 150 },
	);
});

test('another order of columns changes nothing but the order of the answers', () => {
	fc.assert(
		fc.property(columns, (those) => {
			const turned = lay(those.toReversed());
			expect(namesIn(turned)).toEqual(namesIn(lay(those)));
			expect(turned.differing.map(({ cells }) => cells.toReversed())).toEqual(
				lay(those).differing.map(({ cells }) => cells),
			);
		}),
		{ numRuns: 100 },
	);
});

test('a column that equals another changes no row’s part', () => {
	fc.assert(
		fc.property(columns, fc.nat(), (those, place) => {
			const again = those[place % those.length] ?? {};
			expect(namesIn(lay([...those, again]))).toEqual(namesIn(lay(those)));
		}),
		{ numRuns: 100 },
	);
});

test('the same answer under other conditions is a difference', () => {
	const free = { lock: { code: 'best', acts: [] } };
	const bound = { lock: { code: 'best', acts: ['seal'] } };
	expect(namesIn(lay([free, bound]))).toEqual([['lock'], [], []]);
	expect(namesIn(lay([bound, bound]))).toEqual([[], ['lock'], []]);
});

test('a silent maker beside one of whom nothing is found is nothing known, but disputed is not', () => {
	const of = (code: string) => ({ lock: { code, acts: [] } });
	expect(namesIn(lay([of('unknown'), of('not-disclosed')]))).toEqual([[], [], ['lock']]);
	expect(namesIn(lay([of('disputed'), of('unknown')]))).toEqual([['lock'], [], []]);
});

test('a criterion on which a column has no word is left out', () => {
	expect(namesIn(lay([{ lock: { code: 'best', acts: [] } }, {}]))).toEqual([[], [], []]);
});
