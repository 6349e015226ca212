import type { EarlierCell, EarlierComparison } from '../../schema/earlier-comparison.ts';
import type { Problem } from '../../schema/finding.ts';
import { problem, type Rule, type Where } from '../rule.ts';

export const earlierCells: Rule = {
	name: 'earlier-cells',
	about:
		'A cell of an earlier comparison is of an app and a question of its file, and stands once.',
	check: (guide) =>
		guide.earlier.flatMap((comparison) =>
			comparison.cells.flatMap((cell, index) => {
				const where = { collection: 'earlier', id: comparison.id, path: ['cells', index] };
				return [
					...unknown(where, 'app', cell.app, comparison.apps),
					...unknown(where, 'question', cell.question, comparison.questions),
					...offScale(where, cell, comparison.questions),
					...repeated(where, cell, comparison.cells.slice(0, index)),
				];
			}),
		),
};

function unknown(
	where: Where,
	key: 'app' | 'question',
	id: string,
	list: EarlierComparison['apps'] | EarlierComparison['questions'],
): Problem[] {
	return list.some((entry) => entry.id === id)
		? []
		: [
				problem(where, {
					path: [key],
					message: `There is no ${key} "${id}" in this file.`,
					expected: `one of: ${list.map((entry) => entry.id).join(', ')}`,
					hint: `Add it under \`${key}s\`, or look for a typing error.`,
				}),
			];
}

function offScale(
	where: Where,
	{ question, level }: EarlierCell,
	questions: EarlierComparison['questions'],
): Problem[] {
	const levels = questions.find(({ id }) => id === question)?.levels ?? [];
	if (level === undefined || levels.some(({ id }) => id === level)) return [];
	return [
		problem(where, {
			path: ['level'],
			message: `"${level}" is no level of "${question}" in this file.`,
			expected: levels.length > 0 ? levels.map(({ id }) => id).join(', ') : 'no level here',
			hint: 'Add it to the `levels` of the question, or look for a typing error.',
		}),
	];
}

function repeated(where: Where, cell: EarlierCell, before: readonly EarlierCell[]): Problem[] {
	return before.some(({ app, question }) => app === cell.app && question === cell.question)
		? [
				problem(where, {
					message: `The cell of "${cell.app}" on "${cell.question}" stands twice.`,
					expected: 'one cell for an app and a question',
					hint: 'Remove one of the two.',
				}),
			]
		: [];
}
