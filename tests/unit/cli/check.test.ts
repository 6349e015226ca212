import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { FIXTURE, TODAY } from '../../fixtures/invented-guide.ts';

// Each test starts a program, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

function checkGuide(settings: Record<string, string>, words: readonly string[] = []) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/guide.ts', 'check', ...words],
		{
			env: { ...process.env, GUIDE_DIR: FIXTURE, BUILD_DATE: TODAY, ...settings },
			encoding: 'utf8',
		},
	);
	return { status, stdout, stderr };
}

test('a guide without faults is reported as such', () => {
	expect(checkGuide({})).toEqual({ status: 0, stdout: '0 errors, 0 warnings\n', stderr: '' });
});

test('a guide with errors is reported, with exit code 1', () => {
	const { status, stdout } = checkGuide({ GUIDE_DIR: 'tests/fixtures/nowhere' });
	expect(status).toBe(1);
	expect(stdout).toMatch(/^tests\/fixtures\/nowhere\/guide\.yaml:1:1 {2}error \[file\]\n/);
});

test('a guide with warnings only is good enough', () => {
	const { status, stdout } = checkGuide({ BUILD_DATE: '2100-01-01' });
	expect(status).toBe(0);
	expect(stdout).toMatch(/0 warnings\n$/);
});

test('a BUILD_DATE that is no day is refused in one sentence, with exit code 2', () => {
	expect(checkGuide({ BUILD_DATE: '2026-02-30' })).toEqual({
		status: 2,
		stdout: '',
		stderr: 'BUILD_DATE is "2026-02-30"; expected a day such as 2026-11-22.\n',
	});
});

test('with --publish it also says which claims a release would hold back, and why', () => {
	const { status, stdout } = checkGuide({}, ['--publish']);
	expect(status).toBe(1);
	expect(stdout).toContain('dingalot/bystander-sound: waiting for a second reader\n');
	const { findings, waiting } = JSON.parse(checkGuide({}, ['--publish', '--json']).stdout) as {
		findings: unknown[];
		waiting: { app: string; why: string }[];
	};
	expect(findings).toEqual([]);
	expect(waiting).toContainEqual({
		app: 'dingalot',
		criterion: 'bystander-sound',
		why: 'second-reader',
		shown: '2026-09-15.2',
	});
});
