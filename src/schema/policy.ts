import { z } from 'zod';
import { adviceSourceSchema } from './advice-source.ts';
import { idSchema } from './id.ts';
import { requirementSchema } from './preferences.ts';
import { textSchema } from './text.ts';

const countrySchema = z
	.string()
	.regex(/^[A-Z]{2,3}$/)
	.meta({ description: 'As in notices: ISO 3166-1 alpha-2, or EU for the Union.' });

/** That no ban stands for a kind of organisation; it holds for every talk. */
export const noBanSchema = z
	.strictObject({
		kind: idSchema.meta({ description: "An id of the guide's `organisations`." }),
		countries: z.array(countrySchema).min(1).meta({
			description: 'Whose bans count: those of authorities of these countries.',
		}),
	})
	.meta({ description: 'That no authority has a ban standing for this kind of organisation.' });

/** A minimum that an organisation may set for the apps that its staff use. */
export const policySchema = z
	.strictObject({
		order: z.int().positive(),
		name: textSchema,
		about: textSchema.meta({ description: 'For whom it is, and what it takes care of.' }),
		audience: idSchema.meta({ description: 'Whose edition of an app comes first.' }),
		minimums: z
			.array(
				z.strictObject({
					requires: requirementSchema,
					from: idSchema.meta({
						description: 'The least confidential talk for which it is asked.',
					}),
					why: textSchema,
				}),
			)
			.min(1),
		noBan: noBanSchema.optional(),
		sources: z.array(adviceSourceSchema).default([]),
	})
	.meta({
		description: 'A minimum for the apps that staff may use, by how confidential a talk is.',
	});

export type NoBan = z.infer<typeof noBanSchema>;
export type Policy = z.infer<typeof policySchema> & { id: string };
