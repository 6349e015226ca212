import type { EvaluationClaim, EvaluationCriterion } from './evaluation-guide.ts';
import { judge, type DecisionProblem, type Judged } from './judge.ts';
import { matchOf } from './matching.ts';
import { comparePlaces, type Placed } from './order.ts';
import { needsOf } from './preferences.ts';
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
	let most: Gap | null = null;
	for (const [place, judged] of ordered.entries()) {
		if (judged.verdict === 'does-not-fit') continue;
		for (const criterion of criteria) {
			const claim = judged.edition.claims.get(criterion.id);
			if (claim && claim.level !== null) continue;
			const learn = required.has(criterion.id) ? judgedWith : revaluedWith;
			const gap = gapIn({ judged, place, criterion, claim, ordered, problem, learn });
			if (gap && (!most || isWider(gap, most))) most = gap;
		}
	}
	return most && { app: most.app, criterion: most.criterion };
}

type Learn = (
	judged: Judged,
	criterion: EvaluationCriterion,
	level: Level,
	p: DecisionProblem,
) => Placed;
type Level = EvaluationClaim['level'];

interface OpenFact {
	judged: Judged;
	place: number;
	criterion: EvaluationCriterion;
	claim: EvaluationClaim | undefined;
	ordered: readonly Judged[];
	problem: DecisionProblem;
	learn: Learn;
}

function gapIn({ judged, place, criterion, claim, ordered, problem, learn }: OpenFact): Gap | null {
	const places = possibleLevels(criterion, claim, problem).map((level) => {
		const before = placesBefore(ordered, learn(judged, criterion, level, problem));
		return before > place ? before - 1 : before;
	});
	const best = Math.min(...places);
	const reach = Math.max(...places) - best;
	return reach > 0 ? { app: judged.app, criterion: criterion.id, reach, best } : null;
}

/** The app as if a fact were known, all over again: it decides on a requirement. */
function judgedWith(
	{ edition }: Judged,
	{ id }: EvaluationCriterion,
	level: Level,
	problem: DecisionProblem,
) {
	const claim = edition.claims.get(id) ?? { conditions: [] };
	const claims = new Map(edition.claims).set(id, { ...claim, level, disputedLevels: undefined });
	return judge({ ...edition, claims }, problem);
}

/** The app as if a fact were known that only weighs: its value alone changes. */
function revaluedWith(
	{ app, verdict, edition, values }: Judged,
	{ id }: EvaluationCriterion,
	level: Level,
	{ weighed, requirements, scales }: DecisionProblem,
): Placed {
	const claim = edition.claims.get(id) ?? { conditions: [] };
	const known = {
		...edition,
		claims: new Map([[id, { ...claim, level, disputedLevels: undefined }]]),
	};
	const learned = values.map((value, index) => {
		const { criterion } = weighed[index]!;
		return criterion.id === id ? valueOf(known, criterion, requirements, scales) : value;
	});
	return { app, verdict, match: matchOf(learned, weighed) };
}

/** The best and the worst that a fact may turn out to be; for a count or flags, enough and nothing. */
function possibleLevels(
	criterion: EvaluationCriterion,
	claim: EvaluationClaim | undefined,
	{ requirements }: DecisionProblem,
): Level[] {
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
