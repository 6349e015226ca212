import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

const cellSchema = z.strictObject({
	app: idSchema.meta({ description: 'The id of one of the `apps` of this file.' }),
	question: idSchema.meta({ description: 'The id of one of the `questions` of this file.' }),
	verdict: textSchema.meta({ description: 'What it said, such as "yes" or "partly".' }),
	level: idSchema.optional().meta({
		description: 'The same as a level of its question, where that has `levels`.',
	}),
	note: textSchema.optional(),
});

/** A comparison that somebody published before and that this guide follows, as far as recovered. */
export const earlierComparisonSchema = z
	.strictObject({
		title: textSchema,
		publisher: textSchema,
		date: partialDateSchema,
		url: webAddressSchema.meta({
			description: "Where it stood, or else the publisher's site; only https becomes a link.",
		}),
		method: textSchema.meta({ description: 'How its publisher made it.' }),
		incomplete: textSchema
			.optional()
			.meta({ description: 'What could not be recovered; left out where all of it was read.' }),
		questions: z
			.array(
				z.strictObject({
					id: idSchema,
					name: textSchema,
					levels: z
						.array(z.strictObject({ id: idSchema, name: textSchema }))
						.min(2)
						.optional()
						.meta({ description: 'Its answers in order, best first, where they have one.' }),
				}),
			)
			.min(1)
			.meta({ description: 'What it asked of each app, those without any cell among them.' }),
		apps: z
			.array(
				z.strictObject({
					id: idSchema,
					name: z.string().min(1).meta({ description: 'What it called the app.' }),
					app: idSchema.optional().meta({ description: 'The app of this guide that it is now.' }),
				}),
			)
			.min(1),
		cells: z
			.array(cellSchema)
			.meta({ description: 'What could be recovered; a cell that is not here is unknown.' }),
		sources: z.array(sourceSchema.omit({ kind: true, seen: true })).min(1),
	})
	.meta({ description: 'An earlier comparison that the guide follows.' });

export type EarlierComparison = z.infer<typeof earlierComparisonSchema> & { id: string };
export type EarlierCell = z.infer<typeof cellSchema>;
