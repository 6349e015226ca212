import { z } from 'zod';
import { idSchema } from './id.ts';
import { levelValueSchema } from './level.ts';
import { textSchema } from './text.ts';

/** A level on another criterion that goes along with a condition. */
export const sideEffectSchema = z.strictObject({
	criterion: idSchema,
	to: levelValueSchema,
});

/** What somebody must do before a claim's level holds, and what it costs elsewhere. */
export const conditionSchema = z
	.strictObject({
		id: idSchema.meta({
			description: 'The same act has the same id in every claim of an app, so it is told once.',
		}),
		text: textSchema.meta({ description: 'The act, as an instruction: "Zet … aan".' }),
		who: idSchema.meta({ description: "Who acts: an id of the guide's `actors`." }),
		when: idSchema.meta({ description: "When: an id of the guide's `moments`." }),
		plan: textSchema.optional().meta({ description: 'The plan or edition it needs, if any.' }),
		switchesOff: z.array(sideEffectSchema).default([]).meta({
			description: 'What gets worse or stops working with it.',
		}),
		alsoReaches: z.array(sideEffectSchema).default([]).meta({
			description: 'What gets better along with it.',
		}),
	})
	.meta({ description: 'A condition under which the level of a claim holds.' });

export type SideEffect = z.infer<typeof sideEffectSchema>;
export type Condition = z.infer<typeof conditionSchema>;
