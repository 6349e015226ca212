import { isOnScale } from '../../domain/criterion-levels.ts';
import { missingSchema } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { LevelValue } from '../../schema/level.ts';
import type { Problem } from '../../schema/finding.ts';
import { problem, type Rule } from '../rule.ts';
import { scaleText } from '../scale-text.ts';

const missing: readonly string[] = missingSchema.options;
const HINT = 'Look for a typing error.';

export const changedLevels: Rule = {
	name: 'changed-levels',
	about: 'What was corrected or read anew went from one level of the criterion to another.',
	check(guide) {
		const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
		return [
			...guide.corrections.flatMap((correction): Problem[] => {
				const where = { collection: 'corrections', id: correction.id };
				const told = (['was', 'is'] as const).filter((key) => correction[key] !== undefined);
				if (correction.criterion === undefined) {
					return told.map((key) =>
						problem(where, {
							path: [key],
							message: `\`${key}\` names a level, but the correction names no criterion.`,
							expected: '`criterion` beside `was` and `is`',
							hint: 'Add the criterion, or leave the levels to `what`.',
						}),
					);
				}
				const criterion = criteria.get(correction.criterion);
				return told.flatMap((key) => {
					const level = correction[key] ?? null;
					return !criterion || isAnswer(criterion, level)
						? []
						: [
								problem(where, {
									path: [key],
									message: `"${String(level)}" is not on the scale of "${criterion.id}".`,
									expected: answers(criterion),
									hint: `${HINT} If the scale has changed since, tell the level in \`what\` instead.`,
								}),
							];
				});
			}),
			...guide['second-reading'].flatMap(({ id, changes }) =>
				changes.flatMap((change, index) => {
					const criterion = criteria.get(change.criterion);
					if (!criterion) return [];
					return (['from', 'to'] as const)
						.filter((key) => !isAnswer(criterion, asWritten(criterion, change[key])))
						.map((key) =>
							problem(
								{ collection: 'second-reading', id },
								{
									path: ['changes', index, key],
									message: `"${change[key]}" is not on the scale of "${criterion.id}" today.`,
									expected: answers(criterion),
									hint: `${HINT} If the scale has changed since, it may stay: it is what was read then.`,
									severity: 'warning',
								},
							),
						);
				}),
			),
		];
	},
};

/** Whether a claim on the criterion can say this, or lack it for this reason. */
const isAnswer = (criterion: Criterion, value: LevelValue | null): boolean =>
	value === null ||
	(typeof value === 'string' && missing.includes(value)) ||
	isOnScale(criterion, value);

const answers = (criterion: Criterion): string =>
	`${scaleText(criterion)}; or ${missing.join(', ')}`;

/** A second reading writes every level as a word: a count as its digits, a single flag by its id. */
function asWritten(criterion: Criterion, word: string): LevelValue {
	if (missing.includes(word)) return word;
	if (criterion.scale === 'count' && /^\d+$/.test(word)) return Number(word);
	return criterion.scale === 'flags' ? [word] : word;
}
