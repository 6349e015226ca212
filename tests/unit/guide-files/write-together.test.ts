import { chmodSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/guide-files/disk-files.ts';
import { overlayFiles, type FileChanges } from '../../../src/guide-files/overlay-files.ts';
import { finishWriting, writeTogether } from '../../../src/guide-files/write-together.ts';
import { seen, stateChanges, stateSeen } from './writing-states.ts';

let folder: string;
beforeEach(() => {
	folder = path.join(mkdtempSync(path.join(tmpdir(), 'writing-')), 'guide');
	mkdirSync(folder);
});
afterEach(() => {
	rmSync(path.dirname(folder), { recursive: true });
});

describe('writing together', () => {
	test('writes, replaces and takes away, and leaves nothing else behind', () => {
		for (const state of [0, 1, 2]) {
			writeTogether(folder, stateChanges(state));
			expect(seen(diskFiles(folder))).toEqual(stateSeen(state));
			expect(readdirSync(folder)).not.toContain('.writing');
		}
	});

	test('keeps who may read a file', () => {
		writeTogether(folder, new Map([['a.yaml', 'old']]));
		chmodSync(path.join(folder, 'a.yaml'), 0o640);
		writeTogether(folder, new Map([['a.yaml', 'new']]));
		expect(statSync(path.join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
	});

	test.each(['', '/etc/x', '../x', 'apps/../../x', 'apps//x', './x', 'apps\\x', '.writing/lock'])(
		'refuses the path %j, and writes nothing',
		(name) => {
			const files = new Map([
				['a.yaml', 'a'],
				[name, 'x'],
			]);
			expect(() => {
				writeTogether(folder, files);
			}).toThrow(`"${name}" is no path in a guide`);
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	test('refuses a folder that is a link to elsewhere', () => {
		symlinkSync(path.dirname(folder), path.join(folder, 'apps'));
		expect(() => {
			writeTogether(folder, new Map([['apps/x.yaml', 'x']]));
		}).toThrow('"apps/x.yaml" leads out of the folder');
	});

	test.each<[string, FileChanges]>([
		['the name of a folder', new Map([['apps', 'x']])],
		['a file below a file', new Map([['apps/a.yaml/b.yaml', 'x']])],
		[
			'a file below one that is to be written',
			new Map([
				['b', 'x'],
				['b/c', 'x'],
			]),
		],
	])('refuses %s, and writes nothing', (_, files) => {
		writeTogether(folder, new Map([['apps/a.yaml', 'a']]));
		expect(() => {
			writeTogether(folder, files);
		}).toThrow('cannot be written');
		expect(seen(diskFiles(folder))).toEqual(new Map([['apps/a.yaml', 'a']]));
	});

	test('clears the lock of a program that is gone', () => {
		mkdirSync(path.join(folder, '.writing'));
		// Above the highest number that Linux gives out.
		writeFileSync(path.join(folder, '.writing/lock'), '99999999');
		writeTogether(folder, new Map([['a.yaml', 'a']]));
		expect(readdirSync(folder)).toEqual(['a.yaml']);
	});

	test('nothing to finish is nothing done', () => {
		finishWriting(folder);
		finishWriting(path.join(folder, 'nowhere'));
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('files laid over others', () => {
	test('show what writing them would give', () => {
		writeTogether(folder, stateChanges(0));
		const laid = overlayFiles(diskFiles(folder), stateChanges(1));
		expect(seen(laid)).toEqual(stateSeen(1));
		expect(seen(diskFiles(folder))).toEqual(stateSeen(0));
		expect(() => laid.text('new/folder', 'only-even.yaml')).toThrow('taken away');
	});

	test('may lie in folders that do not exist', () => {
		const laid = overlayFiles(diskFiles(folder), new Map([['apps/new/x.yaml', 'x']]));
		expect(laid.names('')).toEqual(['apps']);
		expect(laid.isFolder('', 'apps')).toBe(true);
		expect(laid.names('apps')).toEqual(['new']);
		expect(laid.isFolder('apps/new', 'x.yaml')).toBe(false);
		expect(readdirSync(folder)).toEqual([]);
	});
});
