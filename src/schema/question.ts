import { z } from 'zod';
import { idSchema } from './id.ts';
import { requirementSchema, weightsSchema } from './preferences.ts';
import { textSchema } from './text.ts';
import { linkAddressSchema } from './web-address.ts';

const wanted = {
	requirements: z.array(requirementSchema).default([]),
	weights: weightsSchema.default({}).meta({
		description: 'Added to the weights of the other answers.',
	}),
};

/** An answer to a question, by ids. */
export const answeredSchema = z.strictObject({
	question: idSchema,
	options: z.array(idSchema).min(1),
});

const optionSchema = z.strictObject({
	id: idSchema,
	text: textSchema,
	hint: textSchema.optional(),
	audience: idSchema.optional().meta({ description: 'The audience that this answer belongs to.' }),
	...wanted,
	depending: z
		.array(z.strictObject({ ...answeredSchema.shape, ...wanted }))
		.default([])
		.meta({
			description:
				'What this answer also asks if one of these answers was given to another question.',
		}),
	effect: textSchema.optional().meta({
		description:
			'Makes it a non-answer, and says what it does: "telt niet mee", "wij nemen de voorzichtige keuze". It goes together with no other answer.',
	}),
	advice: z
		.strictObject({
			title: textSchema,
			text: textSchema,
			links: z.array(z.strictObject({ name: textSchema, url: linkAddressSchema })).default([]),
		})
		.optional()
		.meta({ description: 'What comes before any choice of an app, such as where to find help.' }),
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
			.array(answeredSchema)
			.default([])
			.meta({ description: 'Asked only if one of these answers was given.' }),
	})
	.meta({ description: 'A question of the questionnaire.' });

export type Question = z.infer<typeof questionSchema> & { id: string };

export type Answered = z.infer<typeof answeredSchema>;
export type QuestionOption = Question['options'][number];
