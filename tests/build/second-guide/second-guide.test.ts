import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayBeFramed } from '../../../src/hosting/framing.ts';
import { FIXTURE, fixtureGuide } from '../../fixtures/invented-guide.ts';
import { everySite } from '../checks/every-site.ts';
import { only, parseMarkup, words } from '../markup.ts';
import { builtSite, listedPages, readSite, type Site } from '../pages.ts';
import { buildGuide, type Build } from './build-guide.ts';

/** Design tokens for day and night, as they are published. */
const THEME = 'node_modules/@nl-design-system-community/ma-design-tokens/dist';

const nothing = parseMarkup('<main></main>');

describe('an invented guide about doorbells, built by the same code', () => {
	let build: Build;
	let site: Site;

	let folder: string;

	// It is dressed too: an authority that brings another guide brings a theme of its own.
	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'dressed-guide-'));
		cpSync(FIXTURE, folder, { recursive: true });
		cpSync(`${THEME}/theme.css`, path.join(folder, 'theme.css'));
		cpSync(`${THEME}/color-scheme-dark/theme.css`, path.join(folder, 'theme-dark.css'));
		build = buildGuide(folder);
		if (build.status === 0) site = readSite(build.folder);
	});

	afterAll(() => {
		build.remove();
		rmSync(folder, { recursive: true });
	});

	test('builds', () => {
		expect(build.output).toContain('Complete!');
		expect(build.status).toBe(0);
	});

	test('wears a published theme on every page, and no more of it than it needs', () => {
		const faults = [...site.pages.values()].flatMap(({ address, html }) => {
			const [theme = ''] = /@media screen and \(forced-colors:none\).*?<\/style>/s.exec(html) ?? [];
			const worn = theme.includes('--basis-color-accent-1-inverse-bg-document:var(--ma-color-');
			return worn && theme.length < 8_000 ? [] : [`${address} wears ${theme.length} characters`];
		});
		expect(faults).toEqual([]);
	});

	test('has pages for its own apps, editions, questions, audiences and situations', () => {
		const { info, apps, criteria, profiles, notices, stories } = fixtureGuide();
		const expected = [
			...['/en/choose/', '/en/profiles/'],
			...profiles.map(({ id }) => `/en/profiles/${id}/`),
			...['/en/notices/', '/en/notices/about/all/', '/en/notices/kind/clearance/'],
			...notices.map(({ id }) => `/en/notices/${id}/`),
			...stories.map(({ id }) => `/en/stories/${id}/`),
			...apps.map(({ id }) => `/en/apps/${id}/`),
			...apps.flatMap(({ id, variants }) =>
				variants.map((variant) => `/en/apps/${id}/${variant.id}/`),
			),
			...criteria.map(({ id }) => `/en/criteria/${id}/`),
			...info.audiences.flatMap(({ id }) =>
				info.groups.map((group) => `/en/compare/${id}/all/${group.id}/`),
			),
		];
		expect(expected.filter((address) => !site.pages.has(address))).toEqual([]);
	});

	test('speaks its own language only', () => {
		const { offered } = fixtureGuide().info.locales;
		const locales = new Set([...site.pages.values()].map(({ locale }) => locale));
		expect([...locales]).toEqual(offered);
		expect(readdirSync(build.folder)).not.toContain('nl');
	});

	test('holds no word of the real guide', () => {
		const { guide } = builtSite();
		const names = guide.apps.flatMap(({ name, vendor }) => [name, vendor]);
		const groups = guide.guide.groups.flatMap(({ name }) => Object.values(name));
		// The name of an app that is also a word in a sentence, or of markup.
		const ordinary = ['Element', 'Signal', 'Wire', 'Slack', 'Messenger', 'Matrix'];
		const theirs = ['videob', 'video call', 'belwijzer', ...names, ...groups]
			.filter((word) => word.length > 4 && !ordinary.includes(word))
			.map((word) => word.toLowerCase());
		const others = [...site.files].filter((file) => /\.(js|json)$/.test(file));
		expect(others).toContain('/en/choose/data.json');
		const texts = [
			...[...site.pages.values()].map(({ address, html }) => [address, html] as const),
			...others.map((file) => [file, readFileSync(build.folder + file, 'utf8')] as const),
		];
		const faults = texts.flatMap(([address, text]) => {
			const said = text.replaceAll(/<style>.*?<\/style>/gs, '').toLowerCase();
			return theirs.filter((word) => said.includes(word)).map((word) => `${address} says ${word}`);
		});
		expect(faults).toEqual([]);
	});

	test('is a draft that no search engine may list, and says so on top of every page', () => {
		expect(readFileSync(path.join(build.folder, 'robots.txt'), 'utf8')).toBe(
			'User-agent: *\nDisallow: /\n',
		);
		expect(listedPages(site)).toEqual([]);
		const silent = [...site.pages.values()].filter(
			({ address, root }) =>
				!(mayBeFramed(address)
					? words(only(root, 'main')).includes('Draft, not published')
					: words(only(root, 'header')).startsWith('Draft, not published')),
		);
		expect(silent.map(({ address }) => address)).toEqual([]);
	});

	test('asks its own questions, and says what fits in its own situations', () => {
		const { questions, profiles, apps } = fixtureGuide();
		const [first] = questions.toSorted((a, b) => a.order - b.order);
		const said = (address: string) => words(only(site.pages.get(address)?.root ?? nothing, 'main'));
		expect(said('/en/choose/')).toContain(first?.question['en']);
		for (const { id, name } of profiles) {
			const page = said(`/en/profiles/${id}/`);
			for (const word of [name['en'], 'doorbells', ...apps.map((app) => app.name)]) {
				expect(page).toContain(word);
			}
		}
	});

	test.each(everySite)('%s', (_, faults) => {
		expect(faults(site)).toEqual([]);
	});
});

describe('a guide with faults in three files', () => {
	let folder: string;
	let build: Build;

	const edit = (name: string, part: RegExp, by: string) => {
		const file = path.join(folder, name);
		const text = readFileSync(file, 'utf8');
		if (!part.test(text)) throw new Error(`${name} does not hold ${String(part)}.`);
		writeFileSync(file, text.replace(part, by));
	};

	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'faulty-guide-'));
		cpSync(FIXTURE, folder, { recursive: true });
		edit('apps/dingalot.yaml', /source: \S+/, 'source: nowhere');
		edit('guide.yaml', /apps: \[dingalot, tuttle-chime\]/, 'apps: [dingalot, no-such-bell]');
		edit('notices/ogle-leak.yaml', /apps: .*/, 'apps: [no-such-porch]');
		build = buildGuide(folder);
	});

	afterAll(() => {
		build.remove();
		rmSync(folder, { recursive: true, force: true });
	});

	test('does not build', () => {
		expect(build.status).toBe(1);
		expect(build.output).not.toContain('Complete!');
	});

	test.each([
		['apps/dingalot.yaml', 'nowhere'],
		['guide.yaml', 'no-such-bell'],
		['notices/ogle-leak.yaml', 'no-such-porch'],
	])('is told the line and column of the fault in %s, with the others', (name, word) => {
		const [line] = build.output.split('\n').filter((text) => text.includes(`${name}:`));
		expect(line).toMatch(/\.yaml:\d+:\d+ {2}error \[/);
		expect(build.output).toContain(word);
		expect(build.output).toMatch(/expected: .+\n +hint: .+/);
	});
});
