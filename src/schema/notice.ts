import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';

export const noticeKindSchema = z.enum([
	'ban',
	'advice-against',
	'restriction',
	'lifted',
	'decision',
	'fine',
	'breach',
	'vulnerability',
	'remedy',
	'clearance',
]);

/**
 * Whether what was said still holds. `event` is for what happened once and cannot be in force, such
 * as a breach; `solved` for a fault that was mended.
 */
export const standingSchema = z
	.strictObject({
		state: z.enum(['in-force', 'partly', 'ended', 'replaced', 'solved', 'event', 'unknown']).meta({
			description:
				'`partly`: a part of it still holds, or nobody but the one concerned says that it is over.',
		}),
		says: textSchema.optional().meta({
			description: 'In one line, how we know, or what holds instead.',
		}),
		asOf: partialDateSchema.optional().meta({
			description: 'The date of the newest source that shows this.',
		}),
		by: idSchema.optional().meta({
			description: 'The notice that ended, replaced or solved it.',
		}),
	})
	.meta({ description: 'Whether it is still in force, as far as was found.' });

/** Something an authority, researcher or vendor made public about an app, with its scope. */
export const noticeSchema = z
	.strictObject({
		apps: z
			.union([z.literal('all'), z.array(idSchema).min(1)])
			.meta({ description: 'The apps it is about, or "all" for general advice.' }),
		date: partialDateSchema,
		kind: noticeKindSchema,
		authority: z.strictObject({
			name: textSchema,
			country: z
				.string()
				.regex(/^[A-Z]{2,3}$/)
				.meta({
					description: 'ISO 3166-1 alpha-2; EU for the Union, INT for several countries together.',
				}),
			kind: z.enum([
				'regulator',
				'government',
				'school-authority',
				'company',
				'research',
				'vendor',
			]),
		}),
		scope: textSchema.meta({ description: 'For whom and what it holds.' }),
		assessment: z.literal(true).optional().meta({
			description:
				'That it is the outcome of an assessment beforehand (DPIA), on which others lean; its age is told.',
		}),
		binds: z.array(idSchema).min(1).optional().meta({
			description:
				"The kinds of organisation that must follow it (the guide's `organisations`); absent where it binds none of them.",
		}),
		summary: textSchema,
		sources: z.array(sourceSchema.omit({ kind: true, seen: true })).min(1),
		followUp: idSchema.nullable().meta({ description: 'The notice that came of it, if any.' }),
		standing: standingSchema.default({ state: 'unknown' }),
	})
	.meta({ description: 'A notice: a ban, advice, decision, fine, breach, remedy or clearance.' });

export type Standing = z.infer<typeof standingSchema>;
export type NoticeKind = z.infer<typeof noticeKindSchema>;
export type Notice = z.infer<typeof noticeSchema> & { id: string };
