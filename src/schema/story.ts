import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What happened in a time, told in chapters that rest on notices. */
export const storySchema = z
	.strictObject({
		title: textSchema,
		summary: textSchema.meta({ description: 'The whole story in a few sentences.' }),
		from: partialDateSchema,
		to: partialDateSchema,
		chapters: z
			.array(
				z.strictObject({
					id: idSchema,
					title: textSchema,
					text: textSchema,
					notices: z.array(idSchema).min(1).meta({
						description: 'The notices that it rests on, in the order of telling.',
					}),
				}),
			)
			.min(1),
		changedSince: z
			.array(
				z.strictObject({
					then: textSchema.meta({ description: 'What was true, or believed, at the time.' }),
					now: textSchema.meta({ description: 'What holds today.' }),
					app: idSchema.optional(),
					criterion: idSchema.optional().meta({
						description: "With `app`: the answer in which today's state stands.",
					}),
					notice: idSchema.optional().meta({ description: 'The notice that shows the change.' }),
				}),
			)
			.default([])
			.meta({ description: 'What no longer holds.' }),
	})
	.meta({ description: 'A story told from notices.' });

export type Story = z.infer<typeof storySchema> & { id: string };
