import { z } from 'zod';
import { idSchema } from './id.ts';
import { requirementSchema, weightsSchema } from './preferences.ts';
import { textSchema } from './text.ts';

/** A ready-made set of preferences. */
export const profileSchema = z
	.strictObject({
		order: z.int().positive(),
		name: textSchema,
		about: textSchema,
		audience: idSchema,
		requirements: z.array(requirementSchema).default([]),
		weights: weightsSchema,
	})
	.meta({ description: 'A ready-made set of preferences, for a situation.' });

export type Profile = z.infer<typeof profileSchema> & { id: string };
