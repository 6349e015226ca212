import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/decision/evaluate.ts';
import { CHECK, readFragment } from '../../src/domain/questionnaire/fragment.ts';
import { firstOf } from '../../src/explanation/role-view.ts';
import { urls } from '../../src/i18n/urls.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { all, attribute, only, words, type Element } from './markup.ts';
import { builtSite } from './pages.ts';

const { guide, pages, origin } = builtSite();
const { info, roles } = { info: guide.guide, ...guide };
const { offered } = info.locales;
const cases = offered.flatMap((locale) => roles.map((role) => ({ locale, id: role.id, role })));

function mainOf(address: string): Element {
	const page = pages.get(address);
	if (!page) throw new Error(`${address} is not there.`);
	return only(page.root, 'main');
}

const linksIn = (element: Element): string[] =>
	all(element, 'a').map((link) => attribute(link, 'href'));

/** The apps that the published data alone put first for a role. */
function expectedApps(profileId: string): string[] {
	const profile = guide.profiles.find(({ id }) => id === profileId);
	if (!profile) throw new Error(`There is no profile "${profileId}".`);
	const nameOf = (app: string) => guide.apps.find(({ id }) => id === app)?.name ?? app;
	return firstOf(evaluate(guide, profile).results, nameOf).map(({ app }) => app);
}

describe.each(cases)('the page for $id in $locale', ({ locale, id, role }) => {
	const voice = voiceFor(locale, info);
	const main = mainOf(urls.role(locale, id));

	test('names the apps that fit, in order, or says why none does', () => {
		const apps = expectedApps(role.profile);
		const named = linksIn(main).filter((href) => href.startsWith(urls.apps(locale)));
		expect(named).toEqual(apps.map((app) => urls.app(locale, app)));
		if (apps.length === 0) expect(words(main)).toContain(voice.t('result.fitNone'));
	});

	test('leads to the questions with exactly the answers of its situation', () => {
		const [href] = linksIn(main).filter((link) => link.startsWith(`${urls.choose(locale)}#`));
		const journey = readFragment(guide.questions, new URL(href ?? '', origin).hash);
		const profile = guide.profiles.find((one) => one.id === role.profile);
		expect(Object.fromEntries(journey.answers)).toEqual(profile?.answers);
		expect(journey).toMatchObject({ at: CHECK, gone: [], current: null });
	});

	test('leads to its situation, and the situation back to it', () => {
		const situation = urls.profile(locale, role.profile);
		expect(linksIn(main)).toContain(situation);
		expect(linksIn(mainOf(situation))).toContain(urls.role(locale, id));
	});

	test('shows what was written for it, with every source', () => {
		const shown = words(main);
		const written = [role.about, role.without, ...role.tips, ...role.steps.map(({ text }) => text)];
		for (const text of written) expect(shown).toContain(voice.plain(text));
		for (const { title } of role.sources) expect(shown).toContain(title);
	});
});

test.each(offered)('home and the list of roles name each role in order in %s', (locale) => {
	const inOrder = roles
		.toSorted((a, b) => a.order - b.order)
		.map(({ id }) => urls.role(locale, id));
	for (const address of roles.length > 0 ? [urls.home(locale), urls.roles(locale)] : []) {
		const links = linksIn(mainOf(address));
		expect(links.filter((href) => inOrder.includes(href))).toEqual(inOrder);
	}
});
