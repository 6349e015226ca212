import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_CHARACTERS } from '../../../src/guide-files/file-reader.ts';
import { readGuide } from '../../../src/guide-files/read-guide.ts';
import { readReleases } from '../../../src/guide-files/read-releases.ts';
import { finishWriting } from '../../../src/guide-files/write-together.ts';
import { FIXTURE } from '../../fixtures/invented-guide.ts';

/** Large files take their time on a machine that does other work. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let outside: string;
beforeEach(() => {
	const place = mkdtempSync(path.join(tmpdir(), 'hostile-files-'));
	folder = path.join(place, 'guide');
	outside = path.join(place, 'outside');
	mkdirSync(outside);
	cpSync(FIXTURE, folder, { recursive: true });
	writeFileSync(path.join(outside, 'secret.yaml'), 'password: 1234\n');
});
afterEach(() => {
	rmSync(path.dirname(folder), { recursive: true });
});

const CHIME = 'apps/tuttle-chime.yaml';
const inGuide = (name: string) => path.join(folder, name);

/** The findings about one file, which must be the only ones about how files are. */
function faultIn(name: string) {
	const { findings } = readGuide(folder);
	const found = findings.filter(({ rule }) => rule === 'file');
	expect(found.map(({ file }) => path.resolve(file))).toEqual([inGuide(name)]);
	expect(JSON.stringify(findings)).not.toContain('password');
	return found[0];
}

const chime = () => readFileSync(inGuide(CHIME), 'utf8');

describe('a file is refused with its name and a remedy', () => {
	test.each([
		['in UTF-16', () => Buffer.from(`\ufeff${chime()}`, 'utf16le')],
		['in Windows-1252', () => Buffer.from(chime().replace('name:', 'name: caf\u00e9 #'), 'latin1')],
		[
			'with half a character',
			() => Buffer.concat([Buffer.from(chime()), Buffer.from([0xe2, 0x82])]),
		],
		['with NUL in it', () => Buffer.from(chime().replace('name:', 'na\0me:'))],
	])('%s', (_, bytes) => {
		writeFileSync(inGuide(CHIME), bytes());
		expect(faultIn(CHIME)).toMatchObject({
			severity: 'error',
			line: 1,
			column: 1,
			message: 'This file is not text in UTF-8.',
			expected: expect.stringContaining('UTF-8') as string,
			hint: expect.stringContaining('save it again') as string,
		});
	});

	test('that is fifty times too large, without being parsed', () => {
		writeFileSync(inGuide(CHIME), `${chime()}#${'x'.repeat(50 * MOST_CHARACTERS)}`);
		expect(faultIn(CHIME)?.message).toMatch(/^This file is too large: 5\d{7}\.$/);
	});

	test('that is larger than any file of a guide, without being read', () => {
		spawnSync('truncate', ['-s', '5G', inGuide(CHIME)]);
		expect(faultIn(CHIME)?.message).toBe('This file is too large: 5368709120.');
	});

	test('that is a link out of the guide', () => {
		rmSync(inGuide(CHIME));
		symlinkSync(path.join(outside, 'secret.yaml'), inGuide(CHIME));
		expect(faultIn(CHIME)?.message).toContain('a link that leads out of the guide');
	});

	test('that is a pipe, at which a reader would wait for ever', () => {
		rmSync(inGuide(CHIME));
		expect(spawnSync('mkfifo', [inGuide(CHIME)]).status).toBe(0);
		expect(faultIn(CHIME)?.message).toBe('This is no file with text.');
	});

	test('that is a link to itself', () => {
		rmSync(inGuide(CHIME));
		symlinkSync(CHIME.slice(5), inGuide(CHIME));
		expect(faultIn(CHIME)?.message).toContain('ELOOP');
	});
});

test('a folder that is a link out of the guide is not looked into', () => {
	rmSync(inGuide('stories'), { recursive: true });
	symlinkSync(outside, inGuide('stories'));
	expect(faultIn('stories')?.message).toContain('a link that leads out of the guide');
});

test('a link within the guide is followed', () => {
	symlinkSync('tuttle-chime.yaml', inGuide('apps/other-chime.yaml'));
	expect(readGuide(folder).guide?.apps.map(({ id }) => id)).toContain('other-chime');
});

test('names that differ in case or ending only are refused, each by its own', () => {
	for (const name of ['Dingalot.yaml', 'dingalot.YAML', 'dingalot.yml'])
		writeFileSync(inGuide(`apps/${name}`), chime());
	const found = readGuide(folder).findings.map(({ file }) => path.basename(file));
	expect(found).toEqual(['dingalot.YAML', 'dingalot.yml']);
	expect(readGuide(folder).guide?.apps.map(({ id }) => id)).toContain('Dingalot');
});

test('a release that is a link out of the guide is refused', () => {
	const name = 'releases/2026-08.json';
	rmSync(inGuide(name));
	symlinkSync(path.join(outside, 'secret.yaml'), inGuide(name));
	const { findings, releases } = readReleases(folder);
	expect(findings.map(({ message }) => message)).toEqual([
		'This is a link that leads out of the guide, so it is not read.',
	]);
	expect(releases).toHaveLength(2);
});

describe('a list of files to move that came with a guide', () => {
	const stage = (manifest: string) => {
		mkdirSync(inGuide('.writing/texts'), { recursive: true });
		writeFileSync(inGuide('.writing/texts/0'), 'theirs');
		writeFileSync(inGuide('.writing/manifest.json'), manifest);
	};

	test.each([
		['{"../outside/new.yaml":"0"}', 'is no path in a guide'],
		['{"apps/../../outside/new.yaml":"0"}', 'is no path in a guide'],
		['{"../outside/secret.yaml":null}', 'is no path in a guide'],
		['{"apps/new.yaml":"../../../outside/secret.yaml"}', 'was not written by this program'],
		['{"apps/new.yaml":{}}', 'was not written by this program'],
		['[', 'was not written by this program'],
		['null', 'was not written by this program'],
	])('moves nothing out of it, into it or away: %s', (manifest, message) => {
		stage(manifest);
		expect(() => {
			finishWriting(folder);
		}).toThrow(message);
		expect(readdirSync(outside)).toEqual(['secret.yaml']);
		expect(readdirSync(inGuide('apps'))).not.toContain('new.yaml');
	});

	test('does not bring in what a staged link leads to', () => {
		stage('{"apps/new.yaml":"0"}');
		rmSync(inGuide('.writing/texts/0'));
		symlinkSync(path.join(outside, 'secret.yaml'), inGuide('.writing/texts/0'));
		expect(faultIn('apps/new.yaml')?.message).toContain('a link that leads out of the guide');
		finishWriting(folder);
		expect(faultIn('apps/new.yaml')?.message).toContain('a link that leads out of the guide');
	});
});
