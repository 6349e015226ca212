import { z } from 'zod';
import { adviceSourceSchema } from './advice-source.ts';
import { idSchema } from './id.ts';
import { localeSchema, textSchema } from './text.ts';

export const destinationPageSchema = z.enum([
	'choose',
	'compare',
	'beside',
	'schools',
	'record',
	'organisations',
	'notices',
]);

/** Where a step leads: a page of the site that a guide can have, or one about an entry of it. */
const destinationSchema = z.union([
	z.strictObject({
		page: destinationPageSchema.meta({
			description: '`choose` opens the questions with the answers of the situation filled in.',
		}),
	}),
	z.strictObject({ policy: idSchema }),
	z.strictObject({ criterion: idSchema }),
	z.strictObject({ text: idSchema.meta({ description: 'A running text (pages/LOCALE/ID.md).' }) }),
]);

/** Somebody who has to choose, and the page that they would want to find. */
export const roleSchema = z
	.strictObject({
		order: z.int().positive(),
		name: textSchema.meta({ description: 'Who it is, as in "For …": "a parent".' }),
		also: z
			.record(localeSchema, z.array(z.string().min(1)))
			.default({})
			.meta({ description: 'Other words by which they would search for themselves.' }),
		title: textSchema.meta({ description: 'What they would type into a search engine.' }),
		about: textSchema.meta({ description: 'The answer in two or three sentences.' }),
		matters: z
			.array(z.strictObject({ title: textSchema, text: textSchema }))
			.min(2)
			.max(5)
			.meta({ description: 'What matters here, most telling first.' }),
		steps: z
			.array(
				z.strictObject({
					title: textSchema,
					text: textSchema,
					to: destinationSchema.optional(),
				}),
			)
			.length(3),
		profile: idSchema.meta({ description: 'The situation that is worked out for them.' }),
		tips: z.array(textSchema).min(3).max(7).meta({ description: 'For the call itself.' }),
		without: textSchema.meta({ description: 'When to choose none at all.' }),
		sources: z.array(adviceSourceSchema).min(1),
	})
	.meta({ description: 'A page for somebody who has to choose.' });

export type DestinationPage = z.infer<typeof destinationPageSchema>;
export type Destination = z.infer<typeof destinationSchema>;
export type Role = z.infer<typeof roleSchema> & { id: string };
