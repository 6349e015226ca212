import { problem, type Rule } from '../rule.ts';
import { visibleMarkdown } from '../visible-markdown.ts';
import { addressesIn } from './page-links.ts';

/** Elsewhere by https, somebody to write to or to ring, a page of our own, or a place on the page. */
const FIT =
	/^(?:https:\/\/[^\s/?#@\\]+(?:[/?#]|$)|mailto:|tel:|\/(?![/\\])|#|\.{1,2}\/|[\w-]+(?:[/?#]|$))/i;

/** What becomes a link without having been made one, by a scheme that is not https. */
const BARE = /(?<![\w/.:-])(?:http:\/\/|www\.)[^\s<>()]+/gi;

export const pageAddresses: Rule = {
	name: 'page-addresses',
	about: 'A link in a page is https, mail, telephone or a page of our own; it runs nothing.',
	check: (guide) =>
		guide.pages.flatMap(({ id, body }) => {
			const links = addressesIn(body).filter(({ address }) => !FIT.test(address));
			const known = new Set(links.map(({ offset }) => offset));
			const bare = [...visibleMarkdown(body).matchAll(BARE)]
				.map(({ 0: address, index }) => ({ address, offset: index }))
				.filter(({ offset }) => !known.has(offset));
			return [...links, ...bare].map(({ address, offset }) =>
				problem(
					{ collection: 'pages', id, path: ['body', offset] },
					{
						message: `This link leads nowhere that a link may lead: ${address}`,
						expected: 'https://, mailto:, tel:, or a page of the site such as /en/help/',
						hint: 'Write the address out, beginning with https:// and without a name before an @.',
					},
				),
			);
		}),
};
