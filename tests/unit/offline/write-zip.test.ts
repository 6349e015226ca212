import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CopiedFile } from '../../../src/offline/offline-copy.ts';
import { writeZip } from '../../../src/offline/write-zip.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
const files: CopiedFile[] = ['a/index.html', 'a/é.txt', 'a/empty'].map((name, index) => ({
	name,
	content: Buffer.from('x'.repeat(100_000 * (2 - index))),
}));

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('what goes in comes out', () => {
	expect(writeZip(at('one.zip'), files, '2026-11-22')).toBe(3);
	const found = Object.entries(unzipSync(readFileSync(at('one.zip'))));
	expect(found.map(([name, content]) => [name, strFromU8(content)])).toEqual(
		files.map(({ name, content }) => [name, content.toString()]),
	);
});

test('the same files give the same bytes, in every time zone', () => {
	const program = `
		import { writeZip } from './src/offline/write-zip.ts';
		writeZip(process.argv[1], [{ name: 'a', content: Buffer.from('a') }], '2026-03-29');`;
	const made = ['America/Los_Angeles', 'Europe/Amsterdam', 'Pacific/Kiritimati'].map(
		(TZ, index) => {
			const file = at(`${index}.zip`);
			const parameters = ['--input-type=module', '-e', program, file];
			spawnSync(process.execPath, parameters, { env: { ...process.env, TZ } });
			return readFileSync(file, 'hex');
		},
	);
	expect(new Set(made).size).toBe(1);
});

test('a fault half-way leaves no file', () => {
	const faulty = function* () {
		yield* files;
		throw new Error('A page leads nowhere.');
	};
	expect(() => writeZip(at('half.zip'), faulty(), '2026-11-22')).toThrow('A page leads nowhere.');
	expect(existsSync(at('half.zip'))).toBe(false);
	expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
});
