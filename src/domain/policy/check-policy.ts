import { factsOf, type EditionFacts } from '../decision/edition-facts.ts';
import type {
	EvaluationApp,
	EvaluationGuide,
	EvaluationVariant,
} from '../decision/evaluation-guide.ts';
import type { ConditionToMeet, Failure, Verdict } from '../decision/evaluation.ts';
import { scalesOf } from '../decision/judge.ts';
import { needsOf, type Requirement } from '../decision/preferences.ts';
import { screenByRequirements, type Scales } from '../decision/screen.ts';
import { BASE, defaultEdition, differingEditions } from '../edition.ts';
import { bansOn, type BanNotice, type StandingBan } from './bans.ts';
import { minimumsFor, type PolicyLogic } from './policy-logic.ts';

/** Best first. */
export const STANDINGS = ['meets', 'meets-if', 'cannot-tell', 'fails'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How an edition stands against what is asked for one kind of talk. */
export interface TalkStanding {
	talk: string;
	standing: Standing;
	/** What must be done first, each act once. */
	conditions: ConditionToMeet[];
	/** The criteria of which the fact is missing: to check first, or the reason that nobody can tell. */
	missing: string[];
	/** Per minimum missed, why. */
	failures: MissedMinimum[];
	bans: StandingBan[];
}

/** Why a minimum is missed, and which: its place in the policy. */
export type MissedMinimum = Exclude<Failure, { reason: 'retired' }> & { minimum: number };

/** An app, or an edition of it, beside a policy. */
export interface EditionStanding {
	app: string;
	/** `base`, or the id of a variant. */
	edition: string;
	/** One for each kind of talk, least confidential first. */
	talks: TalkStanding[];
}

/** A guide with the kinds of talk that a policy tells apart. */
export type PolicyGuide = EvaluationGuide & {
	guide: { talks: readonly { id: string }[] };
};

/**
 * Every edition of every app that still exists beside a minimum, for every kind of talk: conjunctive
 * screening as in `evaluate`, without weights or order, and then the bans that count. In the order
 * of ids; of an app the edition for the policy's audience comes first.
 */
export function checkPolicy(
	guide: PolicyGuide,
	policy: PolicyLogic,
	notices: readonly BanNotice[],
): EditionStanding[] {
	const context = { guide, policy, notices, scales: scalesOf(guide) };
	return guide.apps
		.filter(({ status }) => status === 'active')
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((app) =>
			editionsOf(app, policy.audience).map((variant) => standingOf(app, variant, context)),
		);
}

interface Context {
	guide: PolicyGuide;
	policy: PolicyLogic;
	notices: readonly BanNotice[];
	scales: Scales;
}

/** The edition for an audience, then the base, then the others as the app has them. */
function editionsOf(app: EvaluationApp, audience: string): (EvaluationVariant | undefined)[] {
	const others = differingEditions(app);
	const first = others.find(({ id }) => id === defaultEdition(app, audience)?.id);
	return [...new Set([first, undefined, ...others])];
}

function standingOf(
	app: EvaluationApp,
	variant: EvaluationVariant | undefined,
	{ guide, policy, notices, scales }: Context,
): EditionStanding {
	const asked = new Set(
		policy.minimums.flatMap(({ requires }) => needsOf(requires)).map(({ criterion }) => criterion),
	);
	const facts = factsOf(app, variant, guide.criteria, asked);
	const bans = policy.noBan ? bansOn(app.id, policy.noBan, notices) : [];
	const ids = guide.guide.talks.map(({ id }) => id);
	return {
		app: app.id,
		edition: variant?.id ?? BASE,
		talks: ids.map((talk) => talkStanding(talk, facts, { policy, scales, bans, talks: ids })),
	};
}

function talkStanding(
	talk: string,
	facts: EditionFacts,
	given: { policy: PolicyLogic; scales: Scales; bans: StandingBan[]; talks: readonly string[] },
): TalkStanding {
	const { policy, scales, bans, talks } = given;
	const requirements = minimumsFor(talk, policy, talks).map(({ requires }) => requires);
	const { verdict, conditions, toCheck, failures } = screenByRequirements(
		facts,
		requirements,
		scales,
	);
	const banned = bans.some(({ stands }) => stands) ? 'fails' : bans[0] ? 'cannot-tell' : 'meets';
	return {
		talk,
		standing: worse(STANDING_OF[verdict], banned),
		conditions,
		missing: toCheck,
		failures: failures.flatMap((failure) =>
			failure.reason === 'retired' ? [] : [{ ...failure, minimum: minimumOf(failure, policy) }],
		),
		bans,
	};
}

const STANDING_OF: Record<Verdict, Standing> = {
	fits: 'meets',
	'fits-if': 'meets-if',
	'cannot-tell': 'cannot-tell',
	'does-not-fit': 'fails',
};

const worse = (a: Standing, b: Standing): Standing =>
	STANDINGS.indexOf(a) > STANDINGS.indexOf(b) ? a : b;

/** The place of the minimum that asks for what was missed. */
function minimumOf(
	{ criterion, needed }: Pick<MissedMinimum, 'criterion' | 'needed'>,
	{ minimums }: PolicyLogic,
): number {
	const asks = (requires: Requirement) =>
		needsOf(requires).some(
			(need) =>
				need.criterion === criterion && JSON.stringify(need.atLeast) === JSON.stringify(needed),
		);
	return minimums.findIndex(({ requires }) => asks(requires));
}
