import { collectionSchemas, type CollectionName } from '../../schema/collections.ts';
import type { DataPath, Problem } from '../../schema/finding.ts';
import { HIDDEN } from '../../schema/hidden-characters.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';

/** Where a browser would begin to read an element. */
const MARKUP = /<[a-z/!?]/i;

export const plainText: Rule = {
	name: 'plain-text',
	about: 'Texts, names and titles hold words only: no markup and no hidden characters.',
	check(guide) {
		const collections = Object.keys(collectionSchemas) as CollectionName[];
		return [
			...check(GUIDE_ENTRY, [], guide.info),
			...collections.flatMap((collection) =>
				// The id is the name of the file, which the rule `ids` judges.
				guide[collection].flatMap(({ id, ...entry }) => check({ collection, id }, [], entry)),
			),
			// Their words are Markdown, which the rule `page-words` judges.
			...guide.pages.flatMap(({ id, title, summary }) =>
				check({ collection: 'pages', id }, [], { title, summary }),
			),
		];
	},
};

/** Every word that an editor wrote, whether or not a page shows it today. */
function check(where: Where, path: DataPath, value: unknown): Problem[] {
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value).flatMap(([step, inner]) =>
			check(where, [...path, Array.isArray(value) ? Number(step) : step], inner),
		);
	}
	if (typeof value !== 'string') return [];
	const markup = MARKUP.test(value);
	if (!markup && !HIDDEN.test(value)) return [];
	return [
		problem(where, {
			path,
			message: markup
				? 'This text holds markup; it would be shown as it stands.'
				: 'This text holds a hidden character that can mislead readers.',
			expected: 'plain words',
			hint: 'Type the text anew instead of pasting it.',
		}),
	];
}
