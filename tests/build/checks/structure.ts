import { regional } from '../answers.ts';
import { all, attribute, byId, type Element, only, spaced, words } from '../markup.ts';
import { NOT_FOUND, type Page, type Site } from '../pages.ts';

const elements = ({ children }: Element): Element[] =>
	children.filter((child) => typeof child !== 'string');

function ancestor(element: Element, test: (candidate: Element) => boolean): Element | undefined {
	let candidate = element.parent;
	while (candidate && !test(candidate)) candidate = candidate.parent;
	return candidate;
}

/** Tables that say less to a screen reader than to the eye, and cells without words. */
export function* tableFaults({ root }: Page): Generator<string> {
	for (const table of all(root, 'table')) {
		const caption = all(table, 'caption')[0];
		if (!caption || words(caption) === '') yield 'has a table without a caption';
		if (all(table, 'thead').length !== 1) yield 'has a table without one head';
		const rows = all(table, 'tr').map(elements);
		const columns = rows[0]?.length ?? 0;
		for (const row of rows) {
			if (row.length !== columns) yield `has a row of ${row.length} cells under ${columns} columns`;
			if (attribute(row[0] ?? table, 'scope') === '') yield 'has a row that no header names';
		}
		for (const cell of rows.flat()) {
			if (words(cell) === '') yield `has an empty <${cell.name}>`;
			const scope = attribute(cell, 'scope');
			if (cell.name === 'th' && !['col', 'row'].includes(scope)) yield 'has a th without a scope';
		}
		for (const part of all(table, 'table', 'thead', 'tbody', 'tr', 'th', 'td')) {
			if (part.attributes.has('role')) yield `gives a <${part.name}> another role`;
		}
		const box = ancestor(table, (element) => attribute(element, 'role') === 'region');
		const name = byId(root, attribute(box ?? table, 'aria-labelledby'));
		if (attribute(box ?? table, 'tabindex') !== '0' || !name || name !== caption) {
			yield 'has a table in no named box that the keyboard can scroll';
		}
	}
}

/** The parts that every page must have, in this order, so that help is always in the same place. */
export function* frameFaults({ root }: Page): Generator<string> {
	const parts = elements(only(root, 'body'))
		.map(({ name }) => name)
		.filter((name) => name !== 'script');
	if (parts.join() !== 'a,header,main,footer') yield `is built of ${parts.join()}`;
	yield* titleFaults(root);
}

/** A page has one title, also where scripts are off and what they would wake is hidden. */
function* titleFaults(root: Element): Generator<string> {
	const isWithout = (title: Element) => ancestor(title, ({ name }) => name === 'noscript');
	const isAsleep = (title: Element) =>
		ancestor(title, (part) => byId(root, `${attribute(part, 'id')}-props`) !== undefined);
	const titles = all(root, 'h1');
	const shown = titles.filter((title) => !isWithout(title));
	if (shown.length !== 1) yield `has ${shown.length} h1`;
	const without = titles.filter((title) => isWithout(title) ?? !isAsleep(title));
	if (without.length !== 1) yield `has ${without.length} h1 where scripts are off`;
}

/** What the foot of every page says, in its language: subject, state, date, help. */
export function* footerFaults(page: Page, { guide, pages, origin }: Site): Generator<string> {
	const { guide: info } = guide;
	const { locale } = page;
	const foot = footOf(page, origin);
	const needed: Record<string, string> = {
		'the subject': info.subject[locale] ?? '?',
		'that it is a demonstration': info.demonstrationShort?.[locale] ?? '',
		'the release': guide.release?.id ?? '',
		'the date': dateIn(locale, guide.release?.date ?? info.asOf),
		'where to get help': info.contact.help[locale] ?? '?',
		'the licence': info.licence.name,
	};
	for (const [what, text] of Object.entries(needed)) {
		if (!foot.includes(spaced(text))) yield `does not say ${what}: "${text}"`;
	}
	const home = pages.get(`/${locale}/`);
	if (home && footOf(home, origin) !== foot) yield 'has another foot than the home page';
}

const dateIn = (locale: string, day: string): string =>
	new Intl.DateTimeFormat(regional(locale), {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(new Date(day));

/** The foot of a page without the page's own address, which stands there for readers on paper. */
function footOf({ root, address, locale }: Page, origin: string): string {
	const shown = ['/', NOT_FOUND].includes(address) ? `/${locale}/` : address;
	return words(only(root, 'footer')).replace(origin + shown, '');
}
