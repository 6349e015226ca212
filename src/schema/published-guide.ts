import { z } from 'zod';
import { appSchema, variantSchema } from './app.ts';
import { claimSchema } from './claim.ts';
import { checklistItemSchema, sectorSchema, thresholdCriterionSchema } from './checklist-item.ts';
import { correctionSchema } from './correction.ts';
import { criterionSchema } from './criterion.ts';
import { daySchema } from './date.ts';
import { earlierComparisonSchema } from './earlier-comparison.ts';
import { termSchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { idSchema } from './id.ts';
import { noticeSchema } from './notice.ts';
import { openQuestionSchema } from './open-question.ts';
import { policySchema } from './policy.ts';
import { publishedProfileSchema } from './profile.ts';
import { questionSchema } from './question.ts';
import { roleSchema } from './role.ts';
import { secondReadingSchema } from './second-reading.ts';
import { storySchema } from './story.ts';

/** A claim with what is computed from its sources and dates. */
export const publishedClaimSchema = claimSchema.extend({
	grade: z.enum(['A', 'B', 'C', 'D']).nullable().meta({
		description: 'Grade of the strongest evidence; null where there is none.',
	}),
	freshness: z.enum(['fresh', 'stale', 'undated']),
});

const claims = z.record(idSchema, publishedClaimSchema);

/** `/data/v1/guide.json`: the current state of a guide, whole. */
export const publishedGuideSchema = z
	.strictObject({
		guide: guideSchema.extend({
			asOf: daySchema.meta({ description: 'The day as of which grades and freshness hold.' }),
		}),
		release: z
			.strictObject({ id: z.string(), date: daySchema })
			.nullable()
			.meta({ description: 'null for a working state that was never released.' }),
		criteria: z.array(
			z.discriminatedUnion('scale', [
				criterionSchema.options[0].extend({ id: idSchema }),
				criterionSchema.options[1].extend({ id: idSchema }),
				criterionSchema.options[2].extend({ id: idSchema }),
			]),
		),
		apps: z.array(
			appSchema.extend({
				id: idSchema,
				claims,
				variants: z.array(variantSchema.extend({ overrides: claims })),
			}),
		),
		notices: z.array(noticeSchema.extend({ id: idSchema })),
		stories: z.array(storySchema.extend({ id: idSchema })),
		glossary: z.array(termSchema.extend({ id: idSchema })),
		questions: z.array(questionSchema.extend({ id: idSchema })),
		profiles: z.array(publishedProfileSchema),
		roles: z.array(roleSchema.extend({ id: idSchema })),
		policies: z.array(policySchema.extend({ id: idSchema })),
		sectors: z.array(sectorSchema.extend({ id: idSchema })),
		checklist: z.array(checklistItemSchema.extend({ id: idSchema })),
		threshold: z.array(thresholdCriterionSchema.extend({ id: idSchema })),
		corrections: z.array(correctionSchema.extend({ id: idSchema })),
		secondReadings: z.array(secondReadingSchema.extend({ id: idSchema })),
		openQuestions: z.array(openQuestionSchema.extend({ id: idSchema })),
		earlier: z.array(earlierComparisonSchema.extend({ id: idSchema })),
	})
	.meta({ description: 'The current state of a guide, whole.' });

export type PublishedClaim = z.infer<typeof publishedClaimSchema>;
export type PublishedGuide = z.infer<typeof publishedGuideSchema>;
