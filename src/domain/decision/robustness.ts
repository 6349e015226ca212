import { VERDICTS, type Verdict } from './evaluation.ts';
import type { Weighed } from './matching.ts';
import { grains } from './order.ts';
import { mulberry32 } from './random.ts';
import type { Valued } from './values.ts';

/** An app that may come first, with its values in the order of the weighed criteria. */
export interface Competitor {
	app: string;
	verdict: Verdict;
	values: readonly Valued[];
}

/** How firm an app's place is over all draws. */
export interface Firmness {
	firstPlaceShare: number;
	rankRange: { best: number; worst: number };
}

/** A robustness analysis under way: may be run in slices, so that a page stays responsive. */
export interface RobustnessRun {
	/** Adds draws. */
	draw: (draws: number) => void;
	/** Per app what the draws so far say; empty before the first. */
	firmness: () => Map<string, Firmness>;
}

/** How many draws the site makes: enough for a share in tenths, few enough for a telephone. */
export const DRAWS = 2000;

/** A weight may be half to twice what was said: 0.5 + 1.5u. */
const LEAST_FACTOR = 0.5;
const FACTOR_RANGE = 1.5;

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001): how often an app
 * comes first when the weights and the missing facts are drawn at random. A draw takes one number
 * per weighed criterion, in order of id, for its weight; then, per app in order of id and per
 * criterion, one for each value that is not exactly known. A better verdict always goes before a
 * better sum. Joint firsts share the place.
 *
 * @param competitors the apps that do not fail, in order of id
 */
export function robustnessRun(
	competitors: readonly Competitor[],
	weighed: readonly Weighed[],
	seed: number,
): RobustnessRun {
	const random = mulberry32(seed);
	const apps = competitors.length;
	const width = weighed.length;
	const flat = (end: 'low' | 'high') =>
		Float64Array.from(competitors.flatMap(({ values }) => values.map((value) => value[end])));
	const lows = flat('low');
	const highs = flat('high');
	// An offset per verdict: sums lie within 0 and 1, so no sum reaches into a better verdict.
	const offsets = Float64Array.from(
		competitors.map(({ verdict }) => 2 * (VERDICTS.length - VERDICTS.indexOf(verdict))),
	);
	const shares = Float64Array.from(weighed.map(({ share }) => share));
	const weights = new Float64Array(width);
	const scores = new Float64Array(apps);
	const sorted = new Float64Array(apps);
	const firsts = new Float64Array(apps);
	const best = new Float64Array(apps).fill(Infinity);
	const worst = new Float64Array(apps);
	let drawn = 0;

	function drawOnce(): void {
		let total = 0;
		for (let c = 0; c < width; c++) {
			weights[c] = shares[c]! * (LEAST_FACTOR + FACTOR_RANGE * random());
			total += weights[c]!;
		}
		for (let a = 0, v = 0; a < apps; a++) {
			let sum = 0;
			for (let c = 0; c < width; c++, v++) {
				const low = lows[v]!;
				const spread = highs[v]! - low;
				sum += weights[c]! * (spread > 0 ? low + spread * random() : low);
			}
			scores[a] = grains(offsets[a]! + sum / total);
		}
		sorted.set(scores);
		sorted.sort();
		const top = sorted[apps - 1]!;
		const sharing = apps - below(top);
		for (let a = 0; a < apps; a++) {
			const score = scores[a]!;
			const rank = apps - below(score + 1) + 1;
			if (score === top) firsts[a] = firsts[a]! + 1 / sharing;
			if (rank < best[a]!) best[a] = rank;
			if (rank > worst[a]!) worst[a] = rank;
		}
	}

	/** How many sorted scores are less than this one; scores are whole numbers. */
	function below(score: number): number {
		let from = 0;
		for (let to = apps; from < to;) {
			const middle = (from + to) >> 1;
			if (sorted[middle]! < score) from = middle + 1;
			else to = middle;
		}
		return from;
	}

	return {
		draw(draws) {
			if (apps === 0 || width === 0) return;
			for (let i = 0; i < draws; i++) drawOnce();
			drawn += draws;
		},
		firmness: () =>
			new Map(
				(drawn === 0 ? [] : competitors).map(({ app }, a) => [
					app,
					{
						firstPlaceShare: firsts[a]! / drawn,
						rankRange: { best: best[a]!, worst: worst[a]! },
					},
				]),
			),
	};
}
