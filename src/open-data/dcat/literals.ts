type Text = Readonly<Record<string, string>>;

/** A literal of RDF, as JSON-LD writes it. */
export interface Literal {
	'@value': string;
	'@language'?: string;
	'@type'?: string;
}

/** A text of the guide, one literal a language, each with its tag. */
export const tagged = (text: Text): Literal[] =>
	Object.entries(text).map(([locale, words]) => ({ '@value': words, '@language': locale }));

/** A number of bytes. */
export const bytes = (count: number): Literal => ({
	'@value': String(count),
	'@type': 'xsd:nonNegativeInteger',
});

/** A date as exact as it is: a year, a month or a day. */
export function dated(date: string): Literal {
	const types = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const;
	return { '@value': date, '@type': types[date.split('-').length - 1] ?? 'xsd:date' };
}
