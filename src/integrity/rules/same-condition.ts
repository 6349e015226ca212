import { claimsOf } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const sameCondition: Rule = {
	name: 'same-condition',
	about: 'Within an edition a condition id stands for one act, told in the same words.',
	check(guide) {
		const first = new Map<string, string>();
		return claimsOf(guide).flatMap(({ app, variant, claim, where }) =>
			claim.conditions.flatMap((condition, index) => {
				const key = [app.id, variant, condition.id].join('/');
				const words = JSON.stringify([condition.text, condition.who, condition.when]);
				const known = first.get(key) ?? words;
				first.set(key, known);
				return known === words
					? []
					: [
							problem(where, {
								path: ['conditions', index, 'id'],
								message: `"${condition.id}" stands for another act elsewhere in this edition.`,
								expected: 'the same text, actor and moment wherever the id stands',
								hint: 'Use the same words, or give this act an id of its own.',
							}),
						];
			}),
		);
	},
};
