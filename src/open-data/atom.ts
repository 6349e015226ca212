/** News to follow. Days are YYYY-MM-DD; addresses are paths on the site. */
export interface Feed {
	id: string;
	lang: string;
	title: string;
	about: string;
	author: string;
	/** The day of the newest entry. */
	day: string;
	/** The page that says the same. */
	path: string;
	/** The feed itself. */
	self: string;
	items: readonly FeedItem[];
}

export interface FeedItem {
	id: string;
	title: string;
	day: string;
	path: string;
	paragraphs: readonly string[];
	list: readonly string[];
}

/**
 * A feed as an Atom document (RFC 4287). Ids are tag addresses (RFC 4151) of the site's host and
 * the day of the entry, so that they stay what they are wherever the page moves.
 *
 * @param site the address of the site, such as "https://example.org"
 */
export function atomFeed(feed: Feed, site: string): string {
	const { hostname } = new URL(site);
	// A tag asks for a day on which the host was the publisher's; a feed has none of its own.
	const tag = (id: string, day = '2020-01-01') => `tag:${hostname},${day}:${id}`;
	const link = (rel: string, path: string, type: string) =>
		`<link rel="${rel}" type="${type}" href="${escaped(new URL(path, site).href)}"/>`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.lang)}">`,
		...element('id', tag(feed.id)),
		...element('title', feed.title),
		...element('subtitle', feed.about),
		...element('updated', moment(feed.day)),
		`<author><name>${escaped(feed.author)}</name></author>`,
		link('self', feed.self, 'application/atom+xml'),
		link('alternate', feed.path, 'text/html'),
		...feed.items.flatMap((item) => [
			'<entry>',
			...element('id', tag(item.id, item.day)),
			...element('title', item.title),
			...element('updated', moment(item.day)),
			link('alternate', item.path, 'text/html'),
			`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${contentOf(item)}</div></content>`,
			'</entry>',
		]),
		'</feed>',
		'',
	].join('\n');
}

const element = (name: string, text: string): string[] => [`<${name}>${escaped(text)}</${name}>`];

/** A day has no hour; its beginning stands for it. */
const moment = (day: string): string => `${day}T00:00:00Z`;

function contentOf({ paragraphs, list }: FeedItem): string {
	const items = list.map((text) => `<li>${escaped(text)}</li>`).join('');
	return [
		...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
		items === '' ? '' : `<ul>${items}</ul>`,
	].join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** What XML 1.0 does not allow at all, however written. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML holds it. */
export const escaped = (text: string): string =>
	text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
