import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOfFiles, SOURCE } from '../../../src/provenance/source-digest.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'source-'));
	mkdirSync(path.join(folder, 'src/[page]'), { recursive: true });
	writeFileSync(path.join(folder, 'src/b.ts'), 'b');
	writeFileSync(path.join(folder, 'src/[page]/a b.ts'), 'a');
	writeFileSync(path.join(folder, 'lock.json'), '{}');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const digest = () => digestOfFiles(folder, ['lock.json', 'src']);

describe('the checksum of what a site is made from', () => {
	test('is the one that docs/verifying.md computes in a shell', () => {
		const [command = ''] = /^find astro.+$/m.exec(readFileSync('docs/verifying.md', 'utf8')) ?? [];
		expect(command).toContain(SOURCE.join(' '));
		const printed = execFileSync('sh', ['-c', command.replace(SOURCE.join(' '), 'lock.json src')], {
			cwd: folder,
			encoding: 'utf8',
		});
		expect(printed).toBe(`${digest()}  -\n`);
	});

	test('changes with what is in a file and what it is called, and with nothing else', () => {
		const before = digest();
		const file = path.join(folder, 'src/b.ts');
		utimesSync(file, 0, 0);
		writeFileSync(path.join(folder, 'src/.b.ts.swp'), 'left by an editor');
		expect(digest()).toBe(before);
		writeFileSync(file, 'c');
		expect(digest()).not.toBe(before);
		writeFileSync(file, 'b');
		expect(digest()).toBe(before);
		writeFileSync(path.join(folder, 'src/c.ts'), '');
		expect(digest()).not.toBe(before);
	});
});
