/** What XML 1.0 cannot hold, not even escaped (section 2.2): control characters, and two others. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for here
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The lines of a text as somebody typed or pasted it, in characters that XML can hold. */
export const xmlLines = (text: string): string[] =>
	text
		.toWellFormed()
		.replaceAll(UNWRITABLE, '')
		.split(/\r\n|[\r\n\u2028\u2029]/);

/** A text on one line, in characters that XML can hold. */
export const xmlText = (text: string): string => xmlLines(text).join(' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the content of an element. */
export const xmlContent = (text: string): string =>
	xmlText(text).replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
