import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { nl } from '../../src/i18n/messages/nl.ts';
import { foreignWords, informalWords } from '../content/wrong-language.ts';
import { all, attribute, only, words, type Element } from './markup.ts';
import { builtSite, faultsOf, NOT_FOUND, type Page } from './pages.ts';

const { pages } = builtSite();
const messages = { nl, en };

/** Pages of one language; the page for wrong addresses speaks them all. */
const pagesIn = (locale: string): Page[] =>
	[...pages.values()].filter((page) => page.locale === locale && page.address !== NOT_FOUND);

/** Words of others, whose language is theirs: the title of a source, and who wrote it. */
function isQuoted(element: Element): boolean {
	if (element.attributes.has('lang') || ['cite', 'code', 'style', 'script'].includes(element.name))
		return true;
	if (element.name !== 'small' || !element.parent) return false;
	return (
		all(element.parent, 'cite').length > 0 ||
		all(element, 'a').some((link) => attribute(link, 'rel') === 'noreferrer')
	);
}

/** The runs of text of a page in its own language, each block on its own. */
function* ownTexts(element: Element): Generator<string> {
	if (isQuoted(element)) return;
	const blocks = element.children.filter((child) => typeof child !== 'string' && !isInline(child));
	if (blocks.length === 0) {
		yield ownWords(element);
		return;
	}
	yield element.children.filter((child) => typeof child === 'string').join(' ');
	for (const child of element.children) {
		if (typeof child !== 'string') yield* ownTexts(child);
	}
}

const isInline = ({ name }: Element): boolean =>
	['a', 'b', 'cite', 'code', 'em', 'small', 'span', 'strong', 'svg', 'time'].includes(name);

const ownWords = ({ children }: Element): string =>
	children
		.map((child) => (typeof child === 'string' ? child : isQuoted(child) ? '' : ownWords(child)))
		.join(' ')
		.replaceAll(/\s+/g, ' ');

/** The parts of the messages of a language that stand between slots and are no words of another. */
function tellingParts(locale: 'nl' | 'en'): string[] {
	const other = locale === 'nl' ? en : nl;
	return Object.entries(messages[locale])
		.filter(([key, message]) => other[key as keyof typeof en] !== message)
		.flatMap(([, message]) => message.split(/\{\w+\}/))
		.map((part) => part.trim())
		.filter((part) => part.length >= 12 && part.includes(' '))
		.filter((part) => !Object.values(other).some((message) => message.includes(part)));
}

describe.each([
	['nl', 'en'],
	['en', 'nl'],
] as const)('on pages in %s', (locale, other) => {
	test('no message of the interface is in the other language', () => {
		const parts = tellingParts(other);
		expect(parts.length).toBeGreaterThan(80);
		const faults = faultsOf(pagesIn(locale), ({ root }) => {
			const said = words(only(root, 'body'));
			return parts.filter((part) => said.includes(part)).map((part) => `says "${part}"`);
		});
		expect(faults).toEqual([]);
	});

	test('no text of the site is in the other language', () => {
		const faults = faultsOf(pagesIn(locale), ({ root }) =>
			[...ownTexts(only(root, 'main'))]
				.filter((text) => foreignWords(text, locale).length > 0)
				.map((text) => `says "${text.slice(0, 120)}"`),
		);
		expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
	});

	test('no text falls back to the other language', () => {
		const faults = faultsOf(pagesIn(locale), ({ root }) =>
			markedElements(only(root, 'body'), other).map((element) => `falls back: "${words(element)}"`),
		);
		expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
	});
});

test('pages in Dutch say "u"', () => {
	const faults = faultsOf(pagesIn('nl'), ({ root }) =>
		[...ownTexts(only(root, 'body'))].flatMap((text) =>
			informalWords(text).length > 0 ? [`says "${text.slice(0, 120)}"`] : [],
		),
	);
	expect(faults).toEqual([]);
});

/**
 * Elements marked as being in a language, but for those that are so in every translation: links
 * to the page in that language, titles of sources and places in them, the name of the licence.
 */
function markedElements(element: Element, locale: string): Element[] {
	if (element.name === 'cite' || attribute(element, 'hreflang') === locale) return [];
	if (element.name === 'small' || attribute(element, 'rel').includes('license')) return [];
	if (attribute(element, 'lang') === locale) return [element];
	return element.children.flatMap((child) =>
		typeof child === 'string' ? [] : markedElements(child, locale),
	);
}
