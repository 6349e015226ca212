import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFiles, readSteady } from '../../../src/guide-files/disk-files.ts';
import { finishWriting, writeTogether } from '../../../src/guide-files/write-together.ts';
import { seen, stateChanges, stateNumber } from './writing-states.ts';

const PROGRAM = 'tests/unit/guide-files/writing-program.ts';
// Each test starts programs, which takes a busy machine a while.
const MINUTES = { timeout: 300_000 };
const FOREVER = '1000000';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'writing-'));
	writeTogether(folder, stateChanges(0));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const run = (...given: string[]) =>
	spawnSync(process.execPath, [PROGRAM, folder, ...given], { encoding: 'utf8' });

const start = (...given: string[]) =>
	spawn(process.execPath, [PROGRAM, folder, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });

const said = (program: ReturnType<typeof start>) =>
	new Promise<string>((resolve) =>
		program.stdout.once('data', (data) => {
			resolve(String(data));
		}),
	);

const ended = (program: ReturnType<typeof start>) =>
	new Promise<void>((resolve) =>
		program.once('exit', () => {
			resolve();
		}),
	);

/** What a reader sees of an interrupted write, which finishing it must not change. */
function stateAfterKill(): number {
	const before = stateNumber(seen(diskFiles(folder)));
	finishWriting(folder);
	expect(readdirSync(folder)).not.toContain('.writing');
	expect(stateNumber(seen(diskFiles(folder)))).toBe(before);
	return before;
}

describe('a program that is killed leaves the old state or the new one', MINUTES, () => {
	test('at every moment at which it touches the disk', () => {
		const touches = Number(/touched (\d+)/.exec(run('1', '1').stdout)?.[1]);
		expect(touches).toBeGreaterThan(30);
		const states = Array.from({ length: touches }, (_, index) => {
			writeTogether(folder, stateChanges(0));
			expect(run('1', '1', 'kill', String(index + 1)).signal).toBe('SIGKILL');
			return stateAfterKill();
		});
		const commit = states.indexOf(1);
		expect(commit).toBeGreaterThan(10);
		expect(states).toEqual(states.map((_, index) => (index < commit ? 0 : 1)));
	});

	test('and at any moment at all, also where nobody finishes before the next begins', async () => {
		let last = 0;
		for (let kill = 0; kill < 15; kill += 1) {
			const program = start(String(last + 1), FOREVER);
			await said(program);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
			program.kill('SIGKILL');
			await ended(program);
			const state = stateNumber(seen(diskFiles(folder)));
			expect(state).toBeGreaterThan(last);
			last = state;
		}
		expect(stateAfterKill()).toBe(last);
	});

	test('while it finishes what another left', () => {
		const states = [26, 28, 30, 32].flatMap((first) =>
			[4, 6, 8, 10].map((second) => {
				writeTogether(folder, stateChanges(0));
				run('1', '1', 'kill', String(first));
				run('2', '2', 'kill', String(second));
				return stateAfterKill();
			}),
		);
		expect(states.every((state) => state === 0 || state === 1)).toBe(true);
		expect(states).toContain(1);
	});
});

describe('while somebody writes', MINUTES, () => {
	test('a reader sees whole states only', async () => {
		const program = start('1', FOREVER);
		await said(program);
		const states: number[] = [];
		while (new Set(states).size < 20) states.push(stateNumber(readSteady(folder, seen)));
		program.kill('SIGKILL');
		await ended(program);
		expect(states).not.toContain(-1);
		expect(states).toEqual(states.toSorted((a, b) => a - b));
	});

	test('a second writer is refused, and a finisher leaves it alone', async () => {
		const program = start('1', '1', 'hang', '12');
		await said(program);
		expect(() => {
			writeTogether(folder, stateChanges(2));
		}).toThrow(`Another program (process ${program.pid}) is writing this guide.`);
		finishWriting(folder);
		expect(readdirSync(folder)).toContain('.writing');
		expect(stateNumber(seen(diskFiles(folder)))).toBe(0);
		program.kill('SIGKILL');
		await ended(program);
		writeTogether(folder, stateChanges(2));
		expect(stateAfterKill()).toBe(2);
	});
});
