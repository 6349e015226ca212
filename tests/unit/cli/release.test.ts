import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReleases, sha256 } from '../../../src/guide-files/read-releases.ts';
import type { Release } from '../../../src/schema/release.ts';
import { TODAY } from '../../fixtures/invented-guide.ts';
import { copyGuide, type CopiedGuide } from './copied-guide.ts';

// Each test starts programs, which takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const NOTE = ['--note', 'What is new.'];

let guide: CopiedGuide;
beforeEach(() => {
	guide = copyGuide();
});
afterEach(() => {
	guide.remove();
});

const files = () => readdirSync(path.join(guide.folder, 'releases')).sort();
const read = (id: string) => JSON.parse(guide.text(`releases/${id}.json`)) as Release;

/** Changes a claim of the invented guide, so that a release has something to say. */
const raiseTheFee = () => {
	guide.edit('apps/dingalot.yaml', 'level: fee-by-choice', 'level: fee-always');
};

describe('release', () => {
	test('freezes the guide under the id, adds its checksum, and is the same every time', () => {
		const ran = guide.run(['release', TODAY, '--demonstration', ...NOTE]);
		expect(ran).toMatchObject({ status: 0 });
		const text = guide.text(`releases/${TODAY}.json`);
		expect(guide.text('releases/SHA256SUMS')).toContain(`${sha256(text)}  ${TODAY}.json\n`);
		expect(read(TODAY).release).toMatchObject({ id: TODAY, date: TODAY, kind: 'demonstration' });
		const again = copyGuide();
		again.run(['release', TODAY, '--demonstration', ...NOTE]);
		expect(again.text(`releases/${TODAY}.json`)).toBe(text);
		again.remove();
	});

	test('two releases on one day are two states, in the order in which they were made', () => {
		guide.run(['release', TODAY, '--demonstration', ...NOTE]);
		expect(guide.run(['release', TODAY, '--demonstration', ...NOTE])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining(`the next free id is ${TODAY}.2`) as string,
		});
		expect(guide.run(['release', `${TODAY}.2`, '--demonstration', ...NOTE]).status).toBe(0);
		const ids = readReleases(guide.folder).releases.map(({ release }) => release.id);
		expect(ids.slice(-2)).toEqual([TODAY, `${TODAY}.2`]);
	});

	test.each([
		['an id that is none', ['release', 'spring', ...NOTE], 'expected: YYYY-MM'],
		['the id of another day', ['release', '2026-11-20', ...NOTE], 'is not of today'],
		['no note', ['release', TODAY], 'There is no note in: en'],
		['what is urgent without a reason', ['release', TODAY, ...NOTE, '--urgent', 'x/y'], 'needs'],
		[
			'what is urgent and does not exist',
			['release', TODAY, ...NOTE, '--urgent', 'x/y', '--approver', 'chair', '--reason', 'Because.'],
			'"x/y" is no claim',
		],
		['an approver of nothing', ['release', TODAY, ...NOTE, '--approver', 'chair'], 'go with'],
		['a file that is no comparison', ['release', '2020-04', '--from', 'package.json'], 'is no'],
		['a file that is not there', ['release', '2020-04', '--from', 'no.yaml'], 'no such file'],
	])('%s is refused with exit code 2, and nothing is written', (_case, words, message) => {
		const before = files();
		const ran = guide.run(words);
		expect(ran).toMatchObject({ status: 2, stdout: '' });
		expect(ran.stderr).toContain(message);
		expect(files()).toEqual(before);
	});

	test('a guide with faults is not released', () => {
		guide.edit('apps/dingalot.yaml', 'level: fee-by-choice', 'level: a-fortune');
		const before = files();
		const ran = guide.run(['release', TODAY, ...NOTE]);
		expect(ran.status).toBe(1);
		expect(ran.stdout).toMatch(/apps\/dingalot\.yaml:\d+:\d+ {2}error \[claim-levels\]/);
		expect(files()).toEqual(before);
	});

	test('a changed claim that nobody read a second time keeps what was published', () => {
		raiseTheFee();
		expect(guide.run(['release', TODAY, ...NOTE]).status).toBe(0);
		const { release, apps } = read(TODAY);
		expect(release.held).toContainEqual({
			app: 'dingalot',
			criterion: 'monthly-fee',
			why: 'second-reader',
			shown: '2026-09-15.2',
		});
		const dingalot = apps.find(({ id }) => id === 'dingalot');
		expect(dingalot?.claims['monthly-fee']?.level).toBe('fee-by-choice');
	});

	test('what is urgent goes out at once, with who decided and why', () => {
		raiseTheFee();
		const why = ['--approver', 'chair', '--reason', 'Many people pay unawares.'];
		guide.run(['release', TODAY, ...NOTE, '--urgent', 'dingalot/monthly-fee', ...why]);
		const { release, apps } = read(TODAY);
		expect(release.urgent).toEqual([
			{
				claim: { app: 'dingalot', criterion: 'monthly-fee' },
				approver: 'chair',
				reason: { en: 'Many people pay unawares.' },
			},
		]);
		const dingalot = apps.find(({ id }) => id === 'dingalot');
		expect(dingalot?.claims['monthly-fee']?.level).toBe('fee-always');
	});

	test('a first release has nothing to fall back on: what is not ready stands as unknown', () => {
		const first = copyGuide({ releases: false });
		expect(first.run(['release', TODAY, ...NOTE]).status).toBe(0);
		const release = JSON.parse(first.text(`releases/${TODAY}.json`)) as Release;
		const held = release.release.held.filter(({ variant }) => variant === undefined);
		expect(held.length).toBeGreaterThan(0);
		for (const { app, criterion, shown } of held) {
			expect(shown).toBeNull();
			const claim = release.apps.find(({ id }) => id === app)?.claims[criterion];
			expect(claim).toMatchObject({ level: null, missing: 'unknown', evidence: [] });
		}
		first.remove();
	});

	test('an earlier comparison becomes a release of the day it was published', () => {
		const file = path.join(guide.folder, 'earlier/knocker-list.yaml');
		const day = /^date: "?([\d-]+)"?$/m.exec(guide.text('earlier/knocker-list.yaml'))?.[1] ?? '';
		const id = day.slice(0, 7);
		expect(guide.run(['release', '1999-01', '--from', file, ...NOTE]).status).toBe(2);
		expect(guide.run(['release', id, '--from', file, ...NOTE]).status).toBe(0);
		expect(read(id).release).toMatchObject({ kind: 'reconstruction', of: day, content: null });
		expect(readReleases(guide.folder).releases[0]?.release.id).toBe(id);
	});
});

