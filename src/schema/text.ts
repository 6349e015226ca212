import { z } from 'zod';

/** A language tag as the guide uses it: two or three letters, lower case (ISO 639). */
export const localeSchema = z
	.string()
	.regex(/^[a-z]{2,3}$/)
	.meta({ description: 'A language, such as "nl" or "en".' });

/**
 * A text shown to people, by language. Which languages must be there is the guide's own choice
 * (`guide.yaml`, `locales.required`) and so a rule of integrity, not of shape.
 */
export const textSchema = z
	.record(localeSchema, z.string().trim().min(1))
	.refine((text) => Object.keys(text).length > 0, {
		message: 'This text is empty',
		params: { expected: 'the text in at least one language' },
	})
	.meta({
		description: 'The same text in each language: { nl: …, en: … }.',
		minProperties: 1,
	});

export type Text = z.infer<typeof textSchema>;
