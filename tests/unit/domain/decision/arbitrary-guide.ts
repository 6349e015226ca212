import fc from 'fast-check';
import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationCondition,
	EvaluationCriterion,
	EvaluationGuide,
	LevelsCriterion,
	SideEffect,
} from '../../../../src/domain/decision/evaluation-guide.ts';
import type {
	Need,
	Preferences,
	Requirement,
} from '../../../../src/domain/decision/preferences.ts';
import type { LevelValue } from '../../../../src/schema/level.ts';

/** A guide with preferences that are valid for it. */
export interface Situation {
	guide: EvaluationGuide;
	preferences: Preferences;
}

/** How every law is tried; a failure prints its own seed and path, to be tried again with those. */
export const THOUSAND = { numRuns: 1000, seed: 20200417 } as const;

const AUDIENCES = ['home', 'school'];
const FLAGS = ['ios', 'linux', 'web'];
const COUNTS = [50, 10, 2, 0];
const ACTORS = { 'allow-guests': 'administrator', encrypt: 'starter', update: 'everyone' } as const;
type ActId = keyof typeof ACTORS;
const ACTS = Object.keys(ACTORS) as ActId[];

const groups = [
	{ id: 'protection', missing: 'cannot-tell' },
	{ id: 'use', missing: 'check-first' },
] as const;
const group = fc.constantFrom(...groups.map(({ id }) => id));

/** Twentieths, so that equal sums are as likely as they are between real guides. */
const value = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const levelsScale = fc
	.record({
		values: fc.array(value, { minLength: 2, maxLength: 4 }),
		notApplicable: fc.option(fc.record({ value, satisfies: fc.boolean() }), { nil: undefined }),
		weighable: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
		group,
	})
	.map(({ values, ...rest }) => ({
		...rest,
		scale: 'levels' as const,
		levels: values
			.toSorted((a, b) => b - a)
			.map((each, place) => ({ id: `level-${place}`, value: each })),
	}));
const countScale = group.map((each) => ({
	scale: 'count' as const,
	group: each,
	weighable: false,
}));
const flagsScale = group.map((each) => ({
	scale: 'flags' as const,
	group: each,
	weighable: false,
	flags: FLAGS.map((id) => ({ id })),
}));

/** Three to six criteria, of all three scales. */
const criteria: fc.Arbitrary<EvaluationCriterion[]> = fc
	.tuple(
		levelsScale,
		countScale,
		flagsScale,
		fc.array(fc.oneof({ arbitrary: levelsScale, weight: 4 }, countScale, flagsScale), {
			maxLength: 3,
		}),
	)
	.map(([first, second, third, more]) =>
		[first, second, third, ...more].map((scale, place) => ({ id: `criterion-${place}`, ...scale })),
	);

const levelIds = ({ levels }: LevelsCriterion): string[] => levels.map(({ id }) => id);

/** Everything that may be required of a criterion. */
function needLevel(criterion: EvaluationCriterion): fc.Arbitrary<LevelValue> {
	switch (criterion.scale) {
		case 'levels':
			return fc.constantFrom(...levelIds(criterion));
		case 'count':
			return fc.constantFrom(...COUNTS);
		case 'flags':
			return fc.subarray(FLAGS, { minLength: 1 });
	}
}

const sideEffects = (all: readonly EvaluationCriterion[]): fc.Arbitrary<SideEffect[]> =>
	fc.array(
		fc
			.constantFrom(...all)
			.chain((criterion) =>
				needLevel(criterion).map((to): SideEffect => ({ criterion: criterion.id, to })),
			),
		{ maxLength: 2 },
	);

/** One or two acts. The same one may do other things under another claim: then it does both. */
const conditions = (all: readonly EvaluationCriterion[]): fc.Arbitrary<EvaluationCondition[]> =>
	fc.subarray(ACTS, { minLength: 1, maxLength: 2 }).chain((ids) =>
		fc.tuple(
			...ids.map((id) =>
				fc.record({
					id: fc.constant(id),
					who: fc.constant(ACTORS[id]),
					switchesOff: sideEffects(all),
					alsoReaches: sideEffects(all),
				}),
			),
		),
	);

/** The levels that are no better than one, best first: what may hold without the conditions. */
export function noBetter(criterion: EvaluationCriterion, level: LevelValue): LevelValue[] {
	switch (criterion.scale) {
		case 'levels':
			return levelIds(criterion).slice(levelIds(criterion).indexOf(level as string));
		case 'count':
			return COUNTS.filter((count) => count <= Number(level));
		case 'flags':
			return [level, ...(level as string[]).map((flag) => [flag])];
	}
}

