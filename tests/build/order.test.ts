import { expect, test } from 'vitest';
import { all, attribute, only, type Element } from './markup.ts';
import { builtSite } from './pages.ts';

const { guide, pages } = builtSite();
const { locales, audiences } = guide.guide;
/** The names of apps as lists have them: those that exist by name, then those that ended. */
function byName(locale: string, isListed: (id: string) => boolean): string[] {
	const { compare } = new Intl.Collator(locale);
	const named = (status: string) =>
		guide.apps
			.filter((app) => app.status === status && isListed(app.id))
			.map(({ name }) => name)
			.sort(compare);
	return [...named('active'), ...named('retired')];
}

/** The ids of the apps that links lead to. */
const linkedApps = (links: readonly Element[]): string[] =>
	links.flatMap((link) => /\/apps\/([^/]+)\/$/.exec(attribute(link, 'href'))?.[1] ?? []);

const nameOf = (id: string) => guide.apps.find((app) => app.id === id)?.name;

test.each(locales.offered)('the index of apps in %s has all of them by name', (locale) => {
	const page = pages.get(`/${locale}/apps/`);
	const listed = linkedApps(page ? all(only(page.root, 'main'), 'a') : []);
	expect(listed.map(nameOf)).toEqual(byName(locale, () => true));
});

test.each(locales.offered)('every table in %s has its apps by name', (locale) => {
	const tables = [...pages.values()].filter(({ address }) =>
		address.startsWith(`/${locale}/compare/`),
	);
	expect(tables.length).toBeGreaterThan(audiences.length);
	for (const { address, root } of tables) {
		const rows = linkedApps(all(only(root, 'tbody'), 'th').map((th) => only(th, 'a')));
		const expected = byName(locale, (id) => rows.includes(id));
		expect(rows.map(nameOf), address).toEqual(expected);
	}
});
