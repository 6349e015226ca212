import { z } from 'zod';
import { appSchema } from './app.ts';
import { checklistItemSchema, sectorSchema, thresholdCriterionSchema } from './checklist-item.ts';
import { correctionSchema } from './correction.ts';
import { criterionSchema } from './criterion.ts';
import { earlierComparisonSchema } from './earlier-comparison.ts';
import { termSchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { noticeSchema } from './notice.ts';
import { openQuestionSchema } from './open-question.ts';
import { policySchema } from './policy.ts';
import { profileSchema } from './profile.ts';
import { publishedGuideSchema } from './published-guide.ts';
import { questionSchema } from './question.ts';
import { releaseIndexSchema } from './release-index.ts';
import { releaseSchema } from './release.ts';
import { roleSchema } from './role.ts';
import { secondReadingSchema } from './second-reading.ts';
import { storySchema } from './story.ts';

/** The shapes that editors and data users check against, by the name of the JSON Schema. */
const shapes = {
	'guide-file': guideSchema,
	app: appSchema,
	criterion: criterionSchema,
	notice: noticeSchema,
	question: questionSchema,
	profile: profileSchema,
	role: roleSchema,
	policy: policySchema,
	sector: sectorSchema,
	'checklist-item': checklistItemSchema,
	'threshold-criterion': thresholdCriterionSchema,
	story: storySchema,
	term: termSchema,
	correction: correctionSchema,
	'second-reading': secondReadingSchema,
	'open-question': openQuestionSchema,
	'earlier-comparison': earlierComparisonSchema,
	guide: publishedGuideSchema,
	release: releaseSchema,
	'release-index': releaseIndexSchema,
} as const satisfies Record<string, z.ZodType>;

/** What is published, and not written by editors. */
const published: readonly string[] = ['guide', 'release', 'release-index'];

export type JsonSchemaName = keyof typeof shapes;

export const jsonSchemaNames = Object.keys(shapes) as JsonSchemaName[];

/**
 * The JSON Schema (2020-12) of a file: of what an editor writes, so before defaults are filled in,
 * or of what is published, where they are.
 */
export function jsonSchema(name: JsonSchemaName): Record<string, unknown> {
	const io = published.includes(name) ? 'output' : 'input';
	const { $schema, ...rest } = z.toJSONSchema(shapes[name], { io });
	return { $schema, title: name, ...rest };
}

/** The text of a published JSON Schema: the same for the same shape. */
export function jsonSchemaText(name: JsonSchemaName): string {
	return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}
