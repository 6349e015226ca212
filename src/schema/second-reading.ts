import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What a second reader changed, claim by claim, with the reason. */
export const secondReadingSchema = z
	.strictObject({
		date: daySchema,
		method: textSchema,
		claims: z.int().positive().meta({ description: 'How many claims were read a second time.' }),
		changes: z.array(
			z.strictObject({
				app: idSchema,
				variant: idSchema.optional(),
				criterion: idSchema,
				from: idSchema,
				to: idSchema,
				why: textSchema,
			}),
		),
	})
	.meta({ description: 'A second reading of the claims.' });

export type SecondReading = z.infer<typeof secondReadingSchema> & { id: string };
