import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { useMessages } from '../../src/i18n/locales.ts';
import type { PublishedGuide } from '../../src/schema/published-guide.ts';
import { readCsv } from '../unit/open-data/read-csv.ts';
import { tight } from './answers.ts';
import { all, attribute, byId, only, words, type Element } from './markup.ts';
import { builtSite } from './pages.ts';
import { pagesToRead } from './sample.ts';

type Notice = PublishedGuide['notices'][number];

const { folder, guide, pages, files } = builtSite();
const { apps, notices, stories } = guide;
const { offered: locales, default: first, fallback = first } = guide.guide.locales;

/** A text as a page in a language says it: in another one where it is not translated. */
const said = (text: Record<string, string>, locale: string): string =>
	text[locale] ?? text[fallback] ?? text[first] ?? '?';

const mainOf = (address: string): Element | undefined => {
	const page = pages.get(address);
	return page && only(page.root, 'main');
};
const linksIn = (element: Element | undefined): string[] =>
	element ? all(element, 'a').map((link) => attribute(link, 'href')) : [];

/** The ids of the notices that an element links to, each as often as it does. */
const noticesIn = (element: Element | undefined, locale: string): string[] =>
	linksIn(element).flatMap((href) => {
		const [, id] = new RegExp(`^/${locale}/notices/([^/]+)/$`).exec(href) ?? [];
		return id === undefined ? [] : [id];
	});

const idsOf = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id).sort();
const isAbout = ({ apps: about }: Notice, app: string) => about !== 'all' && about.includes(app);

/** Notices that one names or that name it, and so on: worked out anew from the published data. */
function matterOf(start: string): string[] {
	const found = [start];
	for (const id of found) {
		for (const { id: other, followUp, standing } of notices) {
			const named = [followUp, standing.by];
			const isNext = other === id ? named : named.includes(id) ? [other] : [];
			found.push(...isNext.flatMap((next) => (next && !found.includes(next) ? [next] : [])));
		}
	}
	return [...new Set(found)];
}

