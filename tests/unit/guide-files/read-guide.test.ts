import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGuide } from '../../../src/guide-files/read-guide.ts';
import {
	FIXTURE,
	fixtureTexts,
	judgeTexts,
	readTexts,
	replaced,
} from '../../fixtures/invented-guide.ts';

const findingsOf = (...change: Parameters<typeof replaced>) =>
	readTexts(fixtureTexts(replaced(...change))).findings;

describe('a whole guide', () => {
	test('is the same from disk and from memory', () => {
		expect(readGuide(FIXTURE).guide).toEqual(readTexts(fixtureTexts()).guide);
	});

	test('gives every entry the name of its file as id, in order', () => {
		const { guide, findings } = readGuide(FIXTURE);
		expect(findings).toEqual([]);
		expect(guide?.apps.map(({ id }) => id)).toEqual(['dingalot', 'ogle-porch', 'tuttle-chime']);
		expect(guide?.info.name).toBe('Doorstep');
	});

	test('has its defaults filled in', () => {
		const { guide } = readGuide(FIXTURE);
		const ogle = guide?.apps.find(({ id }) => id === 'ogle-porch');
		expect(ogle?.variants).toEqual([]);
		expect(ogle?.claims['monthly-fee']).toMatchObject({ state: 'draft', conditions: [] });
	});

	test('need not have every folder', () => {
		const { guide, findings } = readTexts(
			new Map([['guide.yaml', fixtureTexts().get('guide.yaml') ?? '']]),
		);
		expect(findings).toEqual([]);
		expect(guide?.notices).toEqual([]);
	});
});

describe('a folder on disk', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'guide-'))));
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	test.each(['', 'nowhere'])('without guide.yaml is a fault that names the file (%j)', (below) => {
		const { guide, findings } = readGuide(path.join(folder, below));
		expect(guide).toBeUndefined();
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			rule: 'file',
			severity: 'error',
			line: 1,
			column: 1,
			message: 'There is no such file.',
			expected: 'a guide: a folder with a guide.yaml in it',
			hint: expect.stringContaining('GUIDE_DIR') as string,
		});
		expect(findings[0]?.file).toMatch(/guide\.yaml$/);
	});

	test('with a folder where a file is expected is a fault', () => {
		mkdirSync(path.join(folder, 'guide.yaml'));
		expect(readGuide(folder).findings[0]?.message).toBe('This is no file with text.');
	});

	test('with a file where a folder is expected is a fault', () => {
		writeFileSync(path.join(folder, 'guide.yaml'), fixtureTexts().get('guide.yaml') ?? '');
		writeFileSync(path.join(folder, 'notices'), '');
		const { findings } = readGuide(folder);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ rule: 'file', severity: 'error', line: 1, column: 1 });
		expect(findings[0]?.file).toMatch(/notices$/);
		expect(findings[0]?.message).toMatch(/^This folder cannot be read: ENOTDIR/);
	});

	test('may hold hidden files, which are left alone', () => {
		writeFileSync(path.join(folder, 'guide.yaml'), fixtureTexts().get('guide.yaml') ?? '');
		mkdirSync(path.join(folder, 'notices'));
		for (const name of ['.gitkeep', '.DS_Store', '.#leak.yaml', '._leak.yaml']) {
			writeFileSync(path.join(folder, 'notices', name), '\tnot YAML: [');
		}
		expect(readGuide(folder).findings).toEqual([]);
	});
});

