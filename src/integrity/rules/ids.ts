import { idSchema } from '../../schema/id.ts';
import type { Problem } from '../../schema/finding.ts';
import { collectionSchemas, type CollectionName } from '../../schema/collections.ts';
import { GUIDE_ENTRY, problem, type Rule } from '../rule.ts';

/** Other pages below an app's address, beside apps/ID/EDITION. */
const TAKEN = ['evidence', 'notices'];

/** The positions after the first at which an id stands again. */
const repeats = (ids: readonly string[]): number[] =>
	ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

export const ids: Rule = {
	name: 'ids',
	about: 'Ids are kebab-case and stand for one thing only.',
	check(guide) {
		const names = Object.keys(collectionSchemas) as CollectionName[];
		const fileNames = names.flatMap((collection) =>
			guide[collection].flatMap(({ id }): Problem[] =>
				idSchema.safeParse(id).success
					? []
					: [
							problem(
								{ collection, id },
								{
									message: `The file's name "${id}" is not an id.`,
									expected: 'lower-case letters, digits and single hyphens',
									hint: 'Rename the file; its name is part of the page address.',
								},
							),
						],
			),
		);
		const twice = (
			where: Parameters<typeof problem>[0],
			key: string,
			list: readonly { id: string }[],
		) =>
			repeats(list.map(({ id }) => id)).map((index) =>
				problem(where, {
					path: [key, index, 'id'],
					message: `"${list[index]?.id ?? ''}" stands twice in ${key}.`,
					expected: `every id in ${key} once`,
					hint: 'Give one of the two another id.',
				}),
			);
		const lists = ['audiences', 'groups', 'actors', 'moments', 'kinds', 'shelfLives'] as const;
		return [
			...fileNames,
			...lists.flatMap((key) => twice(GUIDE_ENTRY, key, guide.info[key])),
			...guide.criteria.flatMap((criterion) => {
				const where = { collection: 'criteria', id: criterion.id };
				if (criterion.scale === 'levels') return twice(where, 'levels', criterion.levels);
				return criterion.scale === 'flags' ? twice(where, 'flags', criterion.flags) : [];
			}),
			...guide.questions.flatMap(({ id, options }) =>
				twice({ collection: 'questions', id }, 'options', options),
			),
			...guide.earlier.flatMap(({ id, apps, questions }) => [
				...twice({ collection: 'earlier', id }, 'apps', apps),
				...twice({ collection: 'earlier', id }, 'questions', questions),
			]),
			...guide.apps.flatMap((app) => {
				const where = { collection: 'apps', id: app.id };
				const clashes = app.variants.flatMap(({ id }, index) =>
					TAKEN.includes(id)
						? [
								problem(where, {
									path: ['variants', index, 'id'],
									message: `The edition cannot be called "${id}": another page of the app has that address.`,
									expected: 'another id, because it is part of a page address',
									hint: `Choose another id, such as "${id}-edition".`,
								}),
							]
						: [],
				);
				return [...twice(where, 'variants', app.variants), ...clashes];
			}),
		];
	},
};
