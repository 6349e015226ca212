import { describe, expect, test } from 'vitest';
import { MOST_TERMS } from '../../src/glossary-links/term-links.ts';
import { urls } from '../../src/i18n/urls.ts';
import { all, attribute, byId, type Element, only, spaced, words } from './markup.ts';
import { builtSite, faultsOf, type Page } from './pages.ts';
import { pagesToRead } from './sample.ts';

const { guide, pages } = builtSite();
const { offered } = guide.guide.locales;

const termLinks = ({ root }: Page): Element[] =>
	all(root, 'a').filter((link) => attribute(link, 'class') === 'term');

const above = (element: Element): Element[] =>
	element.parent ? [element.parent, ...above(element.parent)] : [];

const read = pagesToRead(builtSite());
const linked = read.filter((page) => termLinks(page).length > 0);
const glossaryPages = offered.map((locale) => pages.get(urls.glossary(locale)));

test('most pages link words to the glossary', () => {
	expect(linked.length).toBeGreaterThan(read.length / 2);
});

describe('a page links', () => {
	test('few words, and each word once', () => {
		const faults = faultsOf(linked, (page) => {
			const links = termLinks(page).map((link) => attribute(link, 'href'));
			return [
				...(links.length > MOST_TERMS ? [`has ${links.length} links to terms`] : []),
				...links.filter((link, index) => links.indexOf(link) < index),
			];
		});
		expect(faults).toEqual([]);
	});

	test('words in running text only, in its own language', () => {
		const closed =
			'h1 h2 h3 h4 h5 h6 table a button label legend summary form dialog code pre nav svg figcaption cite small header footer'.split(
				' ',
			);
		const faults = faultsOf(linked, (page) =>
			termLinks(page).flatMap((link) => {
				const around = above(link);
				const names = around.map(({ name }) => name);
				const languages = around.map((element) => attribute(element, 'lang')).filter(Boolean);
				return [
					...names.filter((name) => closed.includes(name)),
					...(['p', 'li', 'dd'].some((name) => names.includes(name)) ? [] : ['no running text']),
					...(names.includes('main') ? [] : ['outside the main part']),
					...languages.filter((language) => language !== page.locale),
				].map((fault) => `links "${words(link)}" in ${fault}`);
			}),
		);
		expect(faults).toEqual([]);
	});

	test('a word to its own meaning, in its own language', () => {
		const faults = faultsOf(linked, (page) =>
			termLinks(page).flatMap((link) => {
				const term = guide.glossary.find(
					({ id }) => attribute(link, 'href') === urls.term(page.locale, id),
				);
				if (!term) return [`leads to ${attribute(link, 'href')}`];
				const forms = [term.term[page.locale] ?? '', ...(term.also[page.locale] ?? [])];
				const same = (form: string) => form.replaceAll('’', "'").toLowerCase();
				return forms.map(same).includes(same(words(link)))
					? []
					: [`links "${words(link)}" to "${term.id}"`];
			}),
		);
		expect(faults).toEqual([]);
	});

	test('nothing where a script takes over', () => {
		const faults = faultsOf(linked, ({ root }: Page) =>
			termLinks({ root } as Page).flatMap((link) =>
				above(link)
					.map((element) => attribute(element, 'id'))
					.filter((id) => id !== '' && byId(root, `${id}-props`) !== undefined),
			),
		);
		expect(faults).toEqual([]);
	});
});

describe.each(offered)('the glossary in %s', (locale) => {
	const page = pages.get(urls.glossary(locale));
	const main = page ? only(page.root, 'main') : undefined;

	test('has every term once, with its meaning', () => {
		if (!main) throw new Error('There is no glossary.');
		for (const { id, term, means } of guide.glossary) {
			const section = byId(main, id);
			expect(section && words(only(section, 'h3'))).toBe(term[locale]);
			expect(section && words(section)).toContain(spaced(means[locale] ?? '?'));
		}
		expect(all(main, 'h3')).toHaveLength(guide.glossary.length);
	});

	test('stands in the order of the alphabet, with a link to each letter', () => {
		if (!main) throw new Error('There is no glossary.');
		const names = all(main, 'h3').map(words);
		expect(names).toEqual(names.toSorted(new Intl.Collator(locale, { numeric: true }).compare));
		const letters = all(main, 'h2').map((heading) => [
			`#${attribute(heading, 'id')}`,
			words(heading),
		]);
		const links = all(main, 'a').filter((link) => attribute(link, 'href').startsWith('#'));
		expect(links.map((link) => [attribute(link, 'href'), words(link)])).toEqual(letters);
	});
});

test('the glossary links no word to itself', () => {
	expect(glossaryPages.map((page) => page && termLinks(page))).toEqual(offered.map(() => []));
});
