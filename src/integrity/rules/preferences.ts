import { isOnScale, levelIds, NOT_APPLICABLE } from '../../domain/criterion-levels.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { DataPath, Problem } from '../../schema/finding.ts';
import type { Requirement } from '../../schema/preferences.ts';
import { problem, type Rule, type Where } from '../rule.ts';
import { scaleText } from '../scale-text.ts';

/** What an answer of the questionnaire asks of an app. */
interface Preferences {
	where: Where;
	requirements: readonly Requirement[];
	weights: Readonly<Record<string, number>>;
}

export const preferences: Rule = {
	name: 'preferences',
	about: 'What is required lies on the scale of its criterion, and only what weighs has a weight.',
	check(guide) {
		const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
		const all: Preferences[] = guide.questions.flatMap(({ id, options }) =>
			options.flatMap((option, index) => [
				{ ...option, where: { collection: 'questions', id, path: ['options', index] } },
				...option.depending.map((more, place) => ({
					...more,
					where: { collection: 'questions', id, path: ['options', index, 'depending', place] },
				})),
			]),
		);
		const minimums = guide.policies.flatMap(({ id, minimums }) =>
			minimums.flatMap(({ requires }, index) =>
				checkRequirement(
					{ collection: 'policies', id, path: ['minimums', index, 'requires'] },
					requires,
				),
			),
		);
		const answers = all.flatMap(({ where, requirements, weights }) => [
			...requirements.flatMap((requirement, index) =>
				checkRequirement({ ...where, path: below(where, 'requirements', index) }, requirement),
			),
			...Object.keys(weights).flatMap((id) =>
				criteria.get(id)?.weighable === false
					? [
							problem(where, {
								path: ['weights', id],
								message: `"${id}" has a weight, but is a criterion that does not weigh.`,
								expected: 'weights on criteria with `weighable: true`',
								hint: 'Remove the weight; it can be required instead.',
							}),
						]
					: [],
			),
		]);
		return [...answers, ...minimums];

		function checkRequirement(where: Where, requirement: Requirement): Problem[] {
			const parts = 'anyOf' in requirement ? requirement.anyOf : [requirement];
			return parts.flatMap(({ criterion: id, atLeast }, index) => {
				// What does not exist is for the rule `references` to say.
				const criterion = criteria.get(id);
				if (!criterion || (atLeast !== NOT_APPLICABLE && isOnScale(criterion, atLeast))) return [];
				return [
					problem(where, {
						path: 'anyOf' in requirement ? ['anyOf', index, 'atLeast'] : ['atLeast'],
						message: `"${String(atLeast)}" cannot be required of "${id}".`,
						expected: scaleText(criterion, ordered(criterion)),
						hint: 'Take a level of the criterion, a number for a count, or a list for flags.',
					}),
				];
			});
		}
	},
};

const below = ({ path = [] }: Where, ...steps: DataPath): DataPath => [...path, ...steps];

/** The ids that can be the least: not "not applicable", which stands outside the order. */
const ordered = (criterion: Criterion): string[] =>
	levelIds(criterion).filter((id) => id !== NOT_APPLICABLE);
