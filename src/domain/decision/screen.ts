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
	/** What was tried, nothing done first; empty for what no longer exists. */
	plans: readonly Plan[];
}

/** A set of acts, and what comes of each requirement once they are done. */
interface Plan {
	acts: Acts;
	verdicts: readonly Verdict[];
	/** The worst of them; under acts at best fits-if. */
	verdict: Verdict;
}

/** What an edition is asked. */
interface Case {
	edition: EditionFacts;
	requirements: readonly Requirement[];
	scales: Scales;
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
	const asked = { edition, requirements, scales };
	const plans = plansFor(asked);
	const best = bestOf(plans, asked);
	return best.verdict === 'does-not-fit'
		? failed(failuresOf(plans, asked), plans)
		: passed(best, plans, asked);
}

/** The verdict of a screening alone, for who asks it many times. */
export function verdictOf(
	edition: EditionFacts,
	requirements: readonly Requirement[],
	scales: Scales,
): Verdict {
	const asked = { edition, requirements, scales };
	return edition.retired ? 'does-not-fit' : bestOf(plansFor(asked), asked).verdict;
}

/** Everything sensible to do, nothing first; nothing alone if that is enough. */
function plansFor(asked: Case): Plan[] {
	const idle = planWith(NO_ACTS, asked);
	if (idle.verdict === 'fits') return [idle];
	return [idle, ...actSets(idle, asked).map((acts) => planWith(acts, asked, idle))];
}

const bestOf = (plans: readonly Plan[], asked: Case): Plan =>
	plans.reduce((a, b) => (isBetter(b, a, asked) ? b : a));

/**
 * The verdict with one requirement less. Fewer requirements take no other acts, so one of the plans
 * that were tried is still the best.
 */
export function verdictWithout({ plans }: Screening, dropped: number): Verdict {
	return plans
		.map(({ acts, verdicts }) =>
			together(
				verdicts.filter((_, index) => index !== dropped),
				acts,
			),
		)
		.reduce((a, b) => (ORDER[b] < ORDER[a] ? b : a), 'does-not-fit');
}

function planWith(acts: Acts, asked: Case, idle?: Plan): Plan {
	const verdicts = asked.requirements.map((requirement, index): Verdict => {
		const needs = needsOf(requirement);
		const settled = isTouched(asked.edition, needs) ? undefined : idle?.verdicts[index];
		return settled ?? verdictOn(needs, acts, asked);
	});
	return { acts, verdicts, verdict: together(verdicts, acts) };
}

const together = (verdicts: readonly Verdict[], acts: Acts): Verdict =>
	verdicts.reduce((a, b) => (ORDER[b] > ORDER[a] ? b : a), acts.size > 0 ? 'fits-if' : 'fits');

/** What comes of needs of which one is enough. */
function verdictOn(needs: readonly Need[], acts: Acts, asked: Case): Verdict {
	let best: Standing = UNMET;
	for (const need of needs) {
		const standing = standingOfNeed(need, acts, asked);
		if (standing > best) best = standing;
	}
	if (best !== UNKNOWN) return best === MET ? 'fits' : 'does-not-fit';
	return unknownOf(needs, acts, asked).some(isFunction(asked)) ? 'fits-if' : 'cannot-tell';
}

function standingOfNeed(need: Need, acts: Acts, { edition, scales }: Case): Standing {
	const criterion = scales.criteria.get(need.criterion);
	return criterion ? standingUnder(edition, criterion, need, acts) : UNKNOWN;
}

const unknownOf = (needs: readonly Need[], acts: Acts, asked: Case): Need[] =>
	needs.filter((need) => standingOfNeed(need, acts, asked) === UNKNOWN);

const isFunction =
	({ scales }: Case) =>
	({ criterion }: Need): boolean =>
		scales.checkFirst.has(criterion);

/** The needs of which the fact is missing; of several that would do, those that can be checked. */
function missingIn({ acts, verdicts }: Plan, asked: Case): Need[] {
	return asked.requirements.flatMap((requirement, index) => {
		if (verdicts[index] === 'fits' || verdicts[index] === 'does-not-fit') return [];
		const unknown = unknownOf(needsOf(requirement), acts, asked);
		const functions = unknown.filter(isFunction(asked));
		return functions.length > 0 ? functions : unknown;
	});
}

/** Whether any act makes a difference to a need. */
const isTouched = ({ touched }: EditionFacts, needs: readonly Need[]): boolean =>
	needs.some(({ criterion }) => touched.has(criterion));

