import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIXTURE, TODAY } from '../../fixtures/invented-guide.ts';

// Each test starts a program, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

let place: string;
let folder: string;

beforeAll(() => {
	place = mkdtempSync(path.join(tmpdir(), 'diff-'));
	folder = path.join(place, 'guide');
});
beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync(FIXTURE, folder, { recursive: true });
});
afterAll(() => {
	rmSync(place, { recursive: true });
});

function guide(...given: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/guide.ts', ...given], {
		env: { ...process.env, GUIDE_DIR: folder, BUILD_DATE: TODAY, LANG: 'en' },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

/** Replaces a part of a file of the guide. */
function edit(name: string, part: string, by: string): void {
	const file = path.join(folder, name);
	const text = readFileSync(file, 'utf8');
	if (!text.includes(part)) throw new Error(`${name} does not hold "${part}".`);
	writeFileSync(file, text.replace(part, by));
}

const OLDEST = '2026-08';
const LATEST = '2026-09-15.2';

describe('guide diff', () => {
	test('says what counts apart from what is only told otherwise, and who comes first', () => {
		edit('apps/dingalot.yaml', 'level: listens-at-motion', 'level: listens-at-ring');
		edit('apps/dingalot.yaml', 'The chime hangs on the same wire.', 'Chime and bell share a wire.');
		const { status, stdout, stderr } = guide('diff', LATEST);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^# From 2026-09-15\.2 to working\n\n## What counts\n\n### Dingalot\n/);
		const [counts = '', told = ''] = stdout.split('## Only told otherwise');
		expect(counts).toContain(
			'Listening along (better). Was: When something moves. Now: Only after a ring.',
		);
		expect(counts).not.toContain('Rings offline');
		expect(told).toContain('- Rings offline: the evidence');
		expect(told).toContain('## The first three per situation\n\n- A quiet street: the same:');
	});

	test('names the fact because of which nobody comes first any more', () => {
		edit('apps/dingalot.yaml', 'level: selected-partners', 'level: sold-on');
		const { stdout } = guide('diff', LATEST);
		expect(stdout).toContain('Advertisers (worse). Was: Selected partners. Now: Sold.');
		expect(stdout).toContain(
			'- A quiet street: another first. Was Dingalot; now none. Because of: Dingalot: Advertisers.',
		);
	});

	test('compares two releases, with an app and a question that are gone', () => {
		const { status, stdout } = guide('diff', OLDEST, LATEST);
		expect(status).toBe(0);
		expect(stdout).toContain('### Rapper Knock\n\n- No longer in this guide.');
		expect(stdout).toContain('- Questions no longer asked: Shatterproof.');
	});

	test('says so where nothing changed', () => {
		const { status, stdout } = guide('diff', LATEST, LATEST);
		expect(status).toBe(0);
		expect(stdout).toContain('Nothing has changed.');
		expect(stdout).not.toContain('What counts');
	});

	test('gives programs the same in ids and codes', () => {
		const { stdout } = guide('diff', OLDEST, LATEST, '--format', 'json');
		const { from, to, changes } = JSON.parse(stdout) as {
			from: string;
			to: string;
			changes: { apps: { app: string; event: string | null }[] };
		};
		expect([from, to]).toEqual([OLDEST, LATEST]);
		expect(changes.apps.find(({ app }) => app === 'rapper-knock')?.event).toBe('removed');
	});

	test('writes one HTML file without scripts, in which texts are text', async () => {
		edit('apps/dingalot.yaml', 'name: Dingalot', 'name: Ding & "Lot"');
		edit('apps/dingalot.yaml', 'level: listens-at-motion', 'level: listens-at-ring');
		const out = path.join(place, 'report.html');
		const { status, stdout, stderr } = guide('diff', LATEST, '--format', 'html', '--out', out);
		expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
		expect(stderr).toContain(out);
		const html = readFileSync(out, 'utf8');
		expect(html).toContain('Ding &amp; &quot;Lot&quot;');
		expect(html).not.toMatch(/<(script|link|img)|src=|href=/);
		const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
			html,
		);
		expect(
			report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
		).toEqual([]);
		expect(readdirSync(place).sort()).toEqual(['guide', 'report.html']);
	});

	test('refuses a release that is not there, with those that are, and exit code 2', () => {
		expect(guide('diff', '2025-01')).toEqual({
			status: 2,
			stdout: '',
			stderr: `There is no release "2025-01". Expected: 2026-08, 2026-09-15, ${LATEST}, working.\n`,
		});
	});

	test('refuses a form that it does not write, and a place where it cannot, with exit code 2', () => {
		expect(guide('diff', LATEST, '--format', 'pdf')).toMatchObject({ status: 2, stdout: '' });
		const nowhere = path.join(place, 'nowhere', 'report.md');
		const { status, stderr } = guide('diff', LATEST, '--out', nowhere);
		expect(status).toBe(2);
		expect(stderr).toContain(nowhere);
		expect(existsSync(path.dirname(nowhere))).toBe(false);
	});

	test('does not compare with a release that was changed', () => {
		edit(`releases/${OLDEST}.json`, 'Dingalot', 'Ding');
		const { status, stdout } = guide('diff', LATEST);
		expect(status).toBe(1);
		expect(stdout).toContain(`${OLDEST}.json:1:1`);
	});
});
