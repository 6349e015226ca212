import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf } from '../../../../src/domain/beside/pairs.ts';

const arbitraryGuide = fc
	.uniqueArray(
		fc.record({
			id: fc.stringMatching(/^[a-z]{1,4}$/),
			status: fc.constantFrom('active', 'retired'),
		}),
		{ selector: ({ id }) => id, maxLength: 8 },
	)
	.chain((apps) =>
		fc
			.shuffledSubarray(apps.map(({ id }) => id))
			.map((first) => ({ apps, info: { firstView: { apps: first } } })),
	);

test('each two apps of the first view that still exist make one pair, in its order', () => {
	fc.assert(
		fc.property(arbitraryGuide, (guide) => {
			const { apps: listed } = guide.info.firstView;
			const pairs = pairsOf(guide).map(([one, other]) => [one.id, other.id] as const);
			const existing = listed.filter((id) =>
				guide.apps.some((app) => app.id === id && app.status === 'active'),
			);
			expect(pairs.length * 2).toBe(existing.length * existing.length - existing.length);
			expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBe(pairs.length);
			for (const [one, other] of pairs) {
				expect(listed.indexOf(one)).toBeLessThan(listed.indexOf(other));
			}
		}),
		{ numRuns: 100 },
	);
});
