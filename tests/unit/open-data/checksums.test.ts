import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksumsOf } from '../../../src/open-data/write-checksums.ts';

let folder: string;
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'checksums-'));
	mkdirSync(path.join(folder, 'releases'));
	writeFileSync(path.join(folder, 'guide.json'), '{}');
	writeFileSync(path.join(folder, 'claims.csv'), 'app\r\n');
	writeFileSync(path.join(folder, 'releases/2020-04.json'), '[]');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('every file has a line as sha256sum reads it, by name', () => {
	expect(checksumsOf(folder)).toBe(
		[
			`${sum('app\r\n')}  claims.csv\n`,
			`${sum('{}')}  guide.json\n`,
			`${sum('[]')}  releases/2020-04.json\n`,
		].join(''),
	);
});

test('the file of checksums is not one of those it speaks of, so that building again changes nothing', () => {
	const first = checksumsOf(folder);
	writeFileSync(path.join(folder, 'SHA256SUMS'), first);
	expect(checksumsOf(folder)).toBe(first);
});
