import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayBeFramed } from '../../../src/hosting/framing.ts';
import { FIXTURE, TODAY } from '../../fixtures/invented-guide.ts';
import { everySite } from '../checks/every-site.ts';
import { all, attribute, only, parseMarkup, words } from '../markup.ts';
import { isOwn, listedPages, readSite, robotsOf, type Page, type Site } from '../pages.ts';
import { buildGuide, type Build } from './build-guide.ts';

const nothing = parseMarkup('<main></main>');

const ownPages = ({ pages }: Site): Page[] => [...pages.values()].filter(isOwn);

/** What stands in a part of a page, as words. */
const said = (site: Site, address: string, part = 'main'): string =>
	words(only(site.pages.get(address)?.root ?? nothing, part));

describe('an invented guide that equals its latest release', () => {
	let folder: string;
	let build: Build;
	let site: Site;

	const release = (...given: string[]) => {
		const { status, stderr } = spawnSync(
			process.execPath,
			['src/cli/guide.ts', 'release', ...given, '--note', 'en=As it is today.'],
			{ env: { ...process.env, GUIDE_DIR: folder, BUILD_DATE: TODAY }, encoding: 'utf8' },
		);
		expect(status, stderr).toBe(0);
	};

	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'released-guide-'));
		cpSync(FIXTURE, folder, { recursive: true });
		// A claim that is past its shelf life does not go out with new words.
		const file = path.join(folder, 'apps/tuttle-chime.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('do not agree', 'say other things'));
		release('2019-03', '--from', path.join(folder, 'earlier/knocker-list.yaml'));
		release(TODAY);
		build = buildGuide(folder);
		if (build.status === 0) site = readSite(build.folder);
	});

	afterAll(() => {
		build.remove();
		rmSync(folder, { recursive: true });
	});

	test('builds', () => {
		expect(build.output).toContain('Complete!');
	});

	test('may be listed, and is no draft', () => {
		const robots = readFileSync(path.join(build.folder, 'robots.txt'), 'utf8');
		expect(robots).toMatch(/^User-agent: \*\nAllow: \/\nSitemap: .*\/sitemap-index\.xml\n$/);
		expect(listedPages(site).length).toBeGreaterThan(50);
		const drafts = ownPages(site).filter(({ root }) =>
			words(root).includes('Draft, not published'),
		);
		expect(drafts).toEqual([]);
	});

	test('leads from every page to the release that it shows', () => {
		const pages = ownPages(site).filter(({ address }) => !mayBeFramed(address));
		const links = pages.map(({ root }) =>
			all(only(root, 'footer'), 'a').find((link) => attribute(link, 'href').includes('/releases/')),
		);
		expect(new Set(links.map((link) => link && attribute(link, 'href')))).toEqual(
			new Set([`/en/releases/${TODAY}/`]),
		);
	});

	test('lists its register of releases, and none of the releases themselves', () => {
		const addresses = [...site.pages.keys()].filter((address) => address.includes('/releases/'));
		expect(addresses).toHaveLength(6);
		for (const address of addresses) {
			const page = site.pages.get(address);
			expect(page && robotsOf(page), address).toBe(address === '/en/releases/' ? '' : 'noindex');
		}
	});

	test('names all releases in the register, newest first, with the checksums of their files', () => {
		const register = said(site, '/en/releases/');
		const sums = readFileSync(path.join(folder, 'releases/SHA256SUMS'), 'utf8').trim().split('\n');
		expect(sums).toHaveLength(5);
		for (const line of sums) expect(register).toContain(line.split(' ')[0]);
		const ids = all(site.pages.get('/en/releases/')?.root ?? nothing, 'h2').map(words);
		expect(ids.slice(0, 5)).toEqual(
			[TODAY, '2026-09-15.2', '2026-09-15', '2026-08', '2019-03'].map((id) => `Release ${id}`),
		);
	});

	test('says of an old release that it is one, and of the newest that it is', () => {
		expect(said(site, '/en/releases/2026-08/')).toContain(
			'This is an old state, of 14 August 2026.',
		);
		expect(said(site, '/en/releases/2026-08/')).toContain('Demonstration: it does not meet');
		expect(said(site, `/en/releases/${TODAY}/`)).toContain('This is the newest release');
	});

	test('shows questions and doorbells of then, with ways to those that are still there', () => {
		const { root } = site.pages.get('/en/releases/2026-08/') ?? { root: nothing };
		const heads = all(root, 'th').map((head) => [words(head), all(head, 'a').length]);
		expect(heads).toContainEqual(['Shatterproof', 0]);
		expect(heads).toContainEqual(['Rapper Knock', 0]);
		expect(heads).toContainEqual(['Watching along', 1]);
		expect(heads).toContainEqual(['Dingalot', 1]);
	});

	test('leads from a release to what it changed, but for the first', () => {
		const leads = (id: string) =>
			all(site.pages.get(`/en/releases/${id}/`)?.root ?? nothing, 'a').some(
				(link) => attribute(link, 'href') === `/en/changes/${id}/`,
			);
		expect([leads('2019-03'), leads('2026-08'), leads(TODAY)]).toEqual([false, true, true]);
	});

	test('says what went out urgently, by whose decision and why', () => {
		expect(said(site, '/en/releases/2026-09-15.2/')).toContain(
			'Dingalot: Monthly feeDecided by: duty officer. Why: The fee began today.',
		);
	});

	test('marks a claim that was held back, in the release and wherever it stands', () => {
		expect(said(site, `/en/releases/${TODAY}/`)).toContain('Earlier state: ');
		for (const address of ['/en/apps/tuttle-chime/', '/en/apps/tuttle-chime/evidence/footage/']) {
			expect(said(site, address)).toContain('Earlier state (release 2026-09-15.2)');
			expect(said(site, address)).toContain('do not agree');
		}
	});

	test('says of a reconstruction what it is, and which cells could not be found', () => {
		const page = said(site, '/en/releases/2019-03/');
		expect(page).toContain('Reconstruction of what somebody else published before');
		expect(page).toContain('could not be found');
	});

	test.each(everySite)('%s', (_, faults) => {
		expect(faults(site)).toEqual([]);
	});

	test('says on every page of a demonstration that it did not meet the gates', () => {
		release(`${TODAY}.2`, '--demonstration');
		const shown = buildGuide(folder);
		const demonstration = readSite(shown.folder);
		shown.remove();
		const silent = ownPages(demonstration).filter(
			({ root, address }) =>
				!words(only(root, mayBeFramed(address) ? 'main' : 'footer')).includes(
					'does not meet all requirements for publication',
				),
		);
		expect(silent.map(({ address }) => address)).toEqual([]);
	});
});
