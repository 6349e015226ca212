import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A word that a newcomer stumbles on. */
export const termSchema = z
	.strictObject({
		term: textSchema,
		means: textSchema,
		also: z.record(z.string(), z.array(z.string())).default({}).meta({
			description: 'Other spellings and forms by language, by which the word is found in texts.',
		}),
		criterion: idSchema.optional().meta({ description: 'The question that it is about.' }),
		page: idSchema.optional().meta({ description: 'A running text that says more.' }),
	})
	.meta({ description: 'A word of the glossary.' });

export type Term = z.infer<typeof termSchema> & { id: string };
