import { z } from 'zod';
import { idSchema } from './id.ts';
import { requirementSchema, weightsSchema } from './preferences.ts';
import { textSchema } from './text.ts';

const optionSchema = z.strictObject({
	id: idSchema,
	text: textSchema,
	hint: textSchema.optional(),
	audience: idSchema.optional().meta({ description: 'The audience that this answer belongs to.' }),
	requirements: z.array(requirementSchema).default([]),
	weights: weightsSchema.default({}),
	effect: textSchema.optional().meta({
		description: 'What a non-answer does: "telt niet mee", "wij nemen de voorzichtige keuze".',
	}),
});

/** A question of the questionnaire. */
export const questionSchema = z
	.strictObject({
		order: z.int().positive(),
		question: textSchema,
		why: textSchema.meta({ description: 'Why we ask, in one sentence.' }),
		most: z.int().positive().default(1).meta({ description: 'How many answers may be chosen.' }),
		options: z.array(optionSchema).min(2),
		onlyAfter: z
			.array(z.strictObject({ question: idSchema, options: z.array(idSchema).min(1) }))
			.default([])
			.meta({ description: 'Asked only if one of these answers was given.' }),
	})
	.meta({ description: 'A question of the questionnaire.' });

export type Question = z.infer<typeof questionSchema> & { id: string };
