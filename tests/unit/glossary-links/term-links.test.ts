import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { termFinder, type Named } from '../../../src/glossary-links/spellings.ts';
import {
	firstUses,
	leastMet,
	MOST_TERMS,
	withTermLinks,
} from '../../../src/glossary-links/term-links.ts';

const named = (id: string, ...also: string[]): Named => ({
	id,
	term: { en: id },
	also: { en: also },
});
const terms = [named('bell', 'bells'), named('knocker'), named('own bell'), named("porter's")];
const find = termFinder(terms, 'en') ?? (() => []);

const page = (main: string) =>
	`<!doctype html><html lang="en"><head><title>bell</title></head><body><p>bell</p><main id="main">${main}</main><footer><p>bell</p></footer></body></html>`;
const linked = (html: string) =>
	withTermLinks(
		html,
		leastMet(firstUses(html, find), () => 1),
		(term) => `/en/glossary/#${term}`,
	);
const link = (term: string, words = term) =>
	`<a class="term" href="/en/glossary/#${term}">${words}</a>`;

describe('a word that the glossary explains becomes a link', () => {
	test('in running text, the first time only', () => {
		expect(linked(page('<p>A bell and bells.</p><p>A bell.</p>'))).toBe(
			page(`<p>A ${link('bell')} and bells.</p><p>A bell.</p>`),
		);
	});

	test.each([
		['a paragraph', `<p>${link('bell')}</p>`],
		['a list', `<ul><li>${link('bell')}</li></ul>`],
		['a meaning', `<dl><dt>bell</dt><dd>${link('bell')}</dd></dl>`],
		['something stressed', `<p><strong>${link('bell')}</strong></p>`],
		['text that is said to be in the same language', `<p lang="en">${link('bell')}</p>`],
	])('in %s', (_, expected) => {
		const html = page(expected.replaceAll(/<\/?a[^>]*>/g, ''));
		expect(linked(html)).toBe(page(expected));
	});

	test('after a heading, a table or another link that names it too', () => {
		const before =
			'<h2>The bell</h2><table><tr><td>bell</td></tr></table><p><a href="/x/">a bell</a></p>';
		expect(linked(page(`${before}<p>bell</p>`))).toBe(page(`${before}<p>${link('bell')}</p>`));
	});

	test('where an entity stands in it or before it, which stay as they are', () => {
		expect(linked(page('<p>A &amp; B: the porter&#39;s&nbsp;bell</p>'))).toBe(
			page(`<p>A &amp; B: the ${link("porter's", 'porter&#39;s')}&nbsp;${link('bell')}</p>`),
		);
	});
});

describe('a word stays as it is', () => {
	test.each([
		['in a heading', '<h2>bell</h2>'],
		['in a table, also in a paragraph in it', '<table><tr><td><p>bell</p></td></tr></table>'],
		['in a link', '<p><a href="/x/">the bell</a></p>'],
		['in a button', '<p><button>bell</button></p>'],
		['in a label or legend', '<form><p><label>bell</label></p></form>'],
		['in a summary', '<details><summary><p>bell</p></summary></details>'],
		['in code', '<p><code>bell</code></p>'],
		['in navigation', '<nav aria-label="x"><ul><li>bell</li></ul></nav>'],
		[
			'in a picture and the words below it',
			'<figure><svg><text>bell</text></svg><figcaption><p>bell</p></figcaption></figure>',
		],
		['in another language', '<p lang="nl">bell <em>bell</em></p>'],
		['outside running text', '<div>bell</div><dl><dt>bell</dt></dl>'],
		['in data and comments', '<p><!-- bell --><script type="application/json">"bell"</script></p>'],
		['in an address or a name of markup', '<p class="bell" id="bell"></p>'],
		[
			'where a script takes over',
			'<div id="panel"><p>bell</p></div><script id="panel-props">{}</script>',
		],
		['where another link says the same', '<p>bell</p><ul><li><a href="/bells/">Bell</a></li></ul>'],
		['inside an entity', '<p>&bell;</p>'],
	])('%s', (_, main) => {
		expect(linked(page(main))).toBe(page(main));
	});

	test('on a page without a main part', () => {
		const html = '<html lang="en"><body><p>bell</p></body></html>';
		expect(linked(html)).toBe(html);
	});
});

describe('of many words', () => {
	const uses = Array.from({ length: 20 }, (_, index) => ({
		term: `t${index}`,
		start: index * 10,
		end: index * 10 + 5,
	}));

	test('those on the fewest pages are linked, in the order of the page', () => {
		const pagesWith = (term: string) => (['t3', 't17'].includes(term) ? 1 : 100);
		const chosen = leastMet(uses, pagesWith).map(({ term }) => term);
		expect(chosen).toHaveLength(MOST_TERMS);
		expect(chosen).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't17']);
	});

	test('as few are linked as there is room for', () => {
		expect(leastMet(uses, () => 1, 0)).toEqual([]);
		expect(leastMet(uses, () => 1, 1).map(({ term }) => term)).toEqual(['t0']);
	});
});

describe('whatever a page holds', () => {
	const words = fc
		.array(fc.constantFrom('bell', 'Bells', 'own', 'knocker', 'door', '&amp;', '&#39;', 'x.y', '—'))
		.map((list) => list.join(' '));
	const inline = fc.oneof(
		words,
		fc
			.tuple(fc.constantFrom('strong', 'a', 'code', 'span', 'small', 'button'), words)
			.map(([name, text]) => `<${name}>${text}</${name}>`),
	);
	const block = fc
		.tuple(
			fc.constantFrom('p', 'h2', 'div', 'li', 'dd', 'nav', 'section', 'blockquote'),
			fc.array(inline, { maxLength: 4 }),
		)
		.map(([name, parts]) => `<${name}>${parts.join(' ')}</${name}>`);
	const pages = fc.array(block, { maxLength: 8 }).map((blocks) => page(blocks.join('')));
	const ofTerm = (html: string) => parse(html).querySelectorAll('a.term');

	test('its text stays the same, and so does everything but the links', () => {
		fc.assert(
			fc.property(pages, (html) => {
				expect(parse(linked(html)).text).toBe(parse(html).text);
				expect(linked(html).replaceAll(/<a class="term" [^>]*>([^<]*)<\/a>/g, '$1')).toBe(html);
			}),
		);
	});

	test('no term is linked twice, and no link stands in another', () => {
		fc.assert(
			fc.property(pages, (html) => {
				const links = ofTerm(linked(html));
				const addresses = links.map((element) => element.getAttribute('href'));
				expect(new Set(addresses).size).toBe(addresses.length);
				expect(links.length).toBeLessThanOrEqual(MOST_TERMS);
				expect(
					parse(linked(html)).querySelectorAll('a a, button a, h2 a.term, nav a.term'),
				).toEqual([]);
			}),
		);
	});

	test('doing it again changes nothing', () => {
		fc.assert(
			fc.property(pages, (html) => {
				expect(linked(linked(html))).toBe(linked(html));
			}),
		);
	});
});
