import type { LevelValue } from '../../schema/level.ts';
import { claimOf, defaultEdition } from '../edition.ts';
import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationCriterion,
	EvaluationGuide,
	EvaluationVariant,
	SideEffect,
} from './evaluation-guide.ts';

/** An app as one audience gets it: its claims, and the acts that change them. */
export interface EditionFacts {
	app: string;
	variant: string | null;
	retired: boolean;
	claims: Pick<ReadonlyMap<string, EvaluationClaim>, 'get'>;
	acts: ReadonlyMap<string, Act>;
	/** The criteria to which some act makes a difference. */
	touched: ReadonlySet<string>;
}

/** What somebody may do; the same act may stand under several claims and is one act. */
export interface Act {
	id: string;
	who: string;
	switchesOff: readonly SideEffect[];
	alsoReaches: readonly SideEffect[];
}

/** What is known of a criterion: a level, or the levels between which it lies; null is any level. */
export interface Finding {
	level: LevelValue | null;
	disputed: readonly string[] | null;
	/** The level is a least one: there may be more. */
	open: boolean;
}

/**
 * The apps of a guide in the editions that serve an audience, in order of id, with their claims on
 * the criteria that are asked about and every act that changes one of those.
 */
export function editionsFor(
	guide: EvaluationGuide,
	audience: string,
	asked: ReadonlySet<string>,
): EditionFacts[] {
	return guide.apps
		.map((app) => factsOf(app, defaultEdition(app, audience), guide.criteria, asked))
		.sort((a, b) => (a.app < b.app ? -1 : 1));
}

/** One edition of an app, with its claims on the criteria asked about; without a variant, the base. */
export function factsOf(
	app: EvaluationApp,
	variant: EvaluationVariant | undefined,
	criteria: readonly EvaluationCriterion[],
	asked: ReadonlySet<string>,
): EditionFacts {
	const claims = new Map<string, EvaluationClaim>();
	const acts = new Map<string, Act>();
	const touched = new Set<string>();
	for (const { id } of criteria) {
		const claim = claimOf(app, id, variant)?.claim;
		if (!claim) continue;
		if (asked.has(id)) claims.set(id, claim);
		if (claim.conditions.length > 0) touched.add(id);
		for (const condition of claim.conditions) {
			const act = join(acts.get(condition.id), condition);
			acts.set(act.id, act);
			for (const { criterion } of [...act.switchesOff, ...act.alsoReaches]) touched.add(criterion);
		}
	}
	const retired = app.status === 'retired';
	return { app: app.id, variant: variant?.id ?? null, retired, claims, acts, touched };
}

/** The same act under another claim adds what it does there. */
const join = (known: Act | undefined, { id, who, switchesOff, alsoReaches }: Act): Act =>
	known
		? {
				...known,
				switchesOff: [...known.switchesOff, ...switchesOff],
				alsoReaches: [...known.alsoReaches, ...alsoReaches],
			}
		: { id, who, switchesOff, alsoReaches };

const NOTHING_KNOWN: Finding = { level: null, disputed: null, open: false };

/** What a claim comes to with or without its conditions; an absent claim is an unknown one. */
export function findingOf(claim: EvaluationClaim | undefined, conditionsMet: boolean): Finding {
	if (!claim) return NOTHING_KNOWN;
	if (claim.conditions.length > 0 && !conditionsMet) {
		return { level: claim.otherwise ?? null, disputed: null, open: false };
	}
	return {
		level: claim.level,
		disputed: claim.level === null ? (claim.disputedLevels ?? null) : null,
		open: claim.atLeast === true || claim.incomplete === true,
	};
}
