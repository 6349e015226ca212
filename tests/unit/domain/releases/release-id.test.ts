import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeId, idFault } from '../../../../src/domain/releases/release-id.ts';
import { releaseIdSchema } from '../../../../src/schema/release.ts';

const DAY = '2026-11-22';

test.each([
	['2026-11', undefined],
	['2026-11-22', undefined],
	['2026-11-22.2', undefined],
	['2026-11.2', 'form'],
	['2026', 'form'],
	['2026-11-22.0', 'form'],
	['../2026-11', 'form'],
	['2026-11-21', 'day'],
	['2026-10', 'day'],
])('on 22 November 2026 the id "%s" has the fault: %s', (id, fault) => {
	expect(idFault(id, [], DAY)).toBe(fault);
});

test('an id is used once', () => {
	expect(idFault('2026-11', ['2026-11'], DAY)).toBe('exists');
});

test('the free id of a day is always one that may be used, however many there are', () => {
	fc.assert(
		fc.property(fc.nat(30), (count) => {
			const taken: string[] = [];
			for (let made = 0; made < count; made += 1) taken.push(freeId(taken, DAY));
			const next = freeId(taken, DAY);
			expect(idFault(next, taken, DAY)).toBeUndefined();
			expect(releaseIdSchema.safeParse(next).success).toBe(true);
		}),
	);
});
