import { partsOfPage } from '../../schema/page.ts';
import { problem, type Rule } from '../rule.ts';

export const pageLanguages: Rule = {
	name: 'page-languages',
	needsAllFiles: true,
	about: 'Every page exists in the required languages.',
	check({ info, pages }) {
		const { required } = info.locales;
		const byName = Map.groupBy(pages, (page) => partsOfPage(page).name);
		return [...byName].flatMap(([name, versions]) => {
			const [first] = versions;
			if (first === undefined) return [];
			const found = versions.map((page) => partsOfPage(page).locale);
			return required
				.filter((locale) => !found.includes(locale))
				.map((locale) =>
					problem(
						{ collection: 'pages', id: first.id },
						{
							message: `The page "${name}" is missing in "${locale}".`,
							expected: `the page in ${required.join(', ')}`,
							hint: `Add pages/${locale}/${name}.md, or mend the name of one that is there.`,
						},
					),
				);
		});
	},
};
