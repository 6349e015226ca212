import { all, attribute } from '../markup.ts';
import { robotsOf, type Page } from '../pages.ts';

/** What a card for other sites does that it must not: run, load, be listed, or keep its reader. */
export function* cardFaults(page: Page): Generator<string> {
	const { root } = page;
	const loading = all(root, 'script', 'img', 'iframe', 'object', 'video', 'audio', 'form');
	for (const { name } of loading) yield `has a <${name}>`;
	for (const link of all(root, 'link')) {
		if (attribute(link, 'rel') !== 'icon') yield `has a link to ${attribute(link, 'href')}`;
	}
	if (robotsOf(page) !== 'noindex') yield 'may be listed';
	const links = all(root, 'a');
	if (links.length !== 1) yield `has ${links.length} links`;
	for (const link of links) {
		if (attribute(link, 'target') !== '_blank') yield 'opens its link within the frame';
		for (const word of ['noopener', 'noreferrer']) {
			if (!attribute(link, 'rel').split(' ').includes(word)) yield `has a link without ${word}`;
		}
	}
}
