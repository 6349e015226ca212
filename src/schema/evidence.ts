import { z } from 'zod';
import { daySchema } from './date.ts';
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
		copy: z
			.strictObject({
				on: daySchema.meta({ description: 'The day on which the copy was saved.' }),
				sha256: z
					.string()
					.regex(/^[0-9a-f]{64}$/)
					.meta({ description: 'SHA-256 of the saved file, in hexadecimal.' }),
			})
			.optional()
			.meta({ description: 'The copy of the source that the publisher keeps.' }),
	})
	.meta({ description: 'Source, place and paraphrase.' });

export type Evidence = z.infer<typeof evidenceSchema>;
