import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What the documents could not settle, and where an answer could be found. */
export const openQuestionSchema = z
	.strictObject({
		apps: z.array(idSchema).min(1),
		criteria: z.array(idSchema).default([]),
		what: textSchema,
		where: textSchema.meta({ description: 'Where an answer could be found.' }),
	})
	.meta({ description: 'Something the documents read could not settle.' });

export type OpenQuestion = z.infer<typeof openQuestionSchema> & { id: string };
