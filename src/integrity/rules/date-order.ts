import { isAfter } from '../../domain/evidence/partial-date.ts';
import type { Reply } from '../../schema/app.ts';
import type { DataPath, Problem } from '../../schema/finding.ts';
import { claimsOf } from '../claims-of.ts';
import { problem, type Rule, type Where } from '../rule.ts';

export const dateOrder: Rule = {
	name: 'date-order',
	about: 'What comes first is dated first, and a reply is late only once its deadline has passed.',
	check: (guide, today) => [
		...guide.apps.flatMap(({ id, launched, retired, reply }) => {
			const where = { collection: 'apps', id };
			return [
				...inOrder(where, ['retired'], ['launched', launched], ['retired', retired]),
				...replyInOrder({ ...where, path: ['reply'] }, reply, today),
			];
		}),
		...claimsOf(guide).flatMap(({ claim: { reading }, where }) =>
			inOrder(where, ['reading', 'second'], ['first', reading.first], ['second', reading.second]),
		),
		...guide.stories.flatMap(({ id, from, to }) =>
			inOrder({ collection: 'stories', id }, ['from'], ['from', from], ['to', to]),
		),
		...guide.corrections.flatMap(({ id, since, date }) =>
			inOrder({ collection: 'corrections', id }, ['since'], ['since', since], ['date', date]),
		),
	],
};

type Named = [key: string, date: string | null | undefined];

/**
 * Complains when the first of two dates lies wholly after the second.
 *
 * @param path where the one that is most likely wrong stands
 */
function inOrder(
	where: Where,
	path: DataPath,
	[before, first]: Named,
	[after, second]: Named,
): Problem[] {
	return first && second && isAfter(first, second)
		? [
				problem(where, {
					path,
					message: `\`${after}\` (${second}) lies before \`${before}\` (${first}).`,
					expected: `\`${before}\` on or before \`${after}\``,
					hint: 'Look for a typing error in one of the two.',
				}),
			]
		: [];
}

function replyInOrder(where: Where, reply: Reply, today: string): Problem[] {
	switch (reply.state) {
		case 'not-asked':
			return [];
		case 'answered':
			return inOrder(where, ['answered'], ['on', reply.on], ['answered', reply.answered]);
		case 'asked':
			return inOrder(where, ['deadline'], ['on', reply.on], ['deadline', reply.deadline]);
		case 'no-reply':
			return isAfter(today, reply.deadline)
				? inOrder(where, ['deadline'], ['on', reply.on], ['deadline', reply.deadline])
				: [
						problem(where, {
							path: ['deadline'],
							message: `The deadline of ${reply.deadline} has not passed yet.`,
							expected: '`state: asked` up to and on the deadline',
							hint: 'Wait, or mend the deadline.',
						}),
					];
	}
}
