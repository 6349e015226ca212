import type { EvaluationClaim, EvaluationCriterion } from './evaluation-guide.ts';
import type { Verdict } from './evaluation.ts';
import type { DecisionProblem, Judged } from './judge.ts';
import { matchOf } from './matching.ts';
import { comparePlaces, type Placed } from './order.ts';
import { needsOf } from './preferences.ts';
import { verdictOf } from './screen.ts';
import { valueOf } from './values.ts';

interface Gap {
	app: string;
	criterion: string;
	/** Over how many places its app may move. */
	reach: number;
	/** The best place it may get. */
	best: number;
}

/**
 * The missing fact whose discovery could move its app over most places: the app is placed as if
 * the fact were each thing that it may turn out to be, and everything else stays as it is. Equals
 * go to the one that may come higher, then by id.
 *
 * @param ordered the judged apps in order
 */
export function decisiveGap(
	ordered: readonly Judged[],
	problem: DecisionProblem,
): { app: string; criterion: string } | null {
	const required = new Set(problem.requirements.flatMap(needsOf).map(({ criterion }) => criterion));
	const asked = new Set([...problem.weighed.map(({ criterion }) => criterion.id), ...required]);
	const criteria = [...asked].sort().flatMap((id) => problem.scales.criteria.get(id) ?? []);
	const sizes = new Map<Verdict, number>();
	for (const { verdict } of ordered) sizes.set(verdict, (sizes.get(verdict) ?? 0) + 1);
	const peers = ({ verdict }: Judged) => sizes.get(verdict)!;
	let most: Gap | null = null;
	for (const [place, judged] of ordered.entries()) {
		if (judged.verdict === 'does-not-fit') continue;
		for (const criterion of criteria) {
			const claim = judged.edition.claims.get(criterion.id);
			if (claim && claim.level !== null) continue;
			const isRequired = required.has(criterion.id);
			// A fact that only weighs cannot move its app beyond those with the same verdict.
			if (!isRequired && most && most.reach >= peers(judged)) continue;
			const gap = gapIn({ judged, place, criterion, claim, isRequired, ordered, problem });
			if (gap && (!most || isWider(gap, most))) most = gap;
		}
	}
	return most && { app: most.app, criterion: most.criterion };
}

type Level = EvaluationClaim['level'];

/** A fact that is missing of an app, at its place in the order. */
interface OpenFact {
	judged: Judged;
	place: number;
	criterion: EvaluationCriterion;
	claim: EvaluationClaim | undefined;
	isRequired: boolean;
	ordered: readonly Judged[];
	problem: DecisionProblem;
}

function gapIn(fact: OpenFact): Gap | null {
	const { judged, place, criterion, ordered } = fact;
	const places = possibleLevels(fact).map((level) => {
		const before = placesBefore(ordered, learn(fact, level));
		return before > place ? before - 1 : before;
	});
	const best = Math.min(...places);
	const reach = Math.max(...places) - best;
	return reach > 0 ? { app: judged.app, criterion: criterion.id, reach, best } : null;
}

/** The app as if the fact were known; what cannot hang on it stays as it is. */
function learn({ judged, criterion, claim, isRequired, problem }: OpenFact, level: Level): Placed {
	const { app, edition, values, verdict } = judged;
	const { weighed, requirements, scales } = problem;
	const known = { conditions: [], ...claim, level, disputedLevels: undefined };
	const get = (id: string) => (id === criterion.id ? known : edition.claims.get(id));
	const learned = { ...edition, claims: { get } };
	const hangs = (id: string) => id === criterion.id || !!edition.claims.get(id)?.conditions.length;
	const revalued = values.map((value, index) => {
		const { criterion: valued } = weighed[index]!;
		return hangs(valued.id) ? valueOf(learned, valued, requirements, scales) : value;
	});
	return {
		app,
		verdict: isRequired ? verdictOf(learned, requirements, scales) : verdict,
		match: matchOf(revalued, weighed),
	};
}

/** The best and the worst that a fact may turn out to be; for a count or flags, enough and nothing. */
function possibleLevels({ criterion, claim, problem: { requirements } }: OpenFact): Level[] {
	switch (criterion.scale) {
		case 'levels': {
			const disputed = claim?.disputedLevels;
			const open = criterion.levels.map(({ id }) => id);
			const possible = disputed ? open.filter((id) => disputed.includes(id)) : open;
			return [...new Set([possible.at(0), possible.at(-1)])].flatMap((id) => id ?? []);
		}
		case 'count':
			return [0, Math.max(0, ...needed().map(Number))];
		case 'flags':
			return [[], needed().flat() as string[]];
	}

	function needed() {
		return requirements
			.flatMap(needsOf)
			.filter(({ criterion: id }) => id === criterion.id)
			.map(({ atLeast }) => atLeast);
	}
}

/** How many come before it, by halving: they are in order. */
function placesBefore(ordered: readonly Placed[], moved: Placed): number {
	let from = 0;
	for (let to = ordered.length; from < to;) {
		const middle = (from + to) >> 1;
		if (comparePlaces(ordered[middle]!, moved) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
}

function isWider(a: Gap, b: Gap): boolean {
	if (a.reach !== b.reach) return a.reach > b.reach;
	if (a.best !== b.best) return a.best < b.best;
	return a.app === b.app ? a.criterion < b.criterion : a.app < b.app;
}
