import { VERDICTS, type Interval, type Verdict } from './evaluation.ts';

/** What decides an app's place. */
export interface Placed {
	app: string;
	verdict: Verdict;
	match: Interval | null;
}

/** Differences below this are rounding, not differences. */
const GRAIN = 1e-9;

/**
 * A match as a whole number of grains. Comparing these, rather than differences with a tolerance,
 * keeps the order transitive.
 */
export const grains = (value: number): number => Math.round(value / GRAIN);

/** Below zero if `a` comes before `b` by verdict, then low, then high end; 0 for equals. */
export function comparePlaces(a: Placed, b: Placed): number {
	const byVerdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
	if (byVerdict !== 0 || !a.match || !b.match) return byVerdict;
	return grains(b.match.low) - grains(a.match.low) || grains(b.match.high) - grains(a.match.high);
}

/** The apps in order, equals by id. */
export function inOrder<App extends Placed>(apps: readonly App[]): App[] {
	return apps.toSorted((a, b) => comparePlaces(a, b) || (a.app < b.app ? -1 : 1));
}

/** The rank of each app of an ordered list: equals share one, and the next counts them (1, 1, 3). */
export function ranksOf(ordered: readonly Placed[]): (number | null)[] {
	let rank = 0;
	return ordered.map((app, index) => {
		if (!app.match) return null;
		const before = ordered[index - 1];
		if (!before || comparePlaces(before, app) !== 0) rank = index + 1;
		return rank;
	});
}

/** Those that share the first place; none if nothing is ranked or nothing is left to choose. */
export function firstOf<App extends Placed>(ordered: readonly App[]): App[] {
	const [first] = ordered;
	if (!first?.match || first.verdict === 'does-not-fit') return [];
	return ordered.filter((app) => comparePlaces(first, app) === 0);
}
