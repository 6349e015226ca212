import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/**
 * What the window glyph draws: what happens if nobody does anything. `cord` is an open window
 * with a curtain that somebody must draw.
 */
export const windowSchema = z.enum(['drawn', 'half', 'cord', 'open']);

const valueSchema = z.number().min(0).max(1);

/** One answer on the scale of a criterion. */
export const levelSchema = z
	.strictObject({
		id: idSchema,
		name: textSchema.meta({ description: 'In words that say who sees or does what.' }),
		short: textSchema.meta({ description: 'The same, short enough for a cell of a table.' }),
		condition: textSchema.meta({ description: 'What must be observed, in one sentence.' }),
		passes: textSchema.meta({ description: 'An example that just passes.' }),
		fails: textSchema.meta({ description: 'An example that just fails.' }),
		value: valueSchema,
		reason: textSchema.meta({ description: 'Why it has this value.' }),
		window: windowSchema.optional(),
		absence: z.literal(true).optional().meta({
			description:
				'States that something was not found; a claim on it may stand on a note that says what was looked at.',
		}),
		conditional: z.literal(true).optional().meta({
			description: 'A claim on this level must say under which conditions it holds.',
		}),
	})
	.meta({ description: 'A level of a criterion.' });

/** Stands outside the order of the levels: the question does not arise for this app. */
export const notApplicableSchema = z.strictObject({
	name: textSchema,
	short: textSchema,
	condition: textSchema,
	value: valueSchema,
	satisfies: z.boolean().meta({ description: 'Whether it meets a requirement on this criterion.' }),
	reason: textSchema,
});

const common = {
	group: idSchema,
	order: z.int().positive().meta({ description: 'Place within its group.' }),
	question: textSchema.meta({ description: 'As a person would ask it.' }),
	short: textSchema.meta({ description: 'Heading of a column or row.' }),
	why: textSchema.meta({ description: 'Why it matters.' }),
	judged: textSchema.meta({ description: 'How it is judged: one rule for all apps.' }),
	law: z
		.array(z.strictObject({ article: textSchema, about: textSchema }))
		.default([])
		.meta({ description: 'Articles of law that the question rests on.' }),
	shelfLife: idSchema.meta({ description: "An id of the guide's `shelfLives`." }),
	weighable: z.boolean().meta({
		description: 'false where more is not better, or another criterion already weighs it.',
	}),
	notWeighed: textSchema.optional().meta({ description: 'With weighable false: why.' }),
};

/** A question asked of every app. */
export const criterionSchema = z
	.discriminatedUnion('scale', [
		z.strictObject({
			...common,
			scale: z.literal('levels'),
			levels: z.array(levelSchema).min(2).meta({ description: 'Best first.' }),
			notApplicable: notApplicableSchema.optional(),
		}),
		z.strictObject({
			...common,
			scale: z.literal('count'),
			unit: textSchema.meta({ description: 'What is counted, plural.' }),
		}),
		z.strictObject({
			...common,
			scale: z.literal('flags'),
			flags: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(2),
		}),
	])
	.meta({ description: 'A question asked of every app, and how its answers are told apart.' });

export type WindowState = z.infer<typeof windowSchema>;
export type Level = z.infer<typeof levelSchema>;
export type NotApplicable = z.infer<typeof notApplicableSchema>;
export type Criterion = z.infer<typeof criterionSchema> & { id: string };
export type LevelsCriterion = Extract<Criterion, { scale: 'levels' }>;