describe.each(locales)('in %s', (locale) => {
	const t = useMessages(locale);

	test('the register has every notice once', () => {
		const register = mainOf(`/${locale}/notices/`);
		const list = register && byId(register, 'register');
		expect(noticesIn(list, locale).sort()).toEqual(idsOf(notices));
	});

	test('every notice has a page that says all that is known of it', () => {
		const faults = notices.flatMap((notice) => {
			const main = mainOf(`/${locale}/notices/${notice.id}/`);
			if (!main) return [`${notice.id} has no page`];
			const page = tight(words(main));
			const { scope, summary, authority, standing, sources } = notice;
			const texts = [
				said(scope, locale),
				said(summary, locale),
				said(authority.name, locale),
				t(`notices.standing.${standing.state}`),
				...(standing.says ? [said(standing.says, locale)] : []),
				...sources.map(({ title }) => title),
			];
			const addresses = sources.map(({ url }) => url).filter((url) => url.startsWith('https://'));
			const dates = all(main, 'time').map((time) => attribute(time, 'datetime'));
			return [
				...texts.filter((text) => !page.includes(tight(text))),
				...addresses.filter((url) => !linksIn(main).includes(url)),
				...(dates.includes(notice.date) ? [] : [notice.date]),
			].map((fault) => `${notice.id} lacks ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	test('the page of a notice lists its matter, itself marked and the others linked', () => {
		expect(notices.some(({ id }) => matterOf(id).length > 2)).toBe(true);
		for (const { id } of notices) {
			const main = mainOf(`/${locale}/notices/${id}/`);
			const [list] = main
				? all(main, 'ol').filter(({ attributes }) => attributes.get('class')?.includes('matter'))
				: [];
			const matter = matterOf(id);
			const others = matter.filter((other) => other !== id);
			expect(noticesIn(list, locale).sort(), id).toEqual(others.sort());
			const here = list
				? all(list, 'strong').filter((part) => attribute(part, 'aria-current') === 'true')
				: [];
			expect(here, id).toHaveLength(matter.length > 1 ? 1 : 0);
		}
	});

	test('the page of a notice leads on to what is known today', () => {
		const faults = notices.flatMap(({ id, apps: about }) => {
			const links = linksIn(mainOf(`/${locale}/notices/${id}/`));
			const today =
				about === 'all' ? [`/${locale}/compare/`] : about.map((app) => `/${locale}/apps/${app}/`);
			return today.filter((href) => !links.includes(href)).map((href) => `${id} lacks ${href}`);
		});
		expect(faults).toEqual([]);
	});

	test('an app with notices has a page with all of them, a drawing of as many marks, and the general advice', () => {
		const general = notices.some(({ apps: about }) => about === 'all');
		expect(general).toBe(true);
		for (const { id } of apps) {
			const address = `/${locale}/apps/${id}/notices/`;
			const main = mainOf(address);
			const own = notices.filter((notice) => isAbout(notice, id));
			if (own.length === 0) {
				expect(main, id).toBeUndefined();
				continue;
			}
			expect(noticesIn(main, locale).sort(), id).toEqual(idsOf(own));
			expect(linksIn(mainOf(`/${locale}/apps/${id}/`)), id).toContain(address);
			expect(linksIn(main), id).toContain(`/${locale}/notices/about/all/`);
			const figure = main && only(main, 'figure');
			expect(figure?.attributes.get('aria-hidden')).toBe('true');
			const drawing = figure && all(figure, 'svg')[0];
			const marks = drawing
				? all(drawing, 'path')
						.filter((part) => attribute(part, 'class').startsWith('mark'))
						.flatMap((part) => attribute(part, 'd').match(/M/g) ?? [])
				: [];
			expect(marks, id).toHaveLength(own.length);
		}
	});

	test('each way into the notices has those that belong there and no other', () => {
		const ways: [facet: string, valueOf: (notice: Notice) => string][] = [
			['kind', ({ kind }) => kind],
			['country', ({ authority }) => authority.country.toLowerCase()],
			['authority', ({ authority }) => authority.kind],
			['about', ({ apps: about }) => (about === 'all' ? about : '')],
		];
		const register = linksIn(mainOf(`/${locale}/notices/`));
		const walked: string[] = [];
		for (const [facet, valueOf] of ways) {
			for (const [value, those] of Map.groupBy(notices, valueOf)) {
				if (value === '' || (facet === 'country' && those.length < 2)) continue;
				const address = `/${locale}/notices/${facet}/${value}/`;
				walked.push(address);
				expect(noticesIn(mainOf(address), locale).sort(), address).toEqual(idsOf(those));
				expect(register).toContain(address);
			}
		}
		const there = [...pages.keys()].filter((address) =>
			new RegExp(`^/${locale}/notices/[^/]+/[^/]+/$`).test(address),
		);
		expect(there.sort()).toEqual(walked.sort());
	});

	test('two notices that a page links to never have the same name', () => {
		const own = new Set(notices.map(({ id }) => `/${locale}/notices/${id}/`));
		const named = pagesToRead(builtSite()).flatMap(({ address, root }) =>
			all(root, 'a')
				.map((link) => ({ href: attribute(link, 'href'), name: tight(words(link)) }))
				.filter(({ href }) => own.has(href))
				.map(({ href, name }) => ({ href, key: `${address}: ${name}` })),
		);
		expect(named.length).toBeGreaterThan(notices.length);
		const faults = [...Map.groupBy(named, ({ key }) => key)]
			.filter(([, those]) => new Set(those.map(({ href }) => href)).size > 1)
			.map(([key]) => key);
		expect(faults).toEqual([]);
	});

	test('every story is told with all its chapters, and each rests on its notices', () => {
		expect(stories.length).toBeGreaterThan(0);
		for (const { id, chapters, changedSince } of stories) {
			const main = mainOf(`/${locale}/stories/${id}/`);
			expect(linksIn(mainOf(`/${locale}/notices/`))).toContain(`/${locale}/stories/${id}/`);
			const page = main ? tight(words(main)) : '';
			const told = [
				...chapters.flatMap(({ title, text }) => [title, text]),
				...changedSince.flatMap(({ then, now }) => [then, now]),
			];
			expect(told.filter((text) => !page.includes(tight(said(text, locale))))).toEqual([]);
			const named = [
				...chapters.flatMap((chapter) => chapter.notices),
				...changedSince.flatMap(({ notice }) => notice ?? []),
			];
			expect(noticesIn(main, locale).sort()).toEqual(named.sort());
			for (const { app, criterion } of changedSince) {
				if (!app || !criterion) continue;
				const group = guide.criteria.find((one) => one.id === criterion)?.group ?? '?';
				expect(linksIn(main)).toContain(`/${locale}/apps/${app}/evidence/${group}/#${criterion}`);
			}
		}
	});
});

test('the table of notices has one row for each, and the page about the data leads to it', () => {
	expect([...files]).toContain('/data/v1/notices.csv');
	const [head = [], ...rows] = readCsv(
		readFileSync(path.join(folder, 'data/v1/notices.csv'), 'utf8'),
	);
	expect(rows.map(([id]) => id ?? '').sort()).toEqual(idsOf(notices));
	expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
	expect(head).toEqual(expect.arrayContaining(['date', 'kind', 'apps', `summary_${first}`]));
	for (const each of locales) {
		expect(linksIn(mainOf(`/${each}/data/`))).toContain('/data/v1/notices.csv');
	}
});
