import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { openDesk } from '../../../src/cli/desk.ts';
import { askForOpen } from '../../../src/cli/new-entry/ask.ts';
import { meaningOf } from '../../../src/cli/new-entry/settings.ts';
import { startOf } from '../../../src/cli/new-entry/starts.ts';
import type { NewKind } from '../../../src/cli/new-entry/kinds.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';
import { copyGuide, type CopiedGuide } from './copied-guide.ts';

// Each test starts a program, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

let guide: CopiedGuide;
beforeEach(() => (guide = copyGuide()));
afterEach(() => {
	guide.remove();
});

const sets = (settings: Readonly<Record<string, string>>): string[] =>
	Object.entries(settings).flatMap(([key, value]) => ['--set', `${key}=${value}`]);

const KNOCK = {
	name: 'Knock',
	vendor: 'Knock Ltd',
	seat: 'NL',
	kind: 'wired-bell',
	website: 'https://knock.example.com/',
	'summary.en': 'A bell that knocks: hard.',
	'edition.en': 'The only one.',
};
const FIRE = {
	apps: '[ogle-porch]',
	date: '2026-10',
	kind: 'fine',
	'authority.name.en': 'Club of Fire',
	'authority.country': 'NL',
	'authority.kind': 'regulator',
	'scope.en': 'Everybody.',
	'summary.en': 'It was fined.',
	'sources.0.title': '2020',
	'sources.0.publisher': 'Club of Fire',
	'sources.0.url': 'https://fire.example.org/',
	'sources.0.language': 'en',
};
const LOUD = {
	group: 'footage',
	'question.en': 'How loud is it?',
	'short.en': 'Loudness',
	'why.en': 'People sleep.',
	'judged.en': 'We count steps.',
	shelfLife: 'lab-finding',
	weighable: 'false',
	'notWeighed.en': 'Louder is not better.',
	scale: 'count',
	'unit.en': 'steps',
};
const MENDED = {
	since: '2026-10-01',
	app: 'dingalot',
	criterion: 'shared-with',
	was: '2',
	is: '8',
	'what.en': 'We had miscounted.',
	reportedBy: 'reader',
};

const dataOf = (file: string): Record<string, unknown> =>
	parse(guide.text(file)) as Record<string, unknown>;

