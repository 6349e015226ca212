import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationCriterion,
	EvaluationGuide,
	EvaluationVariant,
	SideEffect,
} from '../domain/decision/evaluation-guide.ts';
import { needsOf } from '../domain/decision/preferences.ts';
import type { Condition } from '../schema/condition.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/**
 * As much of a guide as the questionnaire evaluates: the criteria that an answer asks about or that
 * tell what an app can do, and the editions that serve an audience by default.
 */
export function trimmedGuide(guide: WholeGuide): EvaluationGuide {
	const { info, criteria, apps } = guide;
	return trimmedTo(askedCriteria(guide), { guide: info, criteria, apps });
}

/**
 * As much of a guide, or of an earlier state of it, as an evaluation on some criteria reads.
 *
 * @param editionsOf which editions of an app it reads; by default those that serve an audience
 */
export function trimmedTo(
	asked: ReadonlySet<string>,
	guide: EvaluationGuide,
	editionsOf: (app: EvaluationApp) => readonly EvaluationVariant[] = servingVariants,
): EvaluationGuide {
	const { audiences, groups } = guide.guide;
	return {
		guide: {
			audiences: audiences.map(({ id }) => ({ id })),
			groups: groups.map(({ id, missing }) => ({ id, missing })),
		},
		criteria: guide.criteria.filter(({ id }) => asked.has(id)).map(trimmedCriterion),
		apps: guide.apps.map((app) => ({
			id: app.id,
			status: app.status,
			claims: trimmedClaims(app.claims, asked),
			variants: editionsOf(app).map(({ id, defaultFor, overrides }) => ({
				id,
				defaultFor,
				overrides: trimmedClaims(overrides, asked),
			})),
		})),
	};
}

/** The editions on which some audience is judged by default. */
export const servingVariants = <Variant extends { defaultFor: readonly string[] }>({
	variants,
}: {
	variants: readonly Variant[];
}): Variant[] => variants.filter(({ defaultFor }) => defaultFor.length > 0);

function askedCriteria({ info, criteria, questions, apps }: WholeGuide): Set<string> {
	const wanted = questions
		.flatMap(({ options }) => options)
		.flatMap((option) => [option, ...option.depending]);
	const functions = new Set(
		info.groups.filter(({ missing }) => missing === 'check-first').map(({ id }) => id),
	);
	return new Set([
		...wanted.flatMap(({ weights }) => Object.keys(weights)),
		...wanted
			.flatMap(({ requirements }) => requirements.flatMap(needsOf))
			.map(({ criterion }) => criterion),
		...criteria.filter(({ group }) => functions.has(group)).map(({ id }) => id),
		// What is done for a claim that nobody asks about may change one that somebody does.
		...apps.flatMap((app) =>
			[app.claims, ...servingVariants(app).map(({ overrides }) => overrides)].flatMap((claims) =>
				Object.entries(claims)
					.filter(([, { conditions }]) => conditions.some(hasEffects))
					.map(([id]) => id),
			),
		),
	]);
}

/** Whether what is done for it changes something else. */
export const hasEffects = ({ switchesOff, alsoReaches }: Condition): boolean =>
	switchesOff.length + alsoReaches.length > 0;

function trimmedCriterion(criterion: EvaluationCriterion): EvaluationCriterion {
	const { id, group, weighable } = criterion;
	switch (criterion.scale) {
		case 'count':
			return { id, group, weighable, scale: 'count' };
		case 'flags':
			return { id, group, weighable, scale: 'flags', flags: criterion.flags.map(idOnly) };
		case 'levels': {
			const { levels, notApplicable } = criterion;
			return {
				id,
				group,
				weighable,
				scale: 'levels',
				levels: levels.map(({ id: level, value }) => ({ id: level, value })),
				...(notApplicable && {
					notApplicable: { value: notApplicable.value, satisfies: notApplicable.satisfies },
				}),
			};
		}
	}
}

const idOnly = ({ id }: { id: string }) => ({ id });

function trimmedClaims(
	claims: EvaluationApp['claims'],
	asked: ReadonlySet<string>,
): Record<string, EvaluationClaim> {
	return Object.fromEntries(
		Object.entries(claims)
			.filter(([id]) => asked.has(id))
			.map(([id, claim]) => [id, trimmedClaim(claim, asked)]),
	);
}

function trimmedClaim(claim: EvaluationClaim, asked: ReadonlySet<string>): EvaluationClaim {
	const { level, disputedLevels, atLeast, incomplete, conditions, otherwise } = claim;
	const within = (effects: readonly SideEffect[]) =>
		effects.filter(({ criterion }) => asked.has(criterion));
	return {
		level,
		...(disputedLevels && { disputedLevels }),
		...(atLeast && { atLeast }),
		...(incomplete && { incomplete }),
		conditions: conditions.map(({ id, who, switchesOff, alsoReaches }) => ({
			id,
			who,
			switchesOff: within(switchesOff),
			alsoReaches: within(alsoReaches),
		})),
		...(otherwise === undefined ? {} : { otherwise }),
	};
}
