/** A type of content, how the names of its files end, and whether it is text. */
export interface ContentType {
	type: string;
	endings: readonly string[];
	isText: boolean;
}

const text = (type: string, ...endings: string[]): ContentType => ({ type, endings, isText: true });
const packed = (type: string, ending: string): ContentType => ({
	type,
	endings: [ending],
	isText: false,
});

/**
 * The types of all files that a site has. A server gets them from us, not from a list that its
 * system has or has not: with `nosniff`, a file of no type is of no use.
 *
 * @see https://www.iana.org/assignments/media-types
 */
export const CONTENT_TYPES: readonly ContentType[] = [
	text('text/html', 'html'),
	text('text/javascript', 'js'),
	text('text/plain', 'txt', 'minisig', 'pub'),
	text('text/csv', 'csv'),
	text('text/markdown', 'md'),
	text('application/json', 'json'),
	text('application/ld+json', 'jsonld'),
	text('application/xml', 'xml'),
	text('image/svg+xml', 'svg'),
	packed('font/woff2', 'woff2'),
	packed('image/png', 'png'),
	packed('application/zip', 'zip'),
];

/** Files that say by their whole name what they are. */
export const NAMED_TYPES: readonly (readonly [pattern: string, type: string])[] = [
	['/feed\\.xml$', 'application/atom+xml'],
	['/SHA256SUMS$', 'text/plain'],
];

export const CHARSET = 'charset=utf-8';
