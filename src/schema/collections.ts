import type { z } from 'zod';
import { appSchema } from './app.ts';
import { correctionSchema } from './correction.ts';
import { checklistItemSchema, sectorSchema, thresholdCriterionSchema } from './checklist-item.ts';
import { criterionSchema } from './criterion.ts';
import { earlierComparisonSchema } from './earlier-comparison.ts';
import { termSchema } from './glossary.ts';
import { noticeSchema } from './notice.ts';
import { openQuestionSchema } from './open-question.ts';
import { policySchema } from './policy.ts';
import { profileSchema } from './profile.ts';
import { questionSchema } from './question.ts';
import { roleSchema } from './role.ts';
import { secondReadingSchema } from './second-reading.ts';
import { storySchema } from './story.ts';

/** The folders of a guide and the shape of the files in each. A file's name is its entry's id. */
export const collectionSchemas = {
	criteria: criterionSchema,
	apps: appSchema,
	notices: noticeSchema,
	questions: questionSchema,
	profiles: profileSchema,
	roles: roleSchema,
	policies: policySchema,
	sectors: sectorSchema,
	checklist: checklistItemSchema,
	threshold: thresholdCriterionSchema,
	stories: storySchema,
	glossary: termSchema,
	corrections: correctionSchema,
	'second-reading': secondReadingSchema,
	'open-questions': openQuestionSchema,
	earlier: earlierComparisonSchema,
} as const satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof collectionSchemas;

/** An entry of a collection: the file's data with the file's name as id. */
export type Entry<Name extends CollectionName> = z.infer<(typeof collectionSchemas)[Name]> & {
	id: string;
};
