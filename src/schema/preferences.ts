import { z } from 'zod';
import { idSchema } from './id.ts';
import { levelValueSchema } from './level.ts';

const leastSchema = z.strictObject({ criterion: idSchema, atLeast: levelValueSchema });

/** The least a person accepts on a criterion, or on any of several. */
export const requirementSchema = z
	.union([leastSchema, z.strictObject({ anyOf: z.array(leastSchema).min(2) })])
	.meta({ description: 'A requirement: nothing makes up for missing it.' });

/** How much each criterion weighs; what is not named does not weigh. */
export const weightsSchema = z
	.record(idSchema, z.number().nonnegative())
	.meta({ description: 'Weights by criterion.' });

export type Requirement = z.infer<typeof requirementSchema>;
