import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { levelValueSchema } from './level.ts';
import { textSchema } from './text.ts';

/** A published mistake, mended in public. */
export const correctionSchema = z
	.strictObject({
		date: daySchema,
		since: daySchema.meta({ description: 'Since when the mistake stood there.' }),
		app: idSchema.optional(),
		variant: idSchema.optional(),
		criterion: idSchema.optional(),
		was: levelValueSchema.nullable().optional(),
		is: levelValueSchema.nullable().optional(),
		what: textSchema,
		reportedBy: z.enum(['reader', 'vendor', 'editor', 'authority']),
	})
	.meta({ description: 'A published mistake, mended in public.' });

export type Correction = z.infer<typeof correctionSchema> & { id: string };
