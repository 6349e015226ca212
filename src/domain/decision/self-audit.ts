import { evaluate } from './evaluate.ts';
import type { EvaluationGuide } from './evaluation-guide.ts';
import type { Verdict } from './evaluation.ts';
import { decisionProblem, judgeAll, type Judged } from './judge.ts';
import { matchOf, type Weighed } from './matching.ts';
import { inOrder, ranksOf, type Placed } from './order.ts';
import type { Preferences } from './preferences.ts';
import { FIRM_TENTHS, tenthsOf } from './tenths.ts';
import { reweighed } from './what-would-change.ts';

/** How much of the head of an order hangs on the weights that were chosen. */
export interface SelfAudit {
	/** The apps in the first places, in order; none if nothing weighs or nothing is left. */
	top: AuditedPlace[];
	/** An app that comes first in more draws than any that is first now. */
	oftener: { app: string; firstPlaceShare: number } | null;
	/** What is first has a better verdict than all others, so that no weight can move it. */
	alone: boolean;
	/** The first place holds in nearly all draws. */
	firm: boolean;
	/** Per weighed criterion what moves in the first places if it is dropped or doubled. */
	changes: TopChange[];
}

export interface AuditedPlace extends RankedApp {
	verdict: Verdict;
	/** Share of the draws in which it came first, 0 to 1. */
	firstPlaceShare: number;
	rankRange: { best: number; worst: number };
}

export interface TopChange {
	criterion: string;
	weight: 'dropped' | 'doubled';
	/** Another app comes first, or shares the first place or no longer does. */
	turnsFirst: boolean;
	/** The apps that come to one of the first places and did not have it, in order. */
	moved: RankedApp[];
}

export interface RankedApp {
	app: string;
	/** 1 is first; equals share a rank. */
	rank: number;
	shared: boolean;
}

/** How many places count as the first ones. */
const PLACES = 3;

/**
 * Audits the order that preferences give: what the first places would be with one weight dropped
 * or doubled, and in how many draws of all weights and missing facts they hold.
 *
 * @throws PreferencesError like `evaluate`
 */
export function selfAudit(
	guide: EvaluationGuide,
	preferences: Preferences,
	{ draws = 2000 }: { draws?: number } = {},
): SelfAudit {
	const { results } = evaluate(guide, preferences, { draws });
	const problem = decisionProblem(guide, preferences);
	const competing = judgeAll(problem).filter(({ verdict }) => verdict !== 'does-not-fit');
	const now = firstPlaces(competing);
	const ranked = results.flatMap(({ app, verdict, firstPlaceShare, rankRange }) =>
		firstPlaceShare === null || !rankRange ? [] : [{ app, verdict, firstPlaceShare, rankRange }],
	);
	const top = now.flatMap((place) =>
		ranked.filter(({ app }) => app === place.app).map((one) => ({ ...one, ...place })),
	);
	const most = ranked.reduce((max, one) => Math.max(max, one.firstPlaceShare), 0);
	const firsts = top.filter(({ rank }) => rank === 1);
	const oftener = ranked.find(({ firstPlaceShare }) => firstPlaceShare === most);
	const leads = firsts.some(({ firstPlaceShare }) => firstPlaceShare === most);
	return {
		top,
		oftener:
			oftener && !leads ? { app: oftener.app, firstPlaceShare: oftener.firstPlaceShare } : null,
		alone:
			firsts.length === 1 &&
			competing.filter(({ verdict }) => verdict === firsts[0]?.verdict).length === 1,
		firm: firsts.some(({ firstPlaceShare }) => tenthsOf(firstPlaceShare) >= FIRM_TENTHS),
		changes: problem.weighed.flatMap(({ criterion }, index) =>
			(['dropped', 'doubled'] as const).flatMap((weight): TopChange[] => {
				const then = firstPlaces(reordered(competing, reweighed(problem.weighed, index, weight)));
				const moved = then.filter((one) => !now.some((other) => isSamePlace(one, other)));
				const turnsFirst = firstApps(then) !== firstApps(now);
				return moved.length === 0 ? [] : [{ criterion: criterion.id, weight, turnsFirst, moved }];
			}),
		),
	};
}

/** The apps in the first places, equals by id; there may be more of them than places. */
function firstPlaces(apps: readonly Placed[]): RankedApp[] {
	const ordered = inOrder(apps);
	const ranks = ranksOf(ordered);
	return ordered.flatMap(({ app }, index) => {
		const rank = ranks[index] ?? null;
		if (rank === null || rank > PLACES) return [];
		return [{ app, rank, shared: ranks.filter((other) => other === rank).length > 1 }];
	});
}

const isSamePlace = (a: RankedApp, b: RankedApp): boolean => a.app === b.app && a.rank === b.rank;

/** Those that share the first place, as one text. */
const firstApps = (places: readonly RankedApp[]): string =>
	places
		.filter(({ rank }) => rank === 1)
		.map(({ app }) => app)
		.join(' ');

const reordered = (judged: readonly Judged[], weighed: readonly Weighed[]): Placed[] =>
	judged.map(({ app, verdict, values }) => ({ app, verdict, match: matchOf(values, weighed) }));
