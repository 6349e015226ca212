import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	gradeClaim,
	gradeSource,
	sourceDate,
	type Grade,
} from '../../../src/domain/evidence/grade.ts';
import { sourceKindSchema, type Source } from '../../../src/schema/source.ts';
import { day, partialDate } from './dates.ts';

const TODAY = '2026-11-22';
const kinds = sourceKindSchema.options;
const source = (kind: Source['kind'], published: string | null, seen?: string): Source => ({
	title: 'A document',
	publisher: 'Somebody',
	url: 'https://example.org/',
	published,
	...(seen === undefined ? {} : { seen }),
	kind,
	language: 'en',
});

/** Design, section 3. */
const table: Record<Source['kind'], { recent: Grade; old: Grade; undated: Grade }> = {
	audit: { recent: 'A', old: 'B', undated: 'C' },
	regulator: { recent: 'A', old: 'B', undated: 'C' },
	'independent-test': { recent: 'A', old: 'A', undated: 'C' },
	policy: { recent: 'B', old: 'B', undated: 'C' },
	contract: { recent: 'B', old: 'B', undated: 'C' },
	code: { recent: 'B', old: 'B', undated: 'C' },
	documentation: { recent: 'C', old: 'C', undated: 'C' },
	research: { recent: 'D', old: 'D', undated: 'D' },
	news: { recent: 'D', old: 'D', undated: 'D' },
};

test.each(kinds)('the grade of a source of kind %s follows the published rule', (kind) => {
	expect({
		recent: gradeSource(source(kind, '2026-01'), TODAY),
		old: gradeSource(source(kind, '2015'), TODAY),
		undated: gradeSource(source(kind, null), TODAY),
	}).toEqual(table[kind]);
});

test.each([
	['2023-11-22', 'A'],
	['2023-11-21', 'B'],
	['2023-11', 'A'],
	['2023-10', 'B'],
	['2023', 'A'],
	['2022', 'B'],
	['2027', 'A'],
] as const)('an examination of %s has grade %s on the day of the test', (published, grade) => {
	expect(gradeSource(source('audit', published), TODAY)).toBe(grade);
	expect(gradeSource(source('regulator', published), TODAY)).toBe(grade);
});

test('a copy that is seen later does not make an examination any younger', () => {
	expect(gradeSource(source('audit', '2020', '2026-11-01'), TODAY)).toBe('B');
	expect(gradeSource(source('audit', null, '2026-11-01'), TODAY)).toBe('B');
});

test('a text without a date counts as dated from the day on which it was seen', () => {
	expect(gradeSource(source('policy', null, '2026-05'), TODAY)).toBe('B');
});

test.each([
	[null, undefined, null],
	['2024', undefined, '2024'],
	[null, '2025-01', '2025-01'],
	['2024', '2025-01', '2025-01'],
	['2024', '2024-06', '2024'],
] as const)('published %s and seen %s, a source is dated %s', (published, seen, date) => {
	expect(sourceDate(source('policy', published, seen))).toBe(date);
});

describe('a claim', () => {
	const sources = { lab: source('independent-test', '2024'), press: source('news', '2024') };
	const naming = (...names: string[]) => ({
		evidence: names.map((name) => ({ source: name, where: null, says: { en: 'x' } })),
	});

	test('has the grade of its strongest source', () => {
		expect(gradeClaim(naming('press', 'lab'), sources, TODAY)).toBe('A');
		expect(gradeClaim(naming('press'), sources, TODAY)).toBe('D');
	});

	test('has no grade without a source', () => {
		expect(gradeClaim(naming(), sources, TODAY)).toBeNull();
		expect(gradeClaim(naming('rumour'), sources, TODAY)).toBeNull();
	});
});

describe('laws', () => {
	const anySource = fc
		.tuple(fc.constantFrom(...kinds), fc.option(partialDate), fc.option(day, { nil: undefined }))
		.map(([kind, published, seen]) => source(kind, published, seen));
	const anySources = fc.array(anySource, { minLength: 1, maxLength: 6 });
	const gradeOf = (list: readonly Source[], today = TODAY): string =>
		gradeClaim(
			{ evidence: list.map((_, index) => ({ source: `s${index}`, where: null, says: {} })) },
			Object.fromEntries(list.map((item, index) => [`s${index}`, item])),
			today,
		) ?? 'none';

	test('one more source never lowers the grade of a claim', () => {
		fc.assert(
			fc.property(anySources, anySource, (list, more) => gradeOf([...list, more]) <= gradeOf(list)),
		);
	});

	test('the order of sources changes nothing', () => {
		fc.assert(fc.property(anySources, (list) => gradeOf(list.toReversed()) === gradeOf(list)));
	});

	test('time never raises a grade', () => {
		fc.assert(
			fc.property(anySources, day, day, (list, a, b) => {
				const [sooner = a, later = b] = [a, b].toSorted();
				return gradeOf(list, sooner) <= gradeOf(list, later);
			}),
		);
	});

	test('a source without a date never has a better grade than the same one with its date', () => {
		fc.assert(
			fc.property(
				anySource,
				partialDate,
				(it, date) =>
					gradeSource({ kind: it.kind, published: date }, TODAY) <=
					gradeSource({ kind: it.kind, published: null }, TODAY),
			),
		);
	});
});
