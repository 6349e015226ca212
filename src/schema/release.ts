import { z } from 'zod';
import { windowSchema } from './criterion.ts';
import { daySchema, partialDateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { levelValueSchema } from './level.ts';
import { requirementSchema, weightsSchema } from './preferences.ts';
import { localeSchema, textSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** The id of a release: the month or day it is of, and a number from the second of a day on. */
export const releaseIdSchema = z
	.string()
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:\.[1-9]\d*)?)?$/)
	.meta({ description: 'YYYY-MM, YYYY-MM-DD, or YYYY-MM-DD.N for another one on that day.' });

const claimAddress = {
	app: idSchema,
	variant: idSchema.optional(),
	criterion: idSchema,
};

/** A claim that was not ready: the release shows what was published before, or nothing yet. */
export const heldSchema = z.strictObject({
	...claimAddress,
	why: z.enum(['stale', 'second-reader', 'reply-window']),
	until: daySchema.optional().meta({ description: 'With `reply-window`: the day it closes.' }),
	shown: releaseIdSchema
		.nullable()
		.meta({ description: 'The release whose claim stands here; null where there is none yet.' }),
});

/** What went out before it had passed the gates, who decided so, and why. */
export const urgentSchema = z.strictObject({
	notice: idSchema.optional(),
	claim: z.strictObject(claimAddress).optional(),
	approver: z.string().min(1).meta({ description: 'Who decided: a role, not a name.' }),
	reason: textSchema,
});

/** What a release says of itself. */
export const releaseHeaderSchema = z.strictObject({
	id: releaseIdSchema,
	date: daySchema.meta({ description: 'The day on which it was made.' }),
	kind: z.enum(['release', 'demonstration', 'reconstruction']).meta({
		description:
			'`demonstration`: made without meeting the gates. `reconstruction`: what somebody else published before, as far as recovered.',
	}),
	of: partialDateSchema.optional().meta({
		description: 'With `reconstruction`: the date of what was published then.',
	}),
	note: textSchema.meta({ description: 'What this release is about, in a sentence or two.' }),
	content: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.nullable()
		.meta({
			description: 'SHA-256 of the guide it was made from; null for a reconstruction.',
		}),
	held: z.array(heldSchema),
	urgent: z.array(urgentSchema),
});

/*
 * Below only what pages, comparison and evaluation read is named; all else of the guide is kept as
 * it was. So a release of years ago stays readable when the shape of a guide has moved on.
 */

const frozenClaimSchema = z.looseObject({
	level: levelValueSchema.nullable(),
	missing: z.enum(['unknown', 'not-disclosed', 'disputed', 'not-recovered']).optional(),
	disputedLevels: z.array(idSchema).optional(),
	atLeast: z.literal(true).optional(),
	incomplete: z.literal(true).optional(),
	generalKnowledge: levelValueSchema.optional(),
	said: textSchema.optional().meta({
		description: 'With a reconstruction: what it said, where that is no level of an order.',
	}),
	note: textSchema.optional(),
	conditions: z.array(
		z.looseObject({
			id: idSchema,
			text: textSchema,
			who: idSchema,
			when: idSchema,
			switchesOff: z.array(z.looseObject({ criterion: idSchema, to: levelValueSchema })),
			alsoReaches: z.array(z.looseObject({ criterion: idSchema, to: levelValueSchema })),
		}),
	),
	otherwise: levelValueSchema.nullable().optional(),
	evidence: z.array(
		z.looseObject({ source: idSchema, where: z.string().nullable(), says: textSchema }),
	),
	asOf: partialDateSchema.nullable(),
	confidence: z.string(),
});

const claims = z.record(idSchema, frozenClaimSchema);

const namedSchema = z.looseObject({ id: idSchema, name: textSchema });

const frozenCriterion = {
	id: idSchema,
	group: idSchema,
	question: textSchema,
	short: textSchema,
	weighable: z.boolean(),
	order: z.int().optional(),
};

const answer = {
	name: textSchema,
	short: textSchema,
	value: z.number(),
};

const frozenCriterionSchema = z.discriminatedUnion('scale', [
	z.looseObject({
		...frozenCriterion,
		scale: z.literal('levels'),
		levels: z.array(
			z.looseObject({
				id: idSchema,
				...answer,
				window: windowSchema.optional(),
				absence: z.literal(true).optional(),
				conditional: z.literal(true).optional(),
			}),
		),
		notApplicable: z.looseObject({ ...answer, satisfies: z.boolean() }).optional(),
	}),
	z.looseObject({ ...frozenCriterion, scale: z.literal('count'), unit: textSchema }),
	z.looseObject({ ...frozenCriterion, scale: z.literal('flags'), flags: z.array(namedSchema) }),
]);

/** `releases/ID.json`: a guide as it was published, frozen with its method. */
export const releaseSchema = z
	.looseObject({
		format: z.literal(1).meta({ description: 'Goes up when the meaning of a field changes.' }),
		release: releaseHeaderSchema,
		guide: z.looseObject({
			name: z.string(),
			asOf: daySchema,
			locales: z.looseObject({
				default: localeSchema,
				offered: z.array(localeSchema),
				fallback: localeSchema.optional(),
			}),
			audiences: z.array(namedSchema),
			groups: z.array(
				z.looseObject({
					id: idSchema,
					name: textSchema,
					short: textSchema,
					missing: z.enum(['cannot-tell', 'check-first']),
				}),
			),
			actors: z.array(namedSchema),
			moments: z.array(namedSchema),
			firstView: z.looseObject({ criteria: z.array(idSchema) }).optional(),
			comparison: z
				.looseObject({
					title: textSchema,
					publisher: textSchema,
					url: webAddressSchema,
					incomplete: textSchema.optional(),
				})
				.optional()
				.meta({ description: 'With a reconstruction: what it is one of.' }),
		}),
		criteria: z.array(frozenCriterionSchema),
		apps: z.array(
			z.looseObject({
				id: idSchema,
				name: z.string(),
				status: z.enum(['active', 'retired']),
				claims,
				variants: z.array(
					z.looseObject({
						id: idSchema,
						name: textSchema,
						defaultFor: z.array(idSchema),
						overrides: claims,
					}),
				),
			}),
		),
		notices: z.array(
			z.looseObject({
				id: idSchema,
				date: partialDateSchema,
				apps: z.union([z.literal('all'), z.array(idSchema)]),
				summary: textSchema,
			}),
		),
		profiles: z.array(
			z.looseObject({
				id: idSchema,
				name: textSchema,
				audience: idSchema,
				requirements: z.array(requirementSchema),
				weights: weightsSchema,
			}),
		),
		corrections: z.array(z.looseObject({ id: idSchema, date: daySchema, what: textSchema })),
	})
	.meta({ description: 'A frozen, numbered state of the whole guide, with its method.' });

export type Held = z.infer<typeof heldSchema>;
export type Urgent = z.infer<typeof urgentSchema>;
export type ReleaseHeader = z.infer<typeof releaseHeaderSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type FrozenClaim = z.infer<typeof frozenClaimSchema>;
export type FrozenCriterion = z.infer<typeof frozenCriterionSchema>;
export type FrozenApp = Release['apps'][number];
/** What a release holds of a guide. (`Omit` would lose the names, as any other key may stand there.) */
export type FrozenGuide = Pick<
	Release,
	'guide' | 'criteria' | 'apps' | 'notices' | 'profiles' | 'corrections'
>;
