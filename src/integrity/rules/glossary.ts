import type { DataPath } from '../../schema/finding.ts';
import type { Term } from '../../schema/glossary.ts';
import { problem, type Rule } from '../rule.ts';

/** Two spellings that a reader would take for one, in one language. */
const plain = (locale: string, spelling: string): string =>
	`${locale} ${spelling.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')}`;

export const glossary: Rule = {
	name: 'glossary',
	about:
		'No two terms of the glossary, and no two forms of one, are spelled the same in a language.',
	check(guide) {
		const owner = new Map<string, string>();
		return guide.glossary.flatMap((term) =>
			spellingsOf(term).flatMap(({ path, locale, spelling }) => {
				const other = owner.get(plain(locale, spelling));
				owner.set(plain(locale, spelling), term.id);
				return other === undefined
					? []
					: [
							problem(
								{ collection: 'glossary', id: term.id },
								{
									path,
									message:
										other === term.id
											? `"${spelling}" stands twice here.`
											: `"${spelling}" is also a spelling of "${other}".`,
									expected: 'a spelling that leads to one explanation',
									hint: 'Leave it to the term that people mean by it.',
								},
							),
						];
			}),
		);
	},
};

/** Every way in which a term is written, and where that stands in its file. */
function spellingsOf({ term, also }: Term): { path: DataPath; locale: string; spelling: string }[] {
	return [
		...Object.entries(term).map(([locale, spelling]) => ({
			path: ['term', locale],
			locale,
			spelling,
		})),
		...Object.entries(also).flatMap(([locale, forms]) =>
			forms.map((spelling, index) => ({ path: ['also', locale, index], locale, spelling })),
		),
	];
}
