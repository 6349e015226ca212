import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** One place in one source that carries a claim. */
export const evidenceSchema = z
	.strictObject({
		source: idSchema.meta({ description: "A key of the app's `sources`." }),
		where: z.string().min(1).nullable().meta({
			description:
				'The place in it: a heading, a section, a line of code; null where it was not noted.',
		}),
		says: textSchema.meta({ description: 'What it says, in our own words.' }),
	})
	.meta({ description: 'Source, place and paraphrase.' });

export type Evidence = z.infer<typeof evidenceSchema>;
