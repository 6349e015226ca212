import { idSchema, isReserved } from '../../schema/id.ts';
import type { Problem } from '../../schema/finding.ts';
import { collectionSchemas, type CollectionName } from '../../schema/collections.ts';
import { partsOfPage } from '../../schema/page.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';

/** Other pages below an app's address, beside apps/ID/EDITION. */
const TAKEN = ['changes', 'claims', 'evidence', 'notices'];

/** Other pages below the address of a language, beside LOCALE/PAGE. */
export const TAKEN_BY_SITE = [
	'alternatives',
	'apps',
	'beside',
	'changes',
	'choose',
	'compare',
	'corrections',
	'criteria',
	'earlier',
	'embed',
	'for',
	'glossary',
	'notices',
	'organisations',
	'profiles',
	'releases',
	'schools',
	'search',
	'status',
	'stories',
];

/** The positions after the first at which an id stands again. */
const repeats = (ids: readonly string[]): number[] =>
	ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

export const ids: Rule = {
	name: 'ids',
	about: 'Ids are kebab-case and stand for one thing only.',
	check(guide) {
		const names = Object.keys(collectionSchemas) as CollectionName[];
		const fileNames = names.flatMap((collection) =>
			guide[collection].flatMap(({ id }) => fileName({ collection, id }, id)),
		);
		const pageNames = guide.pages.flatMap((page): Problem[] => {
			const where = { collection: 'pages', id: page.id };
			const { name } = partsOfPage(page);
			if (!TAKEN_BY_SITE.includes(name)) return fileName(where, name);
			return [
				problem(where, {
					message: `The page cannot be called "${name}": another page of the site has that address.`,
					expected: 'another name, because it is part of a page address',
					hint: `Rename the file in every language, for instance to about-${name}.md.`,
				}),
			];
		});
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
			...pageNames,
			...lists.flatMap((key) => twice(GUIDE_ENTRY, key, guide.info[key])),
			...twice({ ...GUIDE_ENTRY, path: ['record'] }, 'parts', guide.info.record?.parts ?? []),
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

function fileName(where: Where, name: string): Problem[] {
	if (idSchema.safeParse(name).success) return [];
	return [
		problem(where, {
			message: `The file's name "${name}" is not an id.`,
			expected: isReserved(name)
				? 'another name: file systems and programs have a use of their own for this one'
				: 'lower-case letters, digits and single hyphens',
			hint: 'Rename the file; its name is part of the page address.',
		}),
	];
}
