import { z } from 'zod';

/** What stands between the `---` lines of a page of running text; below them are its words. */
export const frontMatterSchema = z
	.strictObject({
		title: z.string().trim().min(1).max(80),
		summary: z.string().trim().min(1).max(200),
	})
	.meta({ description: 'A page of running text.' });

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A page of running text in one language: `pages/LOCALE/NAME.md`. */
export type Page = FrontMatter & {
	/** LOCALE/NAME */
	id: string;
	/** Its words, in Markdown. */
	body: string;
};

/** The language and the name of a page. */
export function partsOfPage({ id }: Pick<Page, 'id'>): { locale: string; name: string } {
	const [locale = '', ...name] = id.split('/');
	return { locale, name: name.join('/') };
}
