import type { LevelValue } from '../../schema/level.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';
import { findingOf, type EditionFacts, type Finding } from './edition-facts.ts';
import type { EvaluationClaim, LevelsCriterion } from './evaluation-guide.ts';
import type { Interval } from './evaluation.ts';
import { needsOf, type Requirement } from './preferences.ts';
import type { Scales } from './screen.ts';
import { MET, standingOf, standingUnder, UNMET, type Standing } from './standing.ts';

/** The value of a criterion for an app, as exactly as it is known. */
export interface Valued extends Interval {
	/** Whether the level is known; a dispute is not. */
	known: boolean;
}

/**
 * What an edition is worth on a criterion. A level reached only under conditions counts as reached
 * if they switch off nothing that is required; else the level without them counts. Where that
 * hangs on a missing fact, both count.
 */
export function valueOf(
	edition: EditionFacts,
	criterion: LevelsCriterion,
	requirements: readonly Requirement[],
	scales: Scales,
): Valued {
	const claim = edition.claims.get(criterion.id);
	const reached = valueOfFinding(criterion, findingOf(claim, true));
	if (!claim || claim.conditions.length === 0) return reached;
	const otherwise = valueOfFinding(criterion, findingOf(claim, false));
	const kept = leftStanding(edition, claim, requirements, scales);
	if (kept === MET) return noWorseThan(otherwise, reached);
	if (kept === UNMET) return noBetterThan(reached, otherwise);
	return hull(noWorseThan(otherwise, reached), noBetterThan(reached, otherwise));
}

/**
 * Conditions are for the better: what is not known with them is worth at least what holds without
 * them …
 */
const noWorseThan = ({ low }: Interval, reached: Valued): Valued =>
	reached.known ? reached : { ...reached, low: Math.min(reached.high, Math.max(reached.low, low)) };

/** … and what is not known without them at most what is reached with them. */
const noBetterThan = ({ high }: Interval, otherwise: Valued): Valued =>
	otherwise.known ? otherwise : { ...otherwise, high: Math.min(otherwise.high, high) };

/** The level behind a value: that of the claim, or the one without its conditions; null if unknown. */
export function countedLevel(
	{ levels }: Pick<LevelsCriterion, 'levels'>,
	claim: EvaluationClaim | undefined,
	value: number,
): LevelValue | null {
	const { level = null, otherwise = null } = claim ?? {};
	const counts = (of: LevelValue | null) => levels.find(({ id }) => id === of)?.value === value;
	return !counts(level) && counts(otherwise) ? otherwise : level;
}

/** What a finding is worth; a missing one is anything that it may turn out to be. */
function valueOfFinding(criterion: LevelsCriterion, { level, disputed }: Finding): Valued {
	if (level !== null) {
		const value = valueOfLevel(criterion, level as string);
		return { low: value, high: value, known: true };
	}
	const possible = disputed
		? disputed.map((id) => valueOfLevel(criterion, id))
		: [
				...criterion.levels.map(({ value }) => value),
				...(criterion.notApplicable ? [criterion.notApplicable.value] : []),
			];
	return { low: Math.min(...possible), high: Math.max(...possible), known: false };
}

function valueOfLevel({ id, levels, notApplicable }: LevelsCriterion, level: string): number {
	const value =
		level === NOT_APPLICABLE
			? notApplicable?.value
			: levels.find((each) => each.id === level)?.value;
	if (value === undefined) throw new Error(`"${level}" is not a level of "${id}".`);
	return value;
}

const hull = (a: Valued, b: Valued): Valued => ({
	low: Math.min(a.low, b.low),
	high: Math.max(a.high, b.high),
	known: a.known && b.known && a.low === b.low && a.high === b.high,
});

/**
 * How the requirements stand that the conditions of a claim touch, once they are done. Judged by
 * what the conditions leave, not by what was there before: so a better fact elsewhere in the app
 * cannot make it worth less here.
 */
function leftStanding(
	edition: EditionFacts,
	{ conditions }: EvaluationClaim,
	requirements: readonly Requirement[],
	{ criteria }: Scales,
): Standing {
	const acts = new Set(conditions.map(({ id }) => id));
	const off = conditions.flatMap(({ id }) => edition.acts.get(id)?.switchesOff ?? []);
	if (off.length === 0) return MET;
	const touched = requirements
		.map(needsOf)
		.filter((needs) =>
			needs.some((need) => off.some((effect) => effect.criterion === need.criterion)),
		);
	return Math.min(
		MET,
		...touched.map((needs) =>
			Math.max(
				...needs.map((need) => {
					const criterion = criteria.get(need.criterion);
					if (!criterion) return UNMET;
					const left = off
						.filter((effect) => effect.criterion === need.criterion)
						.map(({ to }) =>
							standingOf(criterion, { level: to, disputed: null, open: false }, need.atLeast),
						);
					return left.length > 0
						? Math.min(...left)
						: standingUnder(edition, criterion, need, acts);
				}),
			),
		),
	) as Standing;
}
