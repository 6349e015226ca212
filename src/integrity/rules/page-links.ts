import { partsOfPage } from '../../schema/page.ts';
import { problem, type Rule } from '../rule.ts';
import { visibleMarkdown } from '../visible-markdown.ts';

/** Where a link leads: [words](address), or [word]: address on a line of its own. */
const ADDRESS = /\]\(\s*<?([^\s)>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/dgm;

/** Stands for whatever address the site has. */
const SITE = 'https://site.invalid';

export const pageLinks: Rule = {
	name: 'page-links',
	about: 'Links in a page lead to pages of our own in the same language.',
	check: (guide) =>
		guide.pages.flatMap((page) => {
			const { locale, name } = partsOfPage(page);
			const others = guide.info.locales.offered.filter((offered) => offered !== locale);
			return addressesIn(page.body).flatMap(({ address, offset }) => {
				const found = languageOf(address, `${SITE}/${locale}/${name}/`);
				if (found === undefined || !others.includes(found)) return [];
				return [
					problem(
						{ collection: 'pages', id: page.id, path: ['body', offset] },
						{
							message: `This link leads to a page in "${found}": ${address}`,
							expected: `an address that begins with /${locale}/`,
							hint: `Write /${locale}/ in place of /${found}/.`,
						},
					),
				];
			});
		}),
};

/** The addresses to which links of a page lead, and where they stand. */
export const addressesIn = (body: string): { address: string; offset: number }[] =>
	[...visibleMarkdown(body).matchAll(ADDRESS)].map(({ 0: link, 1: inline, 2: below, index }) => {
		const address = inline ?? below ?? '';
		// The address is the end of what matches.
		return { address, offset: index + link.length - address.length };
	});

/** The first part of the address of a page of our own, which is its language. */
function languageOf(address: string, from: string): string | undefined {
	if (!URL.canParse(address, from)) return undefined;
	const { origin, pathname } = new URL(address, from);
	return origin === SITE ? pathname.split('/')[1] : undefined;
}
