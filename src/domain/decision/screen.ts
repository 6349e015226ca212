import type { EditionFacts } from './edition-facts.ts';
import { findingOf } from './edition-facts.ts';
import type { EvaluationCriterion } from './evaluation-guide.ts';
import type { ConditionToMeet, Failure, Verdict } from './evaluation.ts';
import { needsOf, type Need, type Requirement } from './preferences.ts';
import { MET, standingUnder, UNKNOWN, UNMET, type Acts, type Standing } from './standing.ts';

/** The criteria of a guide, and those on which a missing fact is a thing to check first. */
export interface Scales {
	criteria: ReadonlyMap<string, EvaluationCriterion>;
	checkFirst: ReadonlySet<string>;
}

export interface Screening {
	verdict: Verdict;
	conditions: ConditionToMeet[];
	toCheck: string[];
	failures: Failure[];
	/** The places of the requirements that nothing meets, whatever is done. */
	outOfReach: readonly number[];
}

/** A set of acts, and how each requirement stands once they are done. */
interface Plan {
	acts: Acts;
	standings: Standing[];
	missing: Need[];
	verdict: Verdict;
}

const NO_ACTS: Acts = new Set();

/**
 * Conjunctive screening: every requirement must be met, and nothing makes up for one that is not.
 * An app may be helped by acts (conditions), so all sensible sets of acts are tried and the best
 * outcome counts: nothing missing before something to check, few acts before many.
 */
export function screenByRequirements(
	edition: EditionFacts,
	requirements: readonly Requirement[],
	scales: Scales,
): Screening {
	if (edition.retired)
		return failed([{ reason: 'retired', criterion: null, needed: null, found: null }], []);
	const idle = planWith(NO_ACTS, { edition, requirements, scales });
	if (idle.verdict === 'fits') return passed(idle, edition, requirements);
	const plans = actSets(edition, requirements, idle).map((acts) =>
		planWith(acts, { edition, requirements, scales }, idle),
	);
	const best = plans.reduce((a, b) => (isBetter(b, a) ? b : a), idle);
	if (best.verdict !== 'does-not-fit') return passed(best, edition, requirements);
	const all = [idle, ...plans];
	const outOfReach = requirements
		.map((_, index) => index)
		.filter((index) => all.every(({ standings }) => standings[index] === UNMET));
	return failed(failuresOf(all, outOfReach, { edition, requirements, scales }), outOfReach);
}

interface Case {
	edition: EditionFacts;
	requirements: readonly Requirement[];
	scales: Scales;
}

function planWith(acts: Acts, { edition, requirements, scales }: Case, idle?: Plan): Plan {
	const missing: Need[] = [];
	let verdict: Verdict = acts.size > 0 ? 'fits-if' : 'fits';
	const standings = requirements.map((requirement, index): Standing => {
		const needs = needsOf(requirement);
		const settled = idle?.standings[index];
		if (settled !== undefined && settled !== UNKNOWN && !isTouched(edition, needs)) {
			if (settled === UNMET) verdict = 'does-not-fit';
			return settled;
		}
		const each = needs.map((need) => standingOfNeed(edition, need, acts, scales));
		const standing = Math.max(...each) as Standing;
		if (standing === UNMET) verdict = 'does-not-fit';
		if (standing !== UNKNOWN) return standing;
		const unknown = needs.filter((_, index) => each[index] === UNKNOWN);
		const functions = unknown.filter(({ criterion }) => scales.checkFirst.has(criterion));
		missing.push(...(functions.length > 0 ? functions : unknown));
		if (verdict !== 'does-not-fit')
			verdict = functions.length === 0 ? 'cannot-tell' : verdict === 'fits' ? 'fits-if' : verdict;
		return standing;
	});
	return { acts, standings, missing, verdict };
}

/** Whether any act makes a difference to a need. */
const isTouched = ({ touched }: EditionFacts, needs: readonly Need[]): boolean =>
	needs.some(({ criterion }) => touched.has(criterion));

const standingOfNeed = (
	edition: EditionFacts,
	need: Need,
	acts: Acts,
	scales: Scales,
): Standing => {
	const criterion = scales.criteria.get(need.criterion);
	return criterion ? standingUnder(edition, criterion, need, acts) : UNKNOWN;
};

