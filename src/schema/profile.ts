import { z } from 'zod';
import { idSchema } from './id.ts';
import { requirementSchema, weightsSchema } from './preferences.ts';
import { textSchema } from './text.ts';

/** A situation, and how somebody in it would answer the questionnaire. */
export const profileSchema = z
	.strictObject({
		order: z.int().positive(),
		name: textSchema,
		about: textSchema.meta({ description: 'The situation, in a few sentences.' }),
		first: textSchema.optional().meta({
			description: 'What comes before choosing, such as: use what you already have a contract for.',
		}),
		answers: z.record(idSchema, z.array(idSchema).min(1)).meta({
			description: 'The ids of the answers given, by question; what is asked follows from them.',
		}),
	})
	.meta({ description: 'A ready-made set of preferences, for a situation.' });

/** A profile with the preferences that its answers mean. */
export const publishedProfileSchema = profileSchema.extend({
	id: idSchema,
	audience: idSchema,
	requirements: z.array(requirementSchema),
	weights: weightsSchema,
});

export type Profile = z.infer<typeof profileSchema> & { id: string };
