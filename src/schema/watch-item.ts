import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** A document that changed after claims were made from it: somebody has to read it again. */
export const watchItemSchema = z.strictObject({
	app: idSchema,
	source: idSchema,
	service: z.string(),
	document: z.string(),
	changed: daySchema.meta({ description: 'The day on which the new version was recorded.' }),
	commit: z.string().meta({ description: 'The version, in the collection.' }),
	claims: z.array(z.string()).meta({ description: 'CRITERION, or VARIANT/CRITERION.' }),
	raised: daySchema,
	state: z.enum(['open', 'done']).meta({ description: '`done` once somebody has read it again.' }),
});

/** The work list of `guide watch`. */
export const watchListSchema = z.array(watchItemSchema);

export type WatchItem = z.infer<typeof watchItemSchema>;