describe('a file that would be passed over', () => {
	test.each([
		['notices/ogle-fire.yml', 'ogle-fire.yaml'],
		['notices/ogle-fire.YAML', 'ogle-fire.yaml'],
		['apps/dingalot.yaml~', 'dingalot.yaml'],
		['questions/README.md', 'README.yaml'],
		['glossary/old', 'old.yaml'],
	])('is a fault: %s', (name, better) => {
		expect(readTexts(fixtureTexts({ [name]: 'not read' })).findings).toEqual([
			{
				rule: 'file',
				severity: 'error',
				file: `${FIXTURE}/${name}`,
				line: 1,
				column: 1,
				message: 'This file is not read, because of its name.',
				expected: 'a name that ends in .yaml; anything else stands outside this folder',
				hint: `Rename to .yaml ("${better}"), or move it elsewhere.`,
			},
		]);
	});

	test('does not set off rules about what it was to hold', () => {
		const leak = fixtureTexts().get('notices/ogle-mended.yaml');
		const texts = fixtureTexts({
			'notices/ogle-mended.yaml': undefined,
			'notices/ogle-mended.yml': leak,
		});
		expect(judgeTexts(texts).map(({ file }) => file)).toEqual([
			`${FIXTURE}/notices/ogle-mended.yml`,
		]);
	});
});

describe('a fault of shape', () => {
	test('names place, expectation and hint', () => {
		expect(findingsOf('notices/ogle-leak.yaml', 'kind: breach', 'kind: gossip')).toEqual([
			{
				rule: 'shape',
				severity: 'error',
				file: `${FIXTURE}/notices/ogle-leak.yaml`,
				line: 4,
				column: 1,
				message: expect.stringContaining('kind: Invalid option') as string,
				expected: expect.stringContaining('one of: ban, advice-against') as string,
				hint: expect.stringContaining('Compare with a file of the same folder') as string,
			},
		]);
	});

	test.each([
		['a year without quotes', 'launched: "2019"', 'launched: 2019', 'between quotes: "2019"'],
		['a key that is misspelt', 'policy: https', 'polycy: https', 'Remove "polycy"'],
		['a key that is missing', 'seat: IE\n', '', 'Add it, or look for a typing error'],
		[
			'a comma in a text between braces',
			'{ en: Dingalot Estate }',
			'{ en: Dingalot, Estate }',
			'put a text with a comma between quotes',
		],
	])('gives the hint for %s', (_, before, after, hint) => {
		const hints = findingsOf('apps/dingalot.yaml', before, after).map((finding) => finding.hint);
		expect(hints.join('\n')).toContain(hint);
	});

	test.each([
		['a day that does not exist', 'published: 2024-02-08', 'published: 2023-02-29'],
		['a month that does not exist', 'published: 2024-02-08', 'published: 2024-13'],
		['an address without a scheme', 'website: https://', 'website: '],
		['an empty text', 'note: { en: Storage of pictures costs money. }', 'note: {}'],
		['a text of spaces', 'note: { en: Storage of pictures costs money. }', 'note: { en: "  " }'],
		['a level that is not whole', 'level: 8', 'level: 8.5'],
		['an id with capitals', 'seal-pictures', 'Seal-Pictures'],
		['four strengths', 'strengths:\n', 'strengths:\n  - en: a\n  - en: b\n'],
		['a null where nothing may be missing', 'vendor: Dingalot Devices Ltd', 'vendor: null'],
	])('is found: %s', (_, before, after) => {
		const findings = findingsOf('apps/dingalot.yaml', before, after);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ rule: 'shape', file: `${FIXTURE}/apps/dingalot.yaml` });
	});

	test('names the forms there are when a word that tells forms apart is unknown', () => {
		const [finding] = findingsOf('criteria/offline-ring.yaml', 'scale: levels', 'scale: stars');
		expect(finding).toMatchObject({ line: 14, expected: 'one of: levels, count, flags' });
	});

	test('names the deepest fault when none of several forms fits', () => {
		const [finding] = findingsOf(
			'questions/passers-by.yaml',
			'- { criterion: bystander-sound, atLeast: listens-at-ring }',
			'- { criterion: bystander-sound, atMost: listens-at-ring }',
		);
		expect(finding?.message).toMatch(/^options\.0\.requirements\.0\.anyOf\.0/);
		expect(finding?.line).toBe(11);
	});

	test('of the whole file stands on its first line', () => {
		const [finding] = readTexts(fixtureTexts({ 'glossary/empty.yaml': '' })).findings;
		expect(finding).toMatchObject({ rule: 'shape', line: 1, column: 1 });
		expect(finding?.message).toMatch(/^the file: /);
	});
});
