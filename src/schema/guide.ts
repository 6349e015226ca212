import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { openDataSchema } from './open-data.ts';
import { localeSchema, textSchema } from './text.ts';
import { linkAddressSchema, webAddressSchema } from './web-address.ts';

const named = z.strictObject({ id: idSchema, name: textSchema });

/** What `guide.yaml` holds: who publishes, for whom, in which words and in which order. */
export const guideSchema = z
	.strictObject({
		name: z.string().min(1),
		tagline: textSchema.meta({ description: 'The one sentence that carries the site.' }),
		subject: textSchema.meta({ description: 'What it is about; stands on every page.' }),
		description: textSchema.meta({ description: 'What this is and for whom, in one breath.' }),
		demonstration: textSchema.optional().meta({
			description: 'For a guide that no authority publishes: what it is not, and what it rests on.',
		}),
		demonstrationShort: textSchema.optional().meta({
			description: 'The same in one word or two; stands on every page.',
		}),
		publisher: z.strictObject({ name: z.string().min(1), url: webAddressSchema.optional() }),
		assessor: textSchema.meta({ description: 'Who assessed: a role, not a name.' }),
		contact: z.strictObject({
			email: z.email().optional(),
			corrections: webAddressSchema
				.optional()
				.meta({ description: 'Where a mistake can be reported.' }),
			answerDays: z.int().positive().optional().meta({
				description: 'Within how many days somebody who reports a mistake gets an answer.',
			}),
			help: textSchema.meta({ description: 'Where to get help from a person.' }),
		}),
		locales: z.strictObject({
			default: localeSchema,
			offered: z.array(localeSchema).min(1),
			required: z.array(localeSchema).min(1).meta({
				description: 'Languages in which every text must exist; others fall back visibly.',
			}),
			fallback: localeSchema.optional().meta({
				description:
					'The language shown, and marked, where a text does not exist in that of the page; the default one if absent.',
			}),
		}),
		product: z.strictObject({
			one: textSchema.meta({ description: 'What is compared, singular, in a sentence: "app".' }),
			many: textSchema.meta({ description: 'The same, plural.' }),
			kind: textSchema.meta({ description: 'The plural in full, for titles: "reading apps".' }),
		}),
		audiences: z
			.array(
				z.strictObject({
					...named.shape,
					for: textSchema.meta({ description: 'In a heading: "voor scholen".' }),
					about: textSchema,
				}),
			)
			.min(1)
			.meta({ description: 'For whom apps are compared; the first is the one shown first.' }),
		groups: z
			.array(
				z.strictObject({
					...named.shape,
					short: textSchema.meta({ description: 'The same in a word or two, to choose it by.' }),
					about: textSchema,
					missing: z.enum(['cannot-tell', 'check-first']).meta({
						description:
							'What missing evidence on a requirement leads to: no verdict, or "check this first".',
					}),
				}),
			)
			.min(1),
		actors: z.array(named).min(1).meta({ description: 'Who can fulfil a condition.' }),
		moments: z.array(named).min(1).meta({ description: 'When a condition is fulfilled.' }),
		kinds: z.array(named).min(1).meta({ description: 'Kinds of app.' }),
		organisations: z.array(named).default([]).meta({
			description: 'Kinds of organisation, as far as a ban by an authority can bind them.',
		}),
		talks: z
			.array(z.strictObject({ ...named.shape, about: textSchema }))
			.default([])
			.meta({ description: 'How confidential a talk can be, least first.' }),
		record: z
			.strictObject({
				audience: idSchema.meta({ description: 'Whose edition of an app comes first.' }),
				parts: z
					.array(z.strictObject({ ...named.shape, about: textSchema }))
					.min(1)
					.meta({ description: 'The parts of the checklist, in order.' }),
				decides: textSchema.meta({
					description: 'On every record: what it rests on, and who decides.',
				}),
				assessments: z
					.strictObject({
						criterion: idSchema.meta({
							description: 'The question whose answers are assessments by others.',
						}),
						months: z.int().positive().meta({
							description: 'After how many months an assessment is called old.',
						}),
					})
					.optional()
					.meta({ description: 'What others assessed already, and when that is old.' }),
			})
			.optional()
			.meta({ description: 'For who must keep the reasons of a choice.' }),
		shelfLives: z
			.array(z.strictObject({ ...named.shape, months: z.int().positive() }))
			.min(1)
			.meta({ description: 'After how many months a claim is stale.' }),
		asOf: daySchema.optional().meta({
			description: 'The day as of which freshness is computed; the day of the build by default.',
		}),
		firstView: z.strictObject({
			apps: z.array(idSchema).min(1),
			criteria: z.array(idSchema).min(1),
			reason: textSchema.meta({ description: 'Why these apps and these questions come first.' }),
		}),
		window: z.array(idSchema).default([]).meta({
			description: 'Criteria about who can see or collect; their levels are drawn as windows.',
		}),
		spotlight: z
			.array(
				z.strictObject({
					question: textSchema,
					answer: textSchema,
					app: idSchema,
					asOf: daySchema,
				}),
			)
			.default([])
			.meta({
				description: 'Questions that people ask now, answered with a date on the home page.',
			}),
		exit: z
			.strictObject({
				title: textSchema,
				text: textSchema,
				page: idSchema.meta({
					description: 'A running text that says more (pages/LOCALE/NAME.md).',
				}),
			})
			.optional()
			.meta({ description: 'For who had better choose none: what else can be done.' }),
		onCards: z.array(idSchema).default([]).meta({
			description: 'Criteria that every card of a result names, such as the price.',
		}),
		alternatives: z.array(idSchema).default([]).meta({
			description:
				'Profiles by which the pages "instead of" rank, one for each audience that has them.',
		}),
		licence: z.strictObject({
			name: z.string().min(1),
			id: z.string().min(1).meta({ description: 'SPDX identifier.' }),
			url: linkAddressSchema,
		}),
		openData: openDataSchema.optional(),
	})
	.meta({ description: 'The guide itself.' });

export type GuideInfo = z.infer<typeof guideSchema>;