/** Every union of the act sets that help a requirement which is not simply met; not the empty one. */
function actSets(idle: Plan, { edition, requirements }: Case): Acts[] {
	let sets = new Map<string, Acts>([['', NO_ACTS]]);
	requirements.forEach((requirement, index) => {
		const needs = needsOf(requirement);
		// A need that is met can only be switched off for good; another of several may step in.
		if (idle.verdicts[index] === 'fits' && needs.length === 1) return;
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

function isBetter(a: Plan, b: Plan, asked: Case): boolean {
	const byVerdict = ORDER[a.verdict] - ORDER[b.verdict];
	if (byVerdict !== 0 || a.verdict === 'does-not-fit') return byVerdict < 0;
	const difference =
		missingIn(a, asked).length - missingIn(b, asked).length || a.acts.size - b.acts.size;
	return difference === 0 ? [...a.acts].join(' ') < [...b.acts].join(' ') : difference < 0;
}

function passed(plan: Plan, plans: readonly Plan[], asked: Case): Screening {
	const { edition, requirements } = asked;
	const isOpen = (_: Requirement, index: number) => plans[0]?.verdicts[index] !== 'fits';
	// What is met anyway gives no reason to act, unless an act takes from it what met it.
	const reasons = [...requirements.filter(isOpen), ...requirements].flatMap(needsOf);
	const conditions = [...plan.acts].flatMap((id): ConditionToMeet[] => {
		const act = edition.acts.get(id);
		const helped = reasons.find(({ criterion }) =>
			helpingActs(edition, criterion).some((set) => set.includes(id)),
		);
		return act && helped ? [{ id, criterion: helped.criterion, who: act.who }] : [];
	});
	const toCheck = [...new Set(missingIn(plan, asked).map(({ criterion }) => criterion))];
	return { verdict: plan.verdict, conditions, toCheck, failures: [], plans };
}

const failed = (failures: Failure[], plans: readonly Plan[]): Screening => ({
	verdict: 'does-not-fit',
	conditions: [],
	toCheck: [],
	failures,
	plans,
});

/**
 * One failure per requirement out of reach, whatever is done; then one per pair of requirements
 * that can be met apart but never together, on the one that takes an act.
 */
function failuresOf(plans: readonly Plan[], asked: Case): Failure[] {
	const { edition, requirements } = asked;
	const idle = plans[0]!;
	const places = requirements.map((_, index) => index);
	const reachable = places.filter((index) => plans.some(holds(index)));
	const beyond = places.filter((index) => !reachable.includes(index)).map(belowNeed);
	const conflicts = reachable.flatMap((one, place) =>
		reachable
			.slice(place + 1)
			.filter((other) => !plans.some((plan) => holds(one)(plan) && holds(other)(plan)))
			.map((other) => (holds(one)(idle) ? conflict(other, one) : conflict(one, other))),
	);
	if (beyond.length + conflicts.length > 0) return [...beyond, ...conflicts];
	// Each two go together, but not all: name what has to be given up for the first that takes an act.
	const acting = firstGap(idle);
	const helping = plans.filter(holds(acting));
	const fewest = Math.min(...helping.map(gaps));
	const lost = helping.filter((plan) => gaps(plan) === fewest).map(firstGap);
	return [conflict(acting, Math.min(...lost))];

	function belowNeed(index: number): Failure {
		const { criterion, atLeast: needed } = needsOf(requirements[index]!)[0]!;
		const { level: found } = findingOf(edition.claims.get(criterion), true);
		return { reason: 'level', criterion, needed, found };
	}

	function conflict(acting: number, switchedOff: number): Failure {
		const { criterion, atLeast: needed } = reachableNeed(acting);
		const { level: found } = findingOf(edition.claims.get(criterion), false);
		const { criterion: other } = reachableNeed(switchedOff);
		return { reason: 'conflict', criterion, needed, found, with: other };
	}

	function reachableNeed(index: number): Need {
		const needs = needsOf(requirements[index]!);
		const met = (need: Need) =>
			plans.some(({ acts }) => standingOfNeed(need, acts, asked) !== UNMET);
		return needs.find(met) ?? needs[0]!;
	}
}

/** Whether a requirement is not missed. */
const holds =
	(index: number) =>
	({ verdicts }: Plan): boolean =>
		verdicts[index] !== 'does-not-fit';

const gaps = ({ verdicts }: Plan): number =>
	verdicts.filter((each) => each === 'does-not-fit').length;

const firstGap = ({ verdicts }: Plan): number => verdicts.indexOf('does-not-fit');
