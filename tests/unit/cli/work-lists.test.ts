import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { FIXTURE, TODAY } from '../../fixtures/invented-guide.ts';

// Each test starts a program, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

function guide(...given: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/guide.ts', ...given], {
		env: { ...process.env, GUIDE_DIR: FIXTURE, BUILD_DATE: TODAY, LANG: 'en' },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

describe('guide stale', () => {
	test('lists what has to be read anew, oldest first, with exit code 1', () => {
		const { status, stdout, stderr } = guide('stale');
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/^newest source +app +variant +question +grade +why\n2021-04-12 +tuttle/,
		);
		expect(stderr).toBe(`To be read anew on ${TODAY}: 6.\n`);
	});

	test('writes Markdown and CSV with the same rows', () => {
		const markdown = guide('stale', '--format', 'md').stdout.trimEnd().split('\n');
		const csv = guide('stale', '--format', 'csv').stdout.trimEnd().split('\n');
		expect(markdown.slice(0, 2).map((line) => line.split('|').length)).toEqual([8, 8]);
		expect(markdown).toHaveLength(8);
		expect(csv).toHaveLength(7);
		expect(csv[1]).toContain('tuttle-chime,Tuttle Chime,,bystander-sound,');
	});

	test('counts from another day, and ends well where there is nothing to do', () => {
		const { status, stdout, stderr } = guide('--json', 'stale', '--on', '2021-05-01');
		expect(JSON.parse(stdout)).toEqual([
			expect.objectContaining({ app: 'dingalot', criterion: 'monthly-fee', why: ['weak'] }),
		]);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	});

	test.each([
		[['--on', '2026-02-30'], '--on is "2026-02-30"; expected a day such as 2026-11-22.\n'],
		[['--format', 'xml'], '--format is "xml"; expected table, csv or md.\n'],
	])('refuses %j in one sentence, with exit code 2', (given, said) => {
		expect(guide('stale', ...given)).toEqual({ status: 2, stdout: '', stderr: said });
	});
});

describe('guide status', () => {
	test('tells how far the work is, in the language asked for', () => {
		const { status, stdout } = guide('--lang', 'nl', 'status');
		expect(status).toBe(0);
		expect(stdout).toContain(`Stand op ${TODAY}: 2 apps in gebruik, 1 gestopt, 7 vragen.`);
		expect(stdout).toMatch(/^verouderd +5$/m);
	});

	test('gives programs the same figures', () => {
		const { total, byApp, byCriterion } = JSON.parse(guide('--json', 'status').stdout) as {
			total: Record<string, number>;
			byApp: Record<string, Record<string, number>>;
			byCriterion: Record<string, object>;
		};
		expect(total).toMatchObject({ claims: 24, known: 17, stale: 5 });
		expect(Object.keys(byApp)).toHaveLength(3);
		expect(Object.keys(byCriterion)).toHaveLength(7);
	});

	test('says what is wrong with a guide that does not hold, with exit code 1', () => {
		const { status, stdout } = spawnSync(process.execPath, ['src/cli/guide.ts', 'status'], {
			env: { ...process.env, GUIDE_DIR: 'tests/fixtures/nowhere' },
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(/guide\.yaml:1:1 {2}error/);
	});
});
