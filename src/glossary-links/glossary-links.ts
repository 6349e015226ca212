import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { urls } from '../i18n/urls.ts';
import type { PublishedGuide } from '../schema/published-guide.ts';
import { fitsFirstFlight } from './first-flight.ts';
import { termFinder } from './spellings.ts';
import { firstUses, leastMet, MOST_TERMS, withTermLinks } from './term-links.ts';

/**
 * Links words of the glossary to what they mean, where they first stand on a page. Works on the
 * built pages, so that no component has to think of it, and takes the terms from the open data
 * that is built with them. Comes after whatever else changes pages, as it weighs them.
 */
export function glossaryLinks(): AstroIntegration {
	return {
		name: 'glossary-links',
		hooks: {
			'astro:build:done': ({ dir }) => {
				linkTerms(fileURLToPath(dir));
			},
		},
	};
}

/** @throws if the open data were not built */
function linkTerms(folder: string): void {
	const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
	const { glossary } = JSON.parse(read('data/v1/guide.json')) as Pick<PublishedGuide, 'glossary'>;
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({ name, locale: /<html lang="([^"]+)"/.exec(read(name))?.[1] ?? '' }));
	for (const [locale, ofLocale] of Map.groupBy(pages, (page) => page.locale)) {
		const find = termFinder(glossary, locale);
		if (find === undefined) continue;
		const glossaryPage = path.join(...urls.glossary(locale).split('/'), 'index.html');
		const found = ofLocale
			.filter(({ name }) => name !== glossaryPage)
			.map(({ name }) => ({ name, uses: firstUses(read(name), find) }));
		const onPages = Map.groupBy(
			found.flatMap(({ uses }) => uses),
			({ term }) => term,
		);
		for (const { name, uses } of found) {
			const html = read(name);
			const linked = (most: number): string => {
				const chosen = leastMet(uses, (term) => onPages.get(term)?.length ?? 0, most);
				return withTermLinks(html, chosen, (term) => urls.term(locale, term));
			};
			let most = Math.min(uses.length, MOST_TERMS);
			// A page that is full already gets as many links as it has room for.
			while (most > 0 && !fitsFirstFlight(linked(most))) most -= 1;
			if (most > 0) writeFileSync(path.join(folder, name), linked(most));
		}
	}
}