describe('verify', () => {
	test('releases that are as they were made hold', () => {
		expect(guide.run(['verify'])).toMatchObject({
			status: 0,
			stderr: expect.stringContaining('3 releases hold.') as string,
		});
	});

	test('it knows a guide that equals its latest release from one that was changed since', () => {
		guide.run(['release', TODAY, '--demonstration', ...NOTE]);
		expect(guide.run(['verify']).stderr).toContain(`The guide equals release ${TODAY}.`);
		raiseTheFee();
		expect(guide.run(['verify']).stderr).toContain(`changed since release ${TODAY}`);
		expect(guide.run(['--json', 'verify']).stdout).toBe(
			`{"findings":[],"latest":"${TODAY}","equals":false}\n`,
		);
	});

	const file = 'releases/2026-09-15.json';
	const put = (name: string, text: string) => {
		writeFileSync(path.join(guide.folder, name), text);
	};
	test.each<[string, () => void, string]>([
		[
			'a changed word',
			() => {
				guide.edit(file, 'Dingalot', 'Dingalong');
			},
			'2026-09-15.json:1:1  error [releases]\n  This release was changed after it was made.',
		],
		[
			'one that is gone',
			() => {
				rmSync(path.join(guide.folder, file));
			},
			'This release is gone.',
		],
		[
			'one without a checksum',
			() => {
				put('releases/2026-10.json', guide.text(file));
			},
			'This release has no checksum.',
		],
		[
			'one under another name',
			() => {
				const text = guide.text(file);
				put('releases/2026-10.json', text);
				put(
					'releases/SHA256SUMS',
					`${guide.text('releases/SHA256SUMS')}${sha256(text)}  2026-10.json\n`,
				);
			},
			'This release says that it is "2026-09-15".',
		],
		[
			'one that is no release, with a checksum that fits',
			() => {
				put('releases/2026-10.json', '{}\n');
				put(
					'releases/SHA256SUMS',
					`${guide.text('releases/SHA256SUMS')}${sha256('{}\n')}  2026-10.json\n`,
				);
			},
			'error [shape]',
		],
		[
			'a file that is none',
			() => {
				put('releases/notes.txt', 'x');
			},
			'This file is no release.',
		],
	])('it finds %s, and so does the check that a build begins with', (_case, damage, message) => {
		damage();
		for (const command of ['verify', 'check']) {
			const ran = guide.run([command]);
			expect(ran.status).toBe(1);
			expect(ran.stdout).toContain(message);
		}
	});
});
