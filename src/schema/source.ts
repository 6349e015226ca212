import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { localeSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** What a source is; the grade of evidence follows from it (`domain/evidence/grade.ts`). */
export const sourceKindSchema = z.enum([
	'audit',
	'regulator',
	'independent-test',
	'policy',
	'contract',
	'code',
	'documentation',
	'research',
	'news',
]);

/** A document that evidence points to. */
export const sourceSchema = z
	.strictObject({
		title: z.string().min(1).meta({ description: 'The title in the language of the source.' }),
		publisher: z.string().min(1),
		url: webAddressSchema.meta({ description: 'Its address; only https becomes a link.' }),
		published: partialDateSchema
			.nullable()
			.meta({ description: "The document's own date; null where it carries none." }),
		seen: partialDateSchema
			.optional()
			.meta({ description: 'A later day on which a kept copy still held the same text.' }),
		kind: sourceKindSchema,
		language: localeSchema,
		tracked: z
			.strictObject({
				service: z.string().min(1).meta({ description: 'The name of the service there.' }),
				document: z.string().min(1).meta({ description: 'The type of the document there.' }),
			})
			.optional()
			.meta({
				description: 'Where a collection of Open Terms Archive records versions of this document.',
			}),
	})
	.meta({ description: 'A document that was read.' });

export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
