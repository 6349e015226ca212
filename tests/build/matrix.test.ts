import { describe, expect, test } from 'vitest';
import { useMessages } from '../../src/i18n/locales.ts';
import { cellWords, claimFor, tight } from './answers.ts';
import { all, attribute, only, words } from './markup.ts';
import { builtSite, type Page } from './pages.ts';

const { guide, pages } = builtSite();
const { info, apps, criteria } = { info: guide.guide, ...guide };
const views = info.locales.offered.flatMap((locale) =>
	info.audiences.map(({ id }) => ({ locale, audience: id })),
);

interface Cell {
	words: string;
	href: string;
}

/** The cells of a page's table by app and criterion, as its rows and heads name them. */
function cellsOf({ root }: Page): Map<string, Cell> {
	const table = only(root, 'table');
	const [head, ...body] = all(table, 'tr');
	const columns = head
		? all(head, 'th')
				.slice(1)
				.map((th) => attribute(th, 'data-criterion'))
		: [];
	return new Map(
		body.flatMap((row) =>
			all(row, 'td').map((td, index): [string, Cell] => [
				`${attribute(row, 'data-app')} × ${columns[index] ?? '?'}`,
				{ words: words(td), href: attribute(only(td, 'a'), 'href') },
			]),
		),
	);
}

/** All answers of an audience's pages for all apps, group by group. */
const wholeTable = (locale: string, audience: string): Map<string, Cell> =>
	new Map(
		info.groups.flatMap(({ id }) => {
			const page = pages.get(`/${locale}/compare/${audience}/all/${id}/`);
			return page ? [...cellsOf(page)] : [];
		}),
	);

describe.each(views)('the whole table in $locale for $audience', ({ locale, audience }) => {
	const cells = wholeTable(locale, audience);

	test('has every app on every criterion, and nothing else', () => {
		const expected = apps.flatMap((app) => criteria.map(({ id }) => `${app.id} × ${id}`));
		expect([...cells.keys()].sort()).toEqual(expected.sort());
	});

	test('says what the published data say', () => {
		const faults = apps.flatMap((app) =>
			criteria.flatMap((criterion) => {
				const key = `${app.id} × ${criterion.id}`;
				const found = claimFor(app, criterion.id, audience);
				if (!found) return [`${key} has no claim`];
				const expected = cellWords(locale, criterion, found.claim);
				const said = cells.get(key)?.words ?? '';
				return tight(said) === tight(expected) ? [] : [`${key} says "${said}", not "${expected}"`];
			}),
		);
		expect(faults).toEqual([]);
	});

	test('names its columns by the criterion that their heads lead to, its rows by the app', () => {
		for (const { id } of info.groups) {
			const page = pages.get(`/${locale}/compare/${audience}/all/${id}/`);
			const table = page && only(page.root, 'table');
			const heads = table ? all(table, 'th').filter((th) => attribute(th, 'data-criterion')) : [];
			for (const th of heads) {
				const criterion = attribute(th, 'data-criterion');
				expect(attribute(only(th, 'a'), 'href')).toBe(`/${locale}/criteria/${criterion}/`);
			}
			const rows = table ? all(table, 'tr').filter((row) => attribute(row, 'data-app')) : [];
			expect(rows.length).toBe(apps.length);
			for (const row of rows) {
				const app = attribute(row, 'data-app');
				const [link] = all(only(row, 'th'), 'a');
				const href = link ? attribute(link, 'href') : '';
				expect(href).toContain(`/${locale}/apps/${app}/`);
			}
		}
	});

	test('leads from every answer to the evidence for it', () => {
		const faults = apps.flatMap((app) =>
			criteria.flatMap(({ id, group }) => {
				const variant = claimFor(app, id, audience)?.variant;
				const folder = variant ?? `evidence/${group}`;
				const expected = `/${locale}/apps/${app.id}/${folder}/#${id}`;
				const { href } = cells.get(`${app.id} × ${id}`) ?? { href: 'nothing' };
				return href === expected ? [] : [`${app.id} × ${id} leads to ${href}, not ${expected}`];
			}),
		);
		expect(faults).toEqual([]);
	});
});

test.each(info.locales.offered)(
	'the first view in %s has the guide’s first apps and questions',
	(locale) => {
		const page = pages.get(`/${locale}/compare/`);
		const expected = info.firstView.apps.flatMap((app) =>
			info.firstView.criteria.map((criterion) => `${app} × ${criterion}`),
		);
		expect(page && [...cellsOf(page).keys()].sort()).toEqual(expected.sort());
	},
);

test.each(info.locales.offered)('no two answers to a question read the same in %s', (locale) => {
	const t = useMessages(locale);
	const faults = criteria.flatMap((criterion) => {
		if (criterion.scale !== 'levels') return [];
		const gaps = (['unknown', 'not-disclosed', 'disputed'] as const).map((kind) =>
			t(`missing.${kind}`),
		);
		const answers = [
			...criterion.levels,
			...(criterion.notApplicable ? [criterion.notApplicable] : []),
		];
		const shorts = [...answers.map(({ short }) => short[locale] ?? ''), ...gaps];
		return new Set(shorts).size === shorts.length ? [] : [`${criterion.id}: ${shorts.join(' · ')}`];
	});
	expect(faults).toEqual([]);
});