/** Every union of the act sets that help a requirement which is not simply met; not the empty one. */
function actSets(edition: EditionFacts, requirements: readonly Requirement[], idle: Plan): Acts[] {
	let sets = new Map<string, Acts>([['', NO_ACTS]]);
	requirements.forEach((requirement, index) => {
		const needs = needsOf(requirement);
		// A need that is met can only be switched off for good; another of several may step in.
		if (idle.standings[index] === MET && needs.length === 1) return;
		if (!isTouched(edition, needs)) return;
		const helping = needs.flatMap(({ criterion }) => helpingActs(edition, criterion));
		const next = new Map(sets);
		for (const acts of sets.values())
			for (const more of helping) {
				const union = [...new Set([...acts, ...more])].sort();
				next.set(union.join(' '), new Set(union));
			}
		sets = next;
	});
	sets.delete('');
	return [...sets.values()];
}

/** The sets of acts that may lift a criterion: the conditions of its claim, or an act that also reaches it. */
function helpingActs({ claims, acts }: EditionFacts, criterion: string): string[][] {
	const own = claims.get(criterion)?.conditions.map(({ id }) => id) ?? [];
	const others = [...acts.values()]
		.filter(({ alsoReaches }) => alsoReaches.some((effect) => effect.criterion === criterion))
		.map(({ id }) => [id]);
	return own.length > 0 ? [own, ...others] : others;
}

const ORDER: Record<Verdict, number> = {
	fits: 0,
	'fits-if': 1,
	'cannot-tell': 2,
	'does-not-fit': 3,
};

function isBetter(a: Plan, b: Plan): boolean {
	const difference =
		ORDER[a.verdict] - ORDER[b.verdict] ||
		a.missing.length - b.missing.length ||
		a.acts.size - b.acts.size;
	return difference === 0 ? [...a.acts].join(' ') < [...b.acts].join(' ') : difference < 0;
}

function passed(
	{ verdict, acts, missing }: Plan,
	edition: EditionFacts,
	requirements: readonly Requirement[],
): Screening {
	const conditions = [...acts].flatMap((id): ConditionToMeet[] => {
		const act = edition.acts.get(id);
		const helped = requirements
			.flatMap(needsOf)
			.find(({ criterion }) => helpingActs(edition, criterion).some((set) => set.includes(id)));
		return act && helped ? [{ id, criterion: helped.criterion, who: act.who }] : [];
	});
	const toCheck = [...new Set(missing.map(({ criterion }) => criterion))];
	return { verdict, conditions, toCheck, failures: [], outOfReach: [] };
}

const failed = (failures: Failure[], outOfReach: readonly number[]): Screening => ({
	verdict: 'does-not-fit',
	conditions: [],
	toCheck: [],
	failures,
	outOfReach,
});

/**
 * One failure per requirement out of reach; then one per pair of requirements that can be met
 * apart but never together, on the one that takes an act.
 */
function failuresOf(
	plans: readonly Plan[],
	outOfReach: readonly number[],
	{ edition, requirements, scales }: Case,
): Failure[] {
	const reachable = requirements.map((_, index) => index).filter((i) => !outOfReach.includes(i));
	const beyond = outOfReach.map((index) => belowNeed(requirements[index]!));
	const conflicts = reachable.flatMap((one, place) =>
		reachable
			.slice(place + 1)
			.filter((other) => !plans.some(holdBoth(one, other)))
			.map((other) => conflict(one, other)),
	);
	if (beyond.length + conflicts.length > 0) return [...beyond, ...conflicts];
	// Each two go together, but not all: name the one that the best plan gives up.
	const least = plans.reduce((a, b) => (gaps(b) < gaps(a) ? b : a));
	const lost = least.standings.indexOf(UNMET);
	const acting = reachable.find((index) => index !== lost && plans[0]?.standings[index] !== MET);
	return [conflict(acting ?? lost, lost)];

	function belowNeed(requirement: Requirement): Failure {
		const { criterion, atLeast: needed } = needsOf(requirement)[0]!;
		const { level: found } = findingOf(edition.claims.get(criterion), true);
		return { reason: 'level', criterion, needed, found };
	}

	function conflict(one: number, other: number): Failure {
		const acts = plans[0]?.standings[one] !== UNMET ? [other, one] : [one, other];
		const [{ criterion, atLeast: needed }, switchedOff] = acts.map(reachableNeed) as [Need, Need];
		const { level: found } = findingOf(edition.claims.get(criterion), false);
		return { reason: 'conflict', criterion, needed, found, with: switchedOff.criterion };
	}

	function reachableNeed(index: number): Need {
		const needs = needsOf(requirements[index]!);
		const met = (need: Need) =>
			plans.some(({ acts }) => standingOfNeed(edition, need, acts, scales) !== UNMET);
		return needs.find(met) ?? needs[0]!;
	}
}

const holdBoth =
	(one: number, other: number) =>
	({ standings }: Plan): boolean =>
		standings[one] !== UNMET && standings[other] !== UNMET;

const gaps = ({ standings }: Plan): number => standings.filter((each) => each === UNMET).length;
