import { z } from 'zod';
import { idSchema } from './id.ts';

/** What a claim can say on a criterion: a level's id, a number (count) or flags. */
export const levelValueSchema = z
	.union([idSchema, z.int().nonnegative(), z.array(idSchema).min(1)])
	.meta({
		description: 'The id of a level; a number for a count; a list of ids for flags.',
	});

export type LevelValue = z.infer<typeof levelValueSchema>;
