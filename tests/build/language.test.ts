import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/messages/de.ts';
import { en, type Messages } from '../../src/i18n/messages/en.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { nl } from '../../src/i18n/messages/nl.ts';
import { foreignWords, informalWords } from '../content/wrong-language.ts';
import { all, attribute, only, words, type Element } from './markup.ts';
import { pagesToRead } from './sample.ts';
import { builtSite, faultsOf, NOT_FOUND, type Page } from './pages.ts';

const { guide } = builtSite();
const messages: Readonly<Record<string, Messages>> = { nl, en, de, fr };
const { offered, required, fallback } = guide.guide.locales;

/** Pages of one language; the page for wrong addresses speaks them all. */
const pagesIn = (locale: string): Page[] =>
	pagesToRead(builtSite()).filter((page) => page.locale === locale && page.address !== NOT_FOUND);

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
function tellingParts(locale: string, other: string): string[] {
	const spoken = messages[locale];
	const [own, others] = [messages[other], Object.values(spoken ?? {})];
	if (!spoken || !own) throw new Error(`The interface does not speak ${locale} and ${other}.`);
	return Object.entries(own)
		.filter(([key, message]) => spoken[key as keyof Messages] !== message)
		.flatMap(([, message]) => message.split(/\{\w+\}/))
		.map((part) => part.trim())
		.filter((part) => part.length >= 12 && part.includes(' '))
		.filter((part) => !others.some((message) => message.includes(part)));
}

/** A page without what is marked as being in another language. */
const ownWordsOf = ({ root }: Page): string =>
	[...ownTexts(only(root, 'body'))].join(' ').replaceAll(/\s+/g, ' ');

describe.each(offered)('on pages in %s', (locale) => {
	test.each(offered.filter((other) => other !== locale))(
		'no message of the interface is in %s',
		(other) => {
			const parts = tellingParts(locale, other);
			expect(parts.length).toBeGreaterThan(80);
			const faults = faultsOf(pagesIn(locale), (page) => {
				const said = ownWordsOf(page);
				return parts.filter((part) => said.includes(part)).map((part) => `says "${part}"`);
			});
			expect(faults).toEqual([]);
		},
	);

	test('A31: no text of the site is in another language without saying so', () => {
		const faults = faultsOf(pagesIn(locale), ({ root }) =>
			[...ownTexts(only(root, 'main'))]
				.filter((text) => foreignWords(text, locale).length > 0)
				.map((text) => `says "${text.slice(0, 120)}"`),
		);
		expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
	});

	// A required language is whole; another falls back on one language, and says so.
	const never = offered.filter(
		(other) => other !== locale && (required.includes(locale) || other !== fallback),
	);
	test.each(never)('no text falls back on %s', (other) => {
		const faults = faultsOf(pagesIn(locale), ({ root }) =>
			markedElements(only(root, 'body'), other).map((element) => `falls back: "${words(element)}"`),
		);
		expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
	});
});

/** A vendor's name may hold words of any language. */
const withoutVendors = (text: string): string =>
	guide.apps.reduce((left, { vendor }) => left.replaceAll(vendor, ''), text);

test.each(offered)('pages in %s speak to their reader as to a stranger', (locale) => {
	const faults = faultsOf(pagesIn(locale), ({ root }) =>
		[...ownTexts(only(root, 'body'))]
			.map(withoutVendors)
			.flatMap((text) =>
				informalWords(text, locale).length > 0 ? [`says "${text.slice(0, 120)}"`] : [],
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
