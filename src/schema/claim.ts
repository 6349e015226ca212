import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { daySchema, partialDateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { levelValueSchema } from './level.ts';
import { textSchema } from './text.ts';

/** Why a level is missing; missing evidence is a finding of its own, never a blank. */
export const missingSchema = z.enum(['unknown', 'not-disclosed', 'disputed']).meta({
	description:
		'unknown: looked, nothing readable found. not-disclosed: the documents were read and are silent. disputed: sources conflict.',
});

/** Where a claim stands on its way to publication. */
export const claimStateSchema = z.enum([
	'draft',
	'reviewed',
	'with-vendor',
	'published',
	'corrected',
	'superseded',
	'withdrawn',
]);

const readerSchema = z
	.string()
	.min(1)
	.max(40)
	.meta({ description: 'Who read: a role or initials, never a name.' });

/** When the documents were read for a claim, and what a second reader made of them. */
export const readingSchema = z.strictObject({
	first: partialDateSchema,
	firstBy: readerSchema.optional(),
	second: partialDateSchema.optional(),
	secondBy: readerSchema.optional(),
	blind: z.boolean().optional().meta({
		description: 'Whether the second reader did not know the level of the first.',
	}),
	found: levelValueSchema.nullable().optional().meta({
		description: 'The level the second reader came to before talking; null for missing evidence.',
	}),
	outcome: z.enum(['agreed', 'resolved']).optional().meta({
		description: '`resolved`: the readers differed, and a third settled it.',
	}),
	settled: textSchema.optional().meta({ description: 'With `resolved`: how it was settled.' }),
});

/** What the vendor disputes, while its objection is being looked at. */
export const contestedSchema = z.strictObject({
	on: daySchema,
	says: textSchema.meta({ description: "The vendor's objection, in its own words." }),
});

/** How sure we are that the level is right. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** What is so for an app (or variant) on a criterion, how we know, and under which conditions. */
export const claimSchema = z
	.strictObject({
		level: levelValueSchema.nullable().meta({ description: 'null where evidence is missing.' }),
		missing: missingSchema.optional(),
		disputedLevels: z
			.array(idSchema)
			.min(2)
			.optional()
			.meta({ description: 'With `disputed`: the levels between which the sources hang.' }),
		generalKnowledge: levelValueSchema.optional().meta({
			description:
				'What is generally known where no source was found. Shown as such; never counts as a level.',
		}),
		atLeast: z.literal(true).optional().meta({
			description: 'With a count: the source says "at least", so the true number may be higher.',
		}),
		incomplete: z.literal(true).optional().meta({
			description: 'With flags: what is not in the list is not known, rather than absent.',
		}),
		note: textSchema.optional(),
		conditions: z.array(conditionSchema).default([]),
		otherwise: levelValueSchema.nullable().optional().meta({
			description: 'With conditions: the level without them; null where that is not known.',
		}),
		evidence: z.array(evidenceSchema),
		asOf: partialDateSchema.nullable().meta({ description: 'The date of the newest source.' }),
		confidence: confidenceSchema,
		state: claimStateSchema.default('draft'),
		reading: readingSchema,
		contested: contestedSchema.optional().meta({
			description: 'Only while an objection of the vendor is being looked at.',
		}),
	})
	.meta({ description: 'One answer to one criterion.' });

export type Missing = z.infer<typeof missingSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Claim = z.infer<typeof claimSchema>;
