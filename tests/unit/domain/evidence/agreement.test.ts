import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../../src/domain/evidence/agreement.ts';
import type { Claim } from '../../../../src/schema/claim.ts';
import type { LevelValue } from '../../../../src/schema/level.ts';

type Read = Pick<Claim, 'level' | 'reading'>;

function read(level: LevelValue | null, found: LevelValue | null, blind = true): Read {
	return { level, reading: { first: '2026-01', second: '2026-02', found, blind } };
}

const times = (count: number, claim: Read): Read[] => Array.from({ length: count }, () => claim);

const level = fc.constantFrom('locked', 'open', 'half', null);
const readings = (minLength: number) =>
	fc.array(
		fc.tuple(level, level).map(([first, second]) => read(first, second)),
		{ minLength, maxLength: 40 },
	);

describe('agreement of second readers', () => {
	test('is nothing where no reading says what the second reader found', () => {
		expect(agreementOf([])).toBeNull();
		expect(
			agreementOf([{ level: 'open', reading: { first: '2026-01', second: '2026-02' } }]),
		).toBeNull();
	});

	test('counts all readings for the share, and only blind ones for kappa', () => {
		const claims = [...times(8, read('open', 'open')), ...times(4, read('open', 'half', false))];
		expect(agreementOf(claims)).toEqual({ readings: 12, agreed: 8, blind: 8, kappa: null });
	});

	test('takes flags for the same in any order, and two gaps for agreement', () => {
		const claims = [
			read(['sound', 'light'], ['light', 'sound']),
			read(null, null),
			read(null, 'open'),
		];
		expect(agreementOf(claims)).toMatchObject({ readings: 3, agreed: 2 });
	});

	test("is the textbook's for twenty yes, fifteen no and fifteen in doubt", () => {
		// Observed 35 of 50; expected 0.5 × 0.6 + 0.5 × 0.4 = 0.5; so 0.4.
		const claims = [
			...times(20, read('yes', 'yes')),
			...times(5, read('yes', 'no')),
			...times(10, read('no', 'yes')),
			...times(15, read('no', 'no')),
		];
		expect(agreementOf(claims)?.kappa).toBeCloseTo(0.4, 10);
	});

	test('knows readers who differed by what was settled, also where the second one was right', () => {
		const settled = read('half', 'half');
		settled.reading.outcome = 'resolved';
		const claims = [...times(10, read('open', 'open')), ...times(10, settled)];
		expect(agreementOf(claims)).toMatchObject({ readings: 20, agreed: 10 });
		expect(agreementOf(claims)?.kappa).toBeLessThan(0.5);
	});

	test('has no kappa where both gave everything one level: chance explains that', () => {
		expect(agreementOf(times(12, read('open', 'open')))).toMatchObject({ agreed: 12, kappa: null });
	});

	test('never goes above one, is one only where all agree, and does not heed the order', () => {
		fc.assert(
			fc.property(readings(10), (claims) => {
				const found = agreementOf(claims);
				const kappa = found?.kappa ?? null;
				expect(agreementOf(claims.toReversed())?.agreed).toBe(found?.agreed);
				if (kappa === null) return;
				expect(kappa).toBeLessThanOrEqual(1);
				expect(kappa === 1).toBe(found?.agreed === claims.length);
				expect(agreementOf(claims.toReversed())?.kappa).toBeCloseTo(kappa, 10);
			}),
		);
	});

	test('says nothing about chance under ten blind readings', () => {
		fc.assert(
			fc.property(readings(1), (claims) => {
				fc.pre(claims.length < 10);
				expect(agreementOf(claims)?.kappa).toBeNull();
			}),
		);
	});
});
