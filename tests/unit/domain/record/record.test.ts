import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshItem, withPlaces } from '../../../../src/domain/record/fresh-record.ts';
import { factChanges } from '../../../../src/domain/record/frozen-facts.ts';
import { openIn, openItems } from '../../../../src/domain/record/open-items.ts';
import { DEGREES, SIZES } from '../../../../src/domain/record/record.ts';
import { sizeOf, suggestedRisks } from '../../../../src/domain/record/risk.ts';
import { anyRecord, emptyRecord, someFact } from './some-record.ts';

const checklist = [
	{ id: 'old-buzzer', part: 'before' },
	{ id: 'maker-peeks', part: 'before' },
	{ id: 'constructor', part: 'after' },
];

describe('open items', () => {
	test('are those that nobody settled or ruled out, also where the record has no place for them', () => {
		const record = emptyRecord();
		record.items['old-buzzer'] = { ...freshItem(), status: 'settled' };
		record.items['maker-peeks'] = { ...freshItem(), status: 'not-applicable' };
		expect(openItems(checklist, record).map(({ id }) => id)).toEqual(['constructor']);
		expect(openIn('before', checklist, record)).toEqual({ open: 0, total: 2 });
		expect(openIn('after', checklist, record)).toEqual({ open: 1, total: 1 });
	});

	test('of all parts together are all open items', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const sum = ['before', 'after']
					.map((part) => openIn(part, checklist, record).open)
					.reduce((a, b) => a + b);
				expect(sum).toBe(openItems(checklist, record).length);
			}),
			{ numRuns: 100 },
		);
	});
});

test('a record gets a place for every item, keeps what is filled in, and has nothing twice', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const placed = withPlaces(record, { items: checklist, threshold: [{ id: 'many-doors' }] });
			expect(Object.keys(placed.items)).toEqual(
				expect.arrayContaining(checklist.map(({ id }) => id)),
			);
			expect(placed.items).toMatchObject(record.items);
			expect(placed.threshold['many-doors']).toEqual({ answer: '', why: '' });
			const names = placed.options.map(({ app, edition }) => `${app} ${edition}`);
			expect(new Set(names).size).toBe(names.length);
			expect(withPlaces(placed, { items: checklist, threshold: [] })).toEqual(placed);
		}),
		{ numRuns: 100 },
	);
});

describe('facts that changed', () => {
	const act = { id: 'seal', words: 'Seal it', costs: '' };

	test('are those with another answer or other acts, then and now', () => {
		const then = {
			lock: someFact(),
			sound: someFact({ code: 'off' }),
			fee: someFact(),
			gone: someFact(),
		};
		const now = {
			lock: someFact({ words: 'Nobody can watch', asOf: 'May 2026' }),
			sound: someFact({ code: 'on' }),
			fee: someFact({ acts: [act] }),
			fresh: someFact(),
		};
		expect(factChanges(then, now).map(({ criterion }) => criterion)).toEqual([
			'sound',
			'fee',
			'gone',
			'fresh',
		]);
		expect(factChanges(then, now)[2]).toEqual({
			criterion: 'gone',
			then: then.gone,
			now: null,
		});
	});

	test('are none where an answer is only told in other words or another language', () => {
		const then = { lock: someFact({ acts: [act] }) };
		const now = { lock: someFact({ words: 'Kan niet', acts: [{ ...act, words: 'Verzegel' }] }) };
		expect(factChanges(then, now)).toEqual([]);
	});
});

describe('a risk', () => {
	test.each([
		[1, 1, 'low'],
		[1, 2, 'low'],
		[1, 3, 'medium'],
		[2, 2, 'medium'],
		[2, 3, 'high'],
		[3, 3, 'high'],
	] as const)('of chance %i and impact %i is %s', (chance, impact, size) => {
		expect(sizeOf({ chance, impact })).toBe(size);
	});

	test('never gets smaller with more chance or impact', () => {
		const place = (chance: 1 | 2 | 3, impact: 1 | 2 | 3) =>
			SIZES.indexOf(sizeOf({ chance, impact }));
		for (const a of DEGREES)
			for (const b of DEGREES)
				for (const c of DEGREES.filter((one) => one >= b)) {
					expect(place(a, c)).toBeGreaterThanOrEqual(place(a, b));
					expect(place(c, a)).toBeGreaterThanOrEqual(place(b, a));
				}
	});

	test('is suggested for the least protective answer, a missing fact, and an act; not for others', () => {
		const act = { id: 'seal', words: 'Seal it', costs: '' };
		const facts = {
			lock: someFact({ code: 'open' }),
			sound: someFact({ code: 'not-disclosed' }),
			fee: someFact({ code: 'sealed', acts: [act] }),
			mail: someFact({ code: 'sealed' }),
			constructor: someFact({ code: 'sealed' }),
		};
		expect(suggestedRisks(facts, { lock: 'open', mail: 'open' })).toEqual([
			{ criterion: 'lock', because: 'worst' },
			{ criterion: 'sound', because: 'missing' },
			{ criterion: 'fee', because: 'act' },
		]);
	});
});
