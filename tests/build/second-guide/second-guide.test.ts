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
		// Of all replies of vendors only one is missing: that nobody has asked for one.
		const bell = path.join(FIXTURE, 'apps/tuttle-chime.yaml');
		const another = readFileSync(bell, 'utf8')
			.replace('name: Tuttle Chime', 'name: Tuttle Knock')
			.replace('aliases: [Tuttle]', 'aliases: []')
			.replace(/^reply: .*$/m, 'reply: { state: not-asked }');
		writeFileSync(path.join(folder, 'apps/tuttle-knock.yaml'), another);
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
		// A bill of materials names the package that the site was built with, whatever it tells.
		const others = [...site.files].filter(
			(file) => /\.(js|json)$/.test(file) && !file.endsWith('.cdx.json'),
		);
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

	const said = (address: string, part = 'main') =>
		words(only(site.pages.get(address)?.root ?? nothing, part));

	test.each([
		['dingalot', 'The provider answered on 20 March 2026, in its own words:'],
		['dingalot', 'We are glad that sealing is mentioned.'],
		['dingalot', 'Words of Dingalot Devices Ltd, not ours'],
		['dingalot', 'What we did with it: We added the promise below'],
		['ogle-porch', 'Asked for a reply on 5 January 2026. No answer came before 5 February 2026.'],
		['tuttle-chime', 'Asked for a reply on 1 May 2026; an answer is possible until 30 June 2026.'],
		['tuttle-knock', 'We have not asked the provider for a reply.'],
	])('says what the maker of %s replied: %s', (app, reply) => {
		expect(said(`/en/apps/${app}/`)).toContain(reply);
		expect(said(`/en/apps/${app}/claims/offline-ring/`)).toContain(reply);
	});

	test('tells everything about a claim at its permanent address', () => {
		const address = '/en/apps/dingalot/claims/partner-adverts/';
		const page = said(address);
		for (const words of [
			'Dingalot: Does the maker pass on data to advertisers?',
			'We keep a copy of this source, saved on 11 February 2026. Checksum (SHA-256): 5f2b7c0e',
			'First reading: February 2026 (editor)',
			'Second reading: 1 March 2026 (reader K). The second reader did not know',
			'The second reader found: Sold',
			'A third one settled it. A third reader found that the partners are named',
			'These editions have the same answer: Dingalot Estate and Dingalot Night.',
			'Release 2026-08, 14 August 2026',
			'Ordinary edition: Selected partners. Newest source: 3 November 2025',
			`as of 15 June 2026, ${site.origin}${address}`,
		]) {
			expect(page).toContain(words);
		}
	});

	test('marks what a vendor disputes wherever it stands, with its words at the claim', () => {
		const mark = 'disputed by the provider since 20 May 2026';
		for (const address of ['', 'evidence/daily-life/', 'claims/shared-with/']) {
			expect(said(`/en/apps/tuttle-chime/${address}`)).toContain(mark);
		}
		const claim = said('/en/apps/tuttle-chime/claims/shared-with/');
		expect(claim).toContain('Two chimes belong to one bell if they hang close together.');
		expect(claim).toContain('Words of Tuttle and Daughters, not ours');
		expect(said('/en/apps/tuttle-chime/claims/answer-from/')).not.toContain(mark);
	});

	test('publishes a correction on its page and at the claim, and says how to report a mistake', () => {
		const mended = 'It said: When something moves.';
		const page = said('/en/corrections/');
		for (const words of [mended, 'Corrected to: ', 'since 20 February 2026', 'by a reader']) {
			expect(page).toContain(words);
			expect(said('/en/apps/ogle-porch/claims/bystander-sound/')).toContain(words);
		}
		expect(page).toContain('You get an answer within 21 days.');
		expect(said('/en/apps/ogle-porch/claims/offline-ring/')).not.toContain(mended);
	});

	test('asks its own questions, and says what fits in its own situations', () => {
		const { questions, profiles, apps } = fixtureGuide();
		const [first] = questions.toSorted((a, b) => a.order - b.order);
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
