import { z } from 'zod';
import { adviceSourceSchema } from './advice-source.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';
import { linkAddressSchema } from './web-address.ts';

/** Something that has to be settled before a choice can be defended. */
export const checklistItemSchema = z
	.strictObject({
		order: z.int().positive(),
		part: idSchema.meta({ description: "An id of the guide's `record.parts`." }),
		question: textSchema.meta({ description: 'What to settle, as a question in plain words.' }),
		short: textSchema.meta({ description: 'The same in a few words, for a list or a table.' }),
		how: textSchema.meta({ description: 'How to settle it, and what a good answer has in it.' }),
		law: z.array(textSchema).default([]).meta({ description: 'Articles it rests on.' }),
		answered: z.enum(['facts', 'partly', 'own']).meta({
			description:
				'`facts`: published facts answer it. `partly`: they answer a part. `own`: only the organisation can.',
		}),
		criteria: z.array(idSchema).default([]).meta({
			description: 'The questions about an app whose answers belong here.',
		}),
		own: textSchema.optional().meta({
			description: 'Beside facts: what is left for the organisation to settle.',
		}),
		sectors: z
			.array(z.strictObject({ sector: idSchema, text: textSchema }))
			.default([])
			.meta({ description: 'What is different in a sector.' }),
		sources: z.array(adviceSourceSchema).default([]),
	})
	.meta({ description: 'An item of the checklist behind a record.' });

/** A part of the field, such as higher education, with its own contracts and contacts. */
export const sectorSchema = z
	.strictObject({
		order: z.int().positive(),
		name: textSchema,
		about: textSchema.meta({ description: 'Whom it is for.' }),
		first: textSchema.meta({ description: 'What comes before anything else.' }),
		contract: textSchema.meta({ description: 'Which model of agreement is usual, and who signs.' }),
		council: textSchema.meta({ description: 'Who has a say, by which law.' }),
		contacts: z
			.array(z.strictObject({ name: z.string().min(1), url: linkAddressSchema, about: textSchema }))
			.min(1),
		sources: z.array(adviceSourceSchema).default([]),
	})
	.meta({ description: 'A sector in which records are made.' });

/** One of the criteria by which it is told whether an assessment (DPIA) must be made. */
export const thresholdCriterionSchema = z
	.strictObject({
		order: z.int().positive(),
		question: textSchema,
		short: textSchema,
		about: textSchema.meta({ description: 'What it means, with an example from practice.' }),
		usually: textSchema.optional().meta({
			description: 'Why it usually applies here; absent where it depends.',
		}),
	})
	.meta({ description: 'A criterion of the threshold test (WP 248 rev.01).' });

export type ChecklistItem = z.infer<typeof checklistItemSchema> & { id: string };
export type Sector = z.infer<typeof sectorSchema> & { id: string };
export type ThresholdCriterion = z.infer<typeof thresholdCriterionSchema> & { id: string };
