import { NOT_APPLICABLE } from '../../domain/criterion-levels.ts';
import type { LevelsCriterion } from '../../schema/criterion.ts';
import type { Problem } from '../../schema/finding.ts';
import { problem, type Rule } from '../rule.ts';

export const scales: Rule = {
	name: 'scales',
	about: 'Levels run from best to worst, and a criterion that does not weigh says why.',
	check: (guide) =>
		guide.criteria.flatMap((criterion) => {
			const where = { collection: 'criteria', id: criterion.id };
			const unexplained =
				criterion.weighable === (criterion.notWeighed === undefined)
					? []
					: [
							problem(where, {
								path: [criterion.notWeighed ? 'notWeighed' : 'weighable'],
								message: criterion.weighable
									? '`notWeighed` stands beside `weighable: true`.'
									: 'This criterion does not weigh and does not say why.',
								expected: '`notWeighed` with, and only with, `weighable: false`',
								hint: 'Add or remove `notWeighed`.',
							}),
						];
			return criterion.scale === 'levels' ? [...unexplained, ...order(criterion)] : unexplained;
		}),
};

function order(criterion: LevelsCriterion): Problem[] {
	const where = { collection: 'criteria', id: criterion.id };
	return criterion.levels.flatMap((level, index) => {
		const better = criterion.levels[index - 1];
		const problems: Problem[] = [];
		if (better && criterion.weighable && level.value >= better.value) {
			problems.push(
				problem(where, {
					path: ['levels', index, 'value'],
					message: `"${level.id}" is worth ${level.value}, not less than "${better.id}" above it.`,
					expected: `less than ${better.value}: levels stand best first`,
					hint: 'Change the value, or the order of the levels.',
				}),
			);
		}
		if (level.id === NOT_APPLICABLE) {
			problems.push(
				problem(where, {
					path: ['levels', index, 'id'],
					message: `"${NOT_APPLICABLE}" stands among the levels.`,
					expected: 'the block `notApplicable`, outside the order',
					hint: 'Move it there, with its value and whether it satisfies a requirement.',
				}),
			);
		}
		return problems;
	});
}
