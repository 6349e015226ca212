import { levelIds } from '../criterion-levels.ts';
import { byId, idsOnlyIn } from './by-id.ts';
import type { ComparedCriterion } from './compared-guide.ts';
import type { CriteriaChanges } from './guide-changes.ts';
import { isSame } from './same.ts';

/** What differs between the questions of two states. */
export function compareCriteria(
	before: readonly ComparedCriterion[],
	after: readonly ComparedCriterion[],
): CriteriaChanges {
	const known = byId(before);
	const pairs = after
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((is) => {
			const was = known.get(is.id);
			return was ? [{ id: is.id, was, is }] : [];
		});
	const same = pairs.filter(({ was, is }) => hasSameScale(was, is));
	const revalued = same.filter(({ was, is }) => !isSame(methodOf(was), methodOf(is)));
	const reworded = same.filter((pair) => !revalued.includes(pair) && !isSame(pair.was, pair.is));
	const ids = (some: typeof pairs) => some.map(({ id }) => id);
	return {
		added: idsOnlyIn(after, before),
		removed: idsOnlyIn(before, after),
		rescaled: ids(pairs.filter((pair) => !same.includes(pair))),
		revalued: ids(revalued),
		reworded: ids(reworded),
		shared: same.length,
	};
}

/**
 * Whether two criteria have the same answers in the same order, so that what apps answer can be
 * compared.
 */
export const hasSameScale = (a: ComparedCriterion, b: ComparedCriterion): boolean =>
	a.scale === b.scale && levelIds(a).join() === levelIds(b).join();

/** How a criterion counts. */
function methodOf(criterion: ComparedCriterion): unknown {
	const { group, weighable } = criterion;
	if (criterion.scale !== 'levels') return { group, weighable };
	const { levels, notApplicable } = criterion;
	return {
		group,
		weighable,
		values: levels.map(({ id, value }) => [id, value]),
		apart: notApplicable && [notApplicable.value, notApplicable.satisfies],
	};
}