function claimOn(
	criterion: EvaluationCriterion,
	all: readonly EvaluationCriterion[],
): fc.Arbitrary<EvaluationClaim | undefined> {
	const level = needLevel(criterion);
	const open = fc.boolean().map((isOpen) => {
		if (!isOpen || criterion.scale === 'levels') return {};
		return criterion.scale === 'count' ? { atLeast: true } : { incomplete: true };
	});
	const plain = fc
		.tuple(level, open)
		.map(([known, openness]) => ({ level: known, conditions: [], ...openness }));
	const conditional = fc
		.tuple(
			level.chain((known) =>
				fc.record({
					level: fc.constant(known),
					otherwise: fc.constantFrom(...noBetter(criterion, known), null),
				}),
			),
			conditions(all),
			open,
			fc.integer({ min: 0, max: 5 }),
		)
		.map(([levels, acts, openness, chance]) => ({
			...levels,
			...(chance === 0 ? { level: null } : openness),
			conditions: acts,
		}));
	const missing = fc.constant({ level: null, conditions: [] });
	const others: fc.Arbitrary<EvaluationClaim>[] = [missing];
	if (criterion.scale === 'levels') {
		others.push(
			fc
				.subarray(levelIds(criterion), { minLength: 2 })
				.map((disputedLevels) => ({ level: null, disputedLevels, conditions: [] })),
		);
		if (criterion.notApplicable)
			others.push(fc.constant({ level: 'not-applicable', conditions: [] }));
	}
	return fc.oneof(
		{ arbitrary: plain, weight: 4 },
		{ arbitrary: conditional, weight: 4 },
		{ arbitrary: fc.oneof(...others), weight: 2 },
		{ arbitrary: fc.constant(undefined), weight: 1 },
	);
}

type Entry = [string, EvaluationClaim | undefined];

/** Claims on some of the criteria; which ones is chance too. */
const claims = (all: readonly EvaluationCriterion[]): fc.Arbitrary<EvaluationApp['claims']> =>
	fc
		.tuple(
			...all.map((criterion) =>
				claimOn(criterion, all).map((claim): Entry => [criterion.id, claim]),
			),
		)
		.map((entries) =>
			Object.fromEntries(entries.flatMap(([id, claim]) => (claim ? [[id, claim] as const] : []))),
		);

const app = (all: readonly EvaluationCriterion[]): fc.Arbitrary<Omit<EvaluationApp, 'id'>> =>
	fc.record({
		status: fc.constantFrom('active', 'active', 'active', 'active', 'active', 'retired'),
		claims: claims(all),
		variants: fc
			.tuple(fc.subarray(AUDIENCES), fc.array(claims(all), { maxLength: 2 }))
			.map(([served, overrides]) =>
				overrides.map((own, place) => ({
					id: `variant-${place}`,
					// An audience has at most one edition by default.
					defaultFor: served.filter((_, index) => index % 2 === place),
					overrides: own,
				})),
			),
	});

const need = (all: readonly EvaluationCriterion[]): fc.Arbitrary<Need> =>
	fc
		.constantFrom(...all)
		.chain((criterion) =>
			needLevel(criterion).map((atLeast) => ({ criterion: criterion.id, atLeast })),
		);

const requirement = (all: readonly EvaluationCriterion[]): fc.Arbitrary<Requirement> =>
	fc.oneof(
		{ arbitrary: need(all), weight: 3 },
		{
			arbitrary: fc
				.array(need(all), { minLength: 2, maxLength: 2 })
				.map((anyOf): Requirement => ({ anyOf })),
			weight: 1,
		},
	);

const weights = (all: readonly EvaluationCriterion[]): fc.Arbitrary<Record<string, number>> => {
	const weighable = all.filter((criterion) => criterion.weighable).map(({ id }) => id);
	return fc
		.tuple(
			fc.subarray(weighable),
			fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
		)
		.map(([ids, numbers]) => Object.fromEntries(ids.map((id, place) => [id, numbers[place] ?? 0])));
};

/** A small guide (two to six apps) and what somebody wants of it. */
export const situations: fc.Arbitrary<Situation> = criteria.chain((all) =>
	fc.record({
		guide: fc.array(app(all), { minLength: 2, maxLength: 6 }).map((apps): EvaluationGuide => ({
			guide: { audiences: AUDIENCES.map((id) => ({ id })), groups },
			criteria: all,
			apps: apps.map((one, place) => ({ id: `app-${place}`, ...one })),
		})),
		preferences: fc.record({
			audience: fc.constantFrom(...AUDIENCES),
			requirements: fc.array(requirement(all), { maxLength: 3 }),
			weights: weights(all),
		}),
	}),
);
