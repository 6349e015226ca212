import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { daySchema, partialDateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** An edition of an app that differs from what the base claims describe. */
export const variantSchema = z
	.strictObject({
		id: idSchema,
		name: textSchema,
		audiences: z.array(idSchema).min(1).meta({ description: 'For whom the edition exists.' }),
		defaultFor: z.array(idSchema).default([]).meta({
			description:
				'The audiences that are judged on this edition unless they choose another; at most one edition per audience.',
		}),
		note: textSchema,
		overrides: z.record(idSchema, claimSchema).meta({
			description: 'Only the claims that differ from the base.',
		}),
	})
	.meta({ description: 'An edition: free, education, self-hosted and the like.' });

/** Something that happened to the app. */
export const historyEntrySchema = z.strictObject({
	date: partialDateSchema,
	what: textSchema,
	source: idSchema,
});

/** A promise of the vendor: shown with what came of it, never counted. */
export const announcementSchema = z.strictObject({
	date: partialDateSchema,
	promise: textSchema,
	due: partialDateSchema.nullable().meta({ description: 'null where no date was promised.' }),
	outcome: textSchema
		.nullable()
		.meta({ description: 'What came of it; null while nothing is known.' }),
	source: idSchema,
});

/** Something to switch on or off that protects the people in a call. */
export const settingSchema = z.strictObject({
	id: idSchema.meta({ description: 'The id of a condition, where it is the same act.' }),
	text: textSchema.meta({ description: 'What to do, as an instruction.' }),
	who: idSchema.meta({ description: "Who acts: an id of the guide's `actors`." }),
	when: idSchema.meta({ description: "When: an id of the guide's `moments`." }),
	criterion: idSchema.meta({ description: 'The question whose answer gets better with it.' }),
	costs: textSchema.optional().meta({ description: 'What stops working with it, if anything.' }),
	editions: z.array(idSchema).optional().meta({
		description:
			'The variants that have it; "base" for what the base claims describe. All if absent.',
	}),
	evidence: z.array(evidenceSchema).min(1),
	asOf: partialDateSchema.nullable().meta({ description: 'The date of the newest source.' }),
});

/** The vendor's side of the story. */
export const replySchema = z.discriminatedUnion('state', [
	z.strictObject({ state: z.literal('not-asked') }),
	z.strictObject({ state: z.literal('asked'), on: daySchema, deadline: daySchema }),
	z.strictObject({ state: z.literal('no-reply'), on: daySchema, deadline: daySchema }),
	z.strictObject({
		state: z.literal('answered'),
		on: daySchema,
		answered: daySchema,
		words: textSchema.meta({ description: "The vendor's own words, marked as such." }),
		response: textSchema.optional().meta({ description: 'What was changed because of it.' }),
	}),
]);

/** An app under comparison: what a citizen gets by default, and how editions differ. */
export const appSchema = z
	.strictObject({
		name: z.string().min(1),
		aliases: z.array(z.string().min(1)).default([]),
		vendor: z.string().min(1),
		seat: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.meta({ description: "Country of the company's seat (ISO 3166-1 alpha-2)." }),
		kind: idSchema.meta({ description: "An id of the guide's `kinds`." }),
		website: webAddressSchema,
		policy: webAddressSchema
			.nullable()
			.meta({ description: "Address of the vendor's privacy policy." }),
		status: z.enum(['active', 'retired']),
		launched: partialDateSchema.nullable(),
		retired: partialDateSchema.nullable(),
		summary: textSchema.meta({ description: 'What it is and who runs it, in two sentences.' }),
		strengths: z
			.array(textSchema)
			.max(3)
			.meta({ description: 'Good to know, most telling first.' }),
		cautions: z
			.array(textSchema)
			.max(3)
			.meta({ description: 'To know beforehand, most telling first.' }),
		whatNow: textSchema.optional().meta({ description: 'For a retired app: what to do now.' }),
		edition: textSchema.meta({ description: 'Which edition the base claims describe.' }),
		sources: z.record(idSchema, sourceSchema),
		claims: z.record(idSchema, claimSchema),
		variants: z.array(variantSchema).default([]),
		settings: z.array(settingSchema).default([]).meta({
			description: 'Settings worth changing, most protective first.',
		}),
		history: z.array(historyEntrySchema).default([]),
		announced: z.array(announcementSchema).default([]),
		reply: replySchema,
	})
	.meta({ description: 'One app.' });

export type Variant = z.infer<typeof variantSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Announcement = z.infer<typeof announcementSchema>;
export type App = z.infer<typeof appSchema> & { id: string };
