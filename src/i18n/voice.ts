import { formatBytes, formatCountry, formatDate, regional } from './format.ts';
import { useMessages, type MessageKey, type Translate } from './locales.ts';
import { inLocale, type Words } from './text.ts';

type Text = Readonly<Record<string, string>>;

/** What the interface must know of a guide to speak about it. */
export interface Subject {
	name: string;
	product: { one: Text; many: Text; kind: Text };
	locales: { default: string; offered: readonly string[]; fallback?: string | undefined };
}

/** Everything a component needs to put things into words, in one language. */
export interface Voice {
	locale: string;
	/** An interface message; `{name}`, `{one}`, `{many}` and `{kind}` (and with a capital: `{One}`) are filled in. */
	t: Translate;
	/** A text of the guide with its language, to be marked where it is not the page's. */
	words: (text: Text) => Words;
	/** A text of the guide where no language can be marked, such as a page's title. */
	plain: (text: Text) => string;
	date: (date: string) => string;
	number: (number: number) => string;
	/** The size of a file. */
	bytes: (bytes: number) => string;
	list: (items: readonly string[]) => string;
	country: (code: string) => string;
}

/** The voice of a guide in one of its languages; throws if the interface does not speak it. */
export function voiceFor(locale: string, { name, product, locales }: Subject): Voice {
	const { default: first, fallback = first, offered } = locales;
	const order = [fallback, first, ...offered];
	const translate = useMessages(locale);
	const words = (text: Text) => inLocale(text, locale, order);
	const plain = (text: Text) => words(text).words;
	const nouns = {
		name,
		one: plain(product.one),
		many: plain(product.many),
		kind: plain(product.kind),
		One: capitalise(plain(product.one)),
		Many: capitalise(plain(product.many)),
		Kind: capitalise(plain(product.kind)),
	};
	const t = (key: MessageKey, slots: Record<string, string | number> = {}) =>
		translate(key, { ...nouns, ...slots });
	return {
		locale,
		t,
		words,
		plain,
		date: (date) => dateInWords(date, locale),
		number: (number) => formatsOf(locale).number.format(number),
		bytes: (bytes) => formatBytes(bytes, locale),
		list: (items) => formatsOf(locale).list.format(items),
		country: (code) => formatCountry(code, locale, { INT: translate('notice.int') }),
	};
}

/**
 * Thousands of pages name the same few dates, and putting one into words is slow: it was a fifth of
 * the time it takes to make the pages.
 */
const datesInWords = new Map<string, string>();

function dateInWords(date: string, locale: string): string {
	const key = `${locale} ${date}`;
	const known = datesInWords.get(key) ?? formatDate(date, locale);
	datesInWords.set(key, known);
	return known;
}

interface Formats {
	number: Intl.NumberFormat;
	list: Intl.ListFormat;
}

/** Making these is slow, and every page needs them. */
const formats = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
	const known = formats.get(locale) ?? {
		number: new Intl.NumberFormat(regional(locale)),
		list: new Intl.ListFormat(regional(locale), { type: 'conjunction' }),
	};
	formats.set(locale, known);
	return known;
}

/** Nouns of the guide stand in lower case; a title begins with a capital. */
export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
