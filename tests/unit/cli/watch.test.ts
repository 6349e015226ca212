import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WatchItem } from '../../../src/schema/watch-item.ts';
import { TODAY } from '../../fixtures/invented-guide.ts';
import { copyGuide, type CopiedGuide } from './copied-guide.ts';

// Each test starts programs, which takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const DOCUMENT = 'Owl & Sons/Privacy Policy.md';

let guide: CopiedGuide;
let collection: string;
let list: string;

const git = (...words: string[]) =>
	spawnSync('git', words, {
		cwd: collection,
		env: {
			...process.env,
			GIT_CONFIG_GLOBAL: '/dev/null',
			GIT_AUTHOR_NAME: 'archive',
			GIT_AUTHOR_EMAIL: 'archive@example.org',
			GIT_COMMITTER_NAME: 'archive',
			GIT_COMMITTER_EMAIL: 'archive@example.org',
		},
	});

/** Records a version of a document on a day, as the archive does. */
function record(day: string, text: string, file = DOCUMENT): void {
	mkdirSync(path.join(collection, path.dirname(file)), { recursive: true });
	writeFileSync(path.join(collection, file), text);
	git('add', '-A');
	vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
	git('commit', '--message', `Record ${file}`);
	vi.unstubAllEnvs();
}

const watch = () => guide.run(['watch', '--collection', collection, '--list', list]);
const items = () => JSON.parse(readFileSync(list, 'utf8')) as WatchItem[];

beforeEach(() => {
	guide = copyGuide();
	// The statement of Dingalot is of 3 November 2025; claims rest on it as of that day.
	guide.edit(
		'apps/dingalot.yaml',
		'    published: 2025-11-03\n',
		'    published: 2025-11-03\n    tracked: { service: Owl & Sons, document: Privacy Policy }\n',
	);
	collection = mkdtempSync(path.join(tmpdir(), 'terms-'));
	list = path.join(guide.folder, '..', `${path.basename(collection)}.json`);
	git('init', '--initial-branch', 'main');
	record('2025-11-03', 'As it was read.');
});
afterEach(() => {
	guide.remove();
	rmSync(collection, { recursive: true });
	rmSync(list, { force: true });
});

test('a document that did not change since the claims raises nothing', () => {
	expect(watch()).toMatchObject({ status: 0, stdout: '' });
	expect(existsSync(list)).toBe(false);
});

test('a document that changed since opens an item of work that names the claims', () => {
	record('2026-03-04', 'Other terms.');
	const ran = watch();
	expect(ran.status).toBe(1);
	expect(ran.stdout).toContain('"Owl & Sons: Privacy Policy" changed on 2026-03-04; read again:');
	expect(items()).toMatchObject([
		{ app: 'dingalot', source: 'statement', changed: '2026-03-04', raised: TODAY, state: 'open' },
	]);
	expect(items()[0]?.claims).toContain('partner-adverts');
});

test('the same change is not raised twice, also not once it was looked at; the next one is', () => {
	record('2026-03-04', 'Other terms.');
	watch();
	expect(watch()).toMatchObject({ status: 0, stdout: '' });
	writeFileSync(list, JSON.stringify(items().map((item) => ({ ...item, state: 'done' }))));
	expect(watch()).toMatchObject({ status: 0, stdout: '' });
	record('2026-05-06', 'Other terms again.');
	expect(watch().status).toBe(1);
	expect(items().map(({ changed, state }) => `${changed} ${state}`)).toEqual([
		'2026-03-04 done',
		'2026-05-06 open',
	]);
});

test('a change in another document of the collection raises nothing', () => {
	record('2026-03-04', 'New.', 'Owl & Sons/Terms of Service.md');
	expect(watch()).toMatchObject({ status: 0, stdout: '' });
});

test('a document that is not in the collection is named, and raises nothing', () => {
	git('mv', DOCUMENT, 'elsewhere.md');
	git('commit', '--message', 'Move', '--amend', '--reset-author');
	const ran = watch();
	expect(ran).toMatchObject({ status: 0, stdout: '' });
	expect(ran.stderr).toContain('"Owl & Sons: Privacy Policy" is not in this collection.');
});

test.each([
	['a folder that is not there', () => path.join(collection, 'nowhere')],
	['a folder that is no checkout, even inside one', () => path.join(collection, 'Owl & Sons')],
])('%s is refused with exit code 2', (_case, folder) => {
	const ran = guide.run(['watch', '--collection', folder(), '--list', list]);
	expect(ran).toMatchObject({ status: 2, stdout: '' });
	expect(ran.stderr).toContain(folder());
});

test('a work list that is none is refused, and left as it is', () => {
	record('2026-03-04', 'Other terms.');
	writeFileSync(list, '[{}]');
	expect(watch()).toMatchObject({ status: 2, stdout: '' });
	expect(readFileSync(list, 'utf8')).toBe('[{}]');
});
