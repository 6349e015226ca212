import { within, type XmlElement } from './read-xml.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const TAG = /^tag:[\w.-]+,\d{4}-\d{2}-\d{2}:\S+$/;

/** What RFC 4287 asks of a feed and its entries, and is not there. */
export function atomFaults(feed: XmlElement): string[] {
	const entries = within(feed, 'entry');
	const ids = [feed, ...entries].map((one) => within(one, 'id')[0]?.text ?? '');
	return [
		...(feed.name === 'feed' ? [] : ['is no feed']),
		...(feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['has no namespace']),
		...(within(feed, 'author').every((author) => within(author, 'name')[0]?.text)
			? []
			: ['nobody']),
		...(within(feed, 'author').length === 1 ? [] : ['has no author']),
		...(linksOf(feed, 'self').length === 1 ? [] : ['does not say where it is']),
		...[feed, ...entries].flatMap(partFaults),
		...(new Set(ids).size === ids.length ? [] : ['uses an id twice']),
	];
}

function partFaults(part: XmlElement): string[] {
	const once = ['id', 'title', 'updated'].filter((name) => within(part, name).length !== 1);
	const [id, title, updated] = ['id', 'title', 'updated'].map(
		(name) => within(part, name)[0]?.text ?? '',
	);
	return [
		...once.map((name) => `has not one ${name}`),
		...(TAG.test(id ?? '') ? [] : [`has the id ${id ?? ''}`]),
		...(title ? [] : ['has an empty title']),
		...(MOMENT.test(updated ?? '') ? [] : [`is updated ${updated ?? ''}`]),
		...(linksOf(part, 'alternate').length === 1 ? [] : ['leads nowhere']),
	];
}

/** The addresses of the links of a kind. */
export const linksOf = (part: XmlElement, rel: string): string[] =>
	within(part, 'link')
		.filter(({ attributes }) => attributes.get('rel') === rel)
		.map(({ attributes }) => attributes.get('href') ?? '');
