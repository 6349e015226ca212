import type { Problem } from '../../schema/finding.ts';
import type { ChecklistItem } from '../../schema/checklist-item.ts';
import { problem, type Rule } from '../rule.ts';

const ORDERED = ['checklist', 'sectors', 'threshold'] as const;

export const checklist: Rule = {
	name: 'checklist',
	needsAllFiles: true,
	about:
		'Every item of the checklist has its own place, and names questions about an app where facts answer it.',
	check: (guide) => [
		...ORDERED.flatMap((collection) => samePlace(collection, guide[collection])),
		...guide.checklist.flatMap(checkCriteria),
	],
};

/** Two entries of a collection in one place. */
function samePlace(
	collection: string,
	entries: readonly { id: string; order: number }[],
): Problem[] {
	return entries.flatMap(({ id, order }, index) => {
		const other = entries.slice(0, index).find((one) => one.order === order);
		if (other === undefined) return [];
		return [
			problem(
				{ collection, id },
				{
					path: ['order'],
					message: `"${other.id}" has the order ${String(order)} too.`,
					expected: `a number that nothing else in ${collection} has`,
					hint: 'Number them anew, from 1.',
				},
			),
		];
	});
}

function checkCriteria({ id, answered, criteria, own }: ChecklistItem): Problem[] {
	const where = { collection: 'checklist', id };
	const trouble = (path: string, message: string, expected: string, hint: string) => [
		problem(where, { path: [path], message, expected, hint }),
	];
	if (answered === 'facts' && criteria.length === 0) {
		return trouble(
			'answered',
			'Facts answer this item, but it names no question about an app.',
			'at least one id under `criteria`',
			'Name the question, or say that only the organisation can answer it (`own`).',
		);
	}
	if (answered === 'own' && criteria.length > 0) {
		return trouble(
			'criteria',
			'Only the organisation can answer this item, yet it names questions about an app.',
			'no `criteria`',
			'Remove them, or say that facts answer a part of it (`partly`).',
		);
	}
	if (answered === 'partly' && own === undefined) {
		return trouble(
			'answered',
			'Facts answer a part of this item, but nothing says what is left.',
			'a text under `own`',
			'Say what the organisation must add.',
		);
	}
	return [];
}