describe('something new', () => {
	test.each<[NewKind, string, Record<string, string>]>([
		['app', 'apps/knock.yaml', KNOCK],
		['notice', 'notices/knock.yaml', FIRE],
		['criterion', 'criteria/knock.yaml', LOUD],
		['correction', 'corrections/knock.yaml', MENDED],
	])('is written as a file with which the guide holds: %s', (kind, file, settings) => {
		const { status, stdout } = guide.run(['new', kind, 'knock', ...sets(settings)]);
		expect(status).toBe(0);
		expect(stdout).toContain(file);
		const neighbour = readdirSync(path.join(guide.folder, path.dirname(file))).sort()[0] ?? '';
		const line = (name: string) => guide.text(name).split('\n')[0];
		expect(line(file)).toMatch(/^# yaml-language-server: \$schema=/);
		expect(line(file)).toBe(line(`${path.dirname(file)}/${neighbour}`));
		expect(guide.run(['check']).status).toBe(0);
	});

	test('an app answers every question honestly: unknown, not yet published', () => {
		guide.run(['new', 'app', 'knock', ...sets(KNOCK)]);
		const { claims, reply } = dataOf('apps/knock.yaml') as {
			claims: Record<string, unknown>;
			reply: unknown;
		};
		expect(Object.keys(claims)).toEqual(fixtureGuide().criteria.map(({ id }) => id));
		for (const claim of Object.values(claims)) {
			expect(claim).toEqual({
				level: null,
				missing: 'unknown',
				evidence: [],
				asOf: null,
				confidence: 'low',
				state: 'draft',
				reading: { first: TODAY },
			});
		}
		expect(reply).toEqual({ state: 'not-asked' });
	});

	test('a criterion is answered by every app at once, and nothing else of their files changes', () => {
		const before = guide.text('apps/dingalot.yaml').split('\n');
		const { status, stdout } = guide.run(['--json', 'new', 'criterion', 'how-loud', ...sets(LOUD)]);
		expect(status).toBe(0);
		expect((JSON.parse(stdout) as { changed: string[] }).changed).toHaveLength(3);
		const after = guide.text('apps/dingalot.yaml').split('\n');
		const start = after.indexOf('  how-loud:');
		expect(after[start + 7]).toBe(`    reading: { first: ${TODAY} }`);
		expect(after.toSpliced(start, 8)).toEqual(before);
		expect(dataOf('criteria/how-loud.yaml')['order']).toBe(3);
	});

	test('takes years for texts and counts for numbers', () => {
		guide.run(['new', 'notice', 'fire', ...sets(FIRE)]);
		guide.run(['new', 'correction', 'mended', ...sets(MENDED)]);
		expect(dataOf('notices/fire.yaml')).toMatchObject({ sources: [{ title: '2020' }] });
		expect(dataOf('corrections/mended.yaml')).toMatchObject({ was: 2, is: 8, date: TODAY });
	});

	test('may have levels', () => {
		const { unit, ...rest } = { ...LOUD, scale: 'levels', unit: '' };
		expect(unit).toBe('');
		const level = (at: number, id: string, value: string) => ({
			[`levels.${at}.id`]: id,
			...Object.fromEntries(
				['name', 'short', 'condition', 'passes', 'fails', 'reason'].map((key) => [
					`levels.${at}.${key}.en`,
					`Of ${id}, ${key}.`,
				]),
			),
			[`levels.${at}.value`]: value,
		});
		const { 'unit.en': none, ...settings } = rest;
		expect(none).toBe('steps');
		const given = { ...settings, ...level(0, 'soft', '1'), ...level(1, 'loud', '0') };
		expect(guide.run(['new', 'criterion', 'how-loud', ...sets(given)])).toMatchObject({
			status: 0,
		});
	});
});

describe('nothing is written, and the command says why', () => {
	const names = () =>
		['apps', 'criteria', 'notices', 'corrections'].map((below) =>
			readdirSync(path.join(guide.folder, below)),
		);

	test.each<[string, string[], number, string]>([
		['an unknown kind', ['song', 'x'], 2, 'expected: app, notice, criterion, correction'],
		['no id', ['app'], 2, 'Give an id'],
		['an id that is none', ['app', 'Knock_1'], 2, '"Knock_1" is no id'],
		['an id that exists', ['app', 'dingalot'], 2, 'app "dingalot" exists already'],
		['a setting without a value', ['app', 'knock', '--set', 'name'], 2, 'expected KEY=VALUE'],
		[
			'a setting past the end of a list',
			['app', 'knock', '--set', 'aliases.4=x'],
			2,
			'--set aliases.4: There is no place "aliases.4"',
		],
		[
			'a kind that the guide does not know',
			['app', 'knock', ...sets({ ...KNOCK, kind: 'drum' })],
			1,
			'There is no kind "drum"',
		],
		[
			'a key that no schema names',
			['app', 'knock', ...sets({ ...KNOCK, colour: 'red' })],
			1,
			'Remove "colour"',
		],
	])('%s', (_, words, status, message) => {
		const before = names();
		const ran = guide.run(['new', ...words]);
		expect(ran.status).toBe(status);
		expect(ran.stdout + ran.stderr).toContain(message);
		expect(names()).toEqual(before);
	});

	test('all that is missing is named at once, with the choices there are', () => {
		const { name, kind, ...rest } = KNOCK;
		expect([name, kind]).toEqual(['Knock', 'wired-bell']);
		const { status, stderr } = guide.run(['--lang', 'nl', 'new', 'app', 'knock', ...sets(rest)]);
		expect(status).toBe(2);
		expect(stderr.trim().split('\n')).toEqual([
			'Dit ontbreekt; geef het met --set:',
			'  name',
			'  kind: battery-bell | wired-bell',
		]);
	});

	test('an id that stood in a release and was taken out is not used again', () => {
		const file = path.join(guide.folder, 'notices/every-door.yaml');
		const text = guide.text('notices/every-door.yaml');
		guide.run(['release', TODAY, '--demonstration', '--note', 'en=First.']);
		rmSync(file);
		const { status, stderr } = guide.run(['new', 'notice', 'every-door', ...sets(FIRE)]);
		expect(status).toBe(2);
		expect(stderr).toMatch(/notice "every-door" stood in release \S+; an id is never used again/);
		writeFileSync(file, text);
	});

	test('a guide that has faults already', () => {
		guide.edit('notices/ogle-leak.yaml', 'kind: breach', 'kind: gossip');
		const { status, stdout } = guide.run(['new', 'app', 'knock', ...sets(KNOCK)]);
		expect(status).toBe(1);
		expect(stdout).toContain('notices/ogle-leak.yaml');
	});
});

test.each([
	['2019', 2019],
	['2019-04', '2019-04'],
	['007', '007'],
	['null', null],
	['no', 'no'],
	['[a, b]', ['a', 'b']],
	['[sic] he said', '[sic] he said'],
	['{ state: asked }', { state: 'asked' }],
	['', ''],
])('a setting is read as a person means it: %j', (words, meaning) => {
	expect(meaningOf(words)).toEqual(meaning);
});

/** Answers in a terminal: types a line once its question is asked; with no line left, stops. */
function answering(answers: readonly (readonly [question: string, line: string])[]) {
	const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
	const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
	const left = [...answers];
	let shown = '';
	output.on('data', (data) => {
		shown += String(data);
		const [question = '', line = '\u0003'] = left[0] ?? [];
		if (!shown.includes(question)) return;
		left.shift();
		shown = '';
		setTimeout(() => input.write(line), 20);
	});
	return { terminal: { input, output }, left };
}

describe('in a terminal', () => {
	test('only what is missing is asked, with the choices there are', async () => {
		const guideNow = fixtureGuide();
		const draft = { ...startOf('app', guideNow, TODAY), name: 'Knock', vendor: 'Knock' };
		const down = '\u001b[B';
		const { terminal, left } = answering([
			['two capitals', 'NL\r'],
			['Kind', `${down}\r`],
			['Website', 'https://knock.example.com/\r'],
			['Summary, in a sentence or two (en)', 'A bell.\r'],
			['Which edition', 'The only one.\r'],
		]);
		const filled = await askForOpen(
			openDesk({}),
			{ kind: 'app', guide: guideNow, draft },
			terminal,
		);
		expect(filled).toMatchObject({
			seat: 'NL',
			kind: guideNow.info.kinds[1]?.id,
			website: 'https://knock.example.com/',
			summary: { en: 'A bell.' },
			edition: { en: 'The only one.' },
		});
		expect(left).toEqual([]);
	});

	test('whoever stops has written nothing', async () => {
		const guideNow = fixtureGuide();
		const { terminal } = answering([]);
		await expect(
			askForOpen(
				openDesk({}),
				{ kind: 'correction', guide: guideNow, draft: startOf('correction', guideNow, TODAY) },
				terminal,
			),
		).rejects.toThrow('Stopped; nothing was written.');
	});
});
