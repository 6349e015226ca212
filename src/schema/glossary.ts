import { z } from 'zod';
import { textSchema } from './text.ts';

/** A word that a newcomer stumbles on. */
export const termSchema = z
	.strictObject({
		term: textSchema,
		means: textSchema,
		also: z.record(z.string(), z.array(z.string())).default({}).meta({
			description: 'Other spellings by language.',
		}),
	})
	.meta({ description: 'A word of the glossary.' });

export type Term = z.infer<typeof termSchema> & { id: string };
