import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { DataPath } from '../../../src/schema/finding.ts';
import { valueAt } from '../../../src/spreadsheet/value-at.ts';
import { fixtureTexts, judgeTexts } from '../../fixtures/invented-guide.ts';
import {
	gridOf,
	tablesOf,
	textsFrom,
	withCell,
	withoutRow,
	withRow,
	type CellRef,
	type Grid,
} from './sheets-in-hand.ts';

const APP = 'apps/dingalot.yaml';
const LOCK: DataPath = ['claims', 'footage-lock'];
const claim = (criterion: string, column: string): CellRef => ({
	sheet: 'claims',
	row: `dingalot/base/${criterion}`,
	column,
});

/** What a grid makes of the guide: the new texts, values in them, and the faults that it then has. */
function made(grid: Grid) {
	const texts = textsFrom(tablesOf(grid));
	const changes = [...texts].map(([name, { after }]) => [name, after ?? undefined] as const);
	const faults = judgeTexts(fixtureTexts(Object.fromEntries(changes)));
	return {
		texts,
		faults: faults.map(({ message }) => message),
		value: (file: string, path: DataPath): unknown =>
			valueAt(parse(texts.get(file)?.after ?? '', { schema: 'core' }), path),
	};
}

/** The lines that a file gains and loses. */
function linesChanged({ texts }: ReturnType<typeof made>, file: string) {
	const { before, after } = texts.get(file) ?? { before: '', after: '' };
	const [old, now] = [(before ?? '').split('\n'), (after ?? '').split('\n')];
	return {
		gone: old.filter((line) => !now.includes(line)),
		come: now.filter((line) => !old.includes(line)),
	};
}

const ESTATE = 'dingalot/estate-edition/monthly-fee';
const NIGHT = { app: 'dingalot', variant: 'night-edition', criterion: 'monthly-fee' };
const nightClaim = {
	...NIGHT,
	level: 'fee-always',
	'as-of': '2025-06',
	confidence: 'medium',
	state: 'draft',
	'reading-first': '2026-02',
	'note.en': 'The lamp costs money each month.',
};
const nightEvidence = {
	...NIGHT,
	n: '1',
	source: 'manual',
	where: 'Page 11',
	'says.en': 'It costs.',
};

describe('a claim of an edition', () => {
	test('comes with its evidence, in the order of a file', () => {
		const grid = withRow(withRow(gridOf(), 'claims', nightClaim), 'evidence', nightEvidence);
		const result = made(grid);
		expect(result.faults).toEqual([]);
		const value = result.value(APP, ['variants', 1, 'overrides', 'monthly-fee']);
		expect(value).toEqual({
			level: 'fee-always',
			note: { en: 'The lamp costs money each month.' },
			evidence: [{ source: 'manual', where: 'Page 11', says: { en: 'It costs.' } }],
			asOf: '2025-06',
			confidence: 'medium',
			state: 'draft',
			reading: { first: '2026-02' },
		});
		expect(Object.keys(value as object)).toEqual([
			...['level', 'note', 'evidence', 'asOf', 'confidence', 'state', 'reading'],
		]);
		expect(linesChanged(result, APP).gone).toEqual([]);
	});

	test('goes with its evidence', () => {
		const grid = withoutRow(withoutRow(gridOf(), 'claims', ESTATE), 'evidence', `${ESTATE}/1`);
		const result = made(grid);
		expect(result.faults).toEqual([]);
		expect(result.value(APP, ['variants', 0, 'overrides', 'monthly-fee'])).toBeUndefined();
		expect(linesChanged(result, APP).come).toEqual([]);
	});
});

describe('an answer', () => {
	test('gives way to missing evidence, and back', () => {
		const { value } = made(withCell(gridOf(), claim('monthly-fee', 'level'), 'not-disclosed'));
		expect(value(APP, ['claims', 'monthly-fee'])).toMatchObject({
			level: null,
			missing: 'not-disclosed',
		});
		const night = {
			sheet: 'claims',
			row: 'dingalot/night-edition/bystander-sound',
			column: 'level',
		};
		const back = made(withCell(gridOf(), night, 'listens-at-ring'));
		const claimed = back.value(APP, ['variants', 1, 'overrides', 'bystander-sound']);
		expect(claimed).toMatchObject({ level: 'listens-at-ring' });
		expect(claimed).not.toHaveProperty('missing');
	});

	test('is a number or flags where the question asks for them', () => {
		const grid = withCell(gridOf(), claim('shared-with', 'level'), '12');
		const { value, faults } = made(
			withCell(grid, claim('answer-from', 'level'), 'wall-panel; plain-chime'),
		);
		expect(faults).toEqual([]);
		expect(value(APP, ['claims', 'shared-with', 'level'])).toBe(12);
		expect(value(APP, ['claims', 'answer-from', 'level'])).toEqual(['wall-panel', 'plain-chime']);
	});
});

describe('evidence', () => {
	test('goes from between others, which stay as they were', () => {
		const result = made(withoutRow(gridOf(), 'evidence', 'dingalot/base/footage-lock/1'));
		expect(result.faults).toEqual([]);
		expect(result.value(APP, [...LOCK, 'evidence'])).toMatchObject([{ source: 'manual' }]);
		expect(linesChanged(result, APP).come).toEqual([]);
	});

	test('goes, changes and comes in one import', () => {
		const grid = withoutRow(gridOf(), 'evidence', 'dingalot/base/footage-lock/1');
		withCell(
			grid,
			{ sheet: 'evidence', row: 'dingalot/base/footage-lock/2', column: 'where' },
			'Page 7',
		);
		const keys = { app: 'dingalot', variant: 'base', criterion: 'footage-lock' };
		withRow(grid, 'evidence', { ...keys, n: '4', source: 'statement', 'says.en': 'Later.' });
		withRow(grid, 'evidence', { ...keys, n: '3', source: 'manual', 'says.en': 'Sooner.' });
		const { value } = made(grid);
		expect(value(APP, [...LOCK, 'evidence'])).toEqual([
			{
				source: 'manual',
				where: 'Page 7',
				says: { en: 'Sealing is off until somebody switches it on.' },
			},
			{ source: 'manual', where: null, says: { en: 'Sooner.' } },
			{ source: 'statement', where: null, says: { en: 'Later.' } },
		]);
	});

	test('leaves an empty list behind, and can come to one', () => {
		const { value } = made(withoutRow(gridOf(), 'evidence', 'dingalot/base/offline-ring/1'));
		expect(value(APP, ['claims', 'offline-ring', 'evidence'])).toEqual([]);
		const keys = { app: 'dingalot', variant: 'night-edition', criterion: 'bystander-sound' };
		const row = { ...keys, n: '1', source: 'manual', 'says.en': 'Nothing on it.' };
		const first = made(withRow(gridOf(), 'evidence', row));
		expect(first.value(APP, ['variants', 1, 'overrides', 'bystander-sound', 'evidence'])).toEqual([
			{ source: 'manual', where: null, says: { en: 'Nothing on it.' } },
		]);
	});

	test('gains and loses the copy that is kept', () => {
		const row = 'dingalot/base/offline-ring/1';
		const sha256 = 'a'.repeat(64);
		const grid = withCell(gridOf(), { sheet: 'evidence', row, column: 'copy-on' }, '2026-05-01');
		withCell(grid, { sheet: 'evidence', row, column: 'copy-sha256' }, sha256);
		const { value, faults } = made(grid);
		expect(faults).toEqual([]);
		expect(value(APP, ['claims', 'offline-ring', 'evidence', 0, 'copy'])).toEqual({
			on: '2026-05-01',
			sha256,
		});
	});
});

test('the last condition goes together with the level without it', () => {
	const grid = withoutRow(gridOf(), 'conditions', 'dingalot/base/footage-lock/1');
	const { value, faults } = made(withCell(grid, claim('footage-lock', 'level'), 'always-sealed'));
	expect(faults).toEqual([]);
	expect(value(APP, LOCK)).not.toHaveProperty('conditions');
	expect(value(APP, LOCK)).not.toHaveProperty('otherwise');
});

test('a text that is emptied goes whole, and only it', () => {
	const result = made(withCell(gridOf(), claim('monthly-fee', 'note.en'), ''));
	expect(result.value(APP, ['claims', 'monthly-fee'])).not.toHaveProperty('note');
	expect(linesChanged(result, APP)).toEqual({
		gone: ['    note: { en: Storage of pictures costs money. }'],
		come: [],
	});
});

test("a vendor's objection and its reply can be recorded", () => {
	const grid = withCell(gridOf(), claim('monthly-fee', 'contested-on'), '2026-06-01');
	withCell(grid, claim('monthly-fee', 'contested-says.en'), 'It costs nothing.');
	const reply = (column: string): CellRef => ({ sheet: 'apps', row: 'ogle-porch', column });
	withCell(grid, reply('reply-state'), 'asked');
	withCell(grid, reply('reply-on'), '2026-05-01');
	withCell(grid, reply('reply-deadline'), '2026-06-01');
	for (const column of ['reply-answered', 'reply-words.en', 'reply-response.en'])
		withCell(grid, reply(column), '');
	const { value } = made(grid);
	expect(value(APP, ['claims', 'monthly-fee', 'contested'])).toEqual({
		on: '2026-06-01',
		says: { en: 'It costs nothing.' },
	});
	expect(value('apps/ogle-porch.yaml', ['reply'])).toEqual({
		state: 'asked',
		on: '2026-05-01',
		deadline: '2026-06-01',
	});
});

describe('a source', () => {
	test('comes and goes under its key', () => {
		const about = { title: 'Guide', publisher: 'Dingalot', url: 'https://dingalot.example.com/g' };
		const row = { app: 'dingalot', key: 'guide', ...about, kind: 'documentation', language: 'en' };
		const come = made(withRow(gridOf(), 'sources', row));
		expect(come.value(APP, ['sources', 'guide'])).toEqual({
			...about,
			published: null,
			kind: 'documentation',
			language: 'en',
		});
		const gone = made(withoutRow(gridOf(), 'sources', 'dingalot/porch-weekly'));
		expect(gone.value(APP, ['sources', 'porch-weekly'])).toBeUndefined();
		expect(gone.faults).not.toEqual([]);
	});
});

describe('a notice', () => {
	const row = {
		id: 'new-ban',
		apps: 'dingalot, ogle-porch',
		date: '2026-05-02',
		kind: 'ban',
		'authority.en': 'Invented Watchdog',
		'authority-country': 'EU',
		'authority-kind': 'regulator',
		'scope.en': 'Stairwells.',
		'summary.en': 'No bells in stairwells.',
		standing: 'unknown',
	};
	const source = {
		notice: 'new-ban',
		n: '1',
		title: 'A ban',
		publisher: 'Invented Watchdog',
		url: 'https://watchdog.example.org/ban',
		published: '2026-05-02',
		language: 'en',
	};

	test('comes as a file like its neighbours, with its sources', () => {
		const grid = withRow(withRow(gridOf(), 'notices', row), 'notice-sources', source);
		const { texts, faults, value } = made(grid);
		expect(faults).toEqual([]);
		const text = texts.get('notices/new-ban.yaml')?.after ?? '';
		expect(text.split('\n').slice(0, 2)).toEqual([
			'# yaml-language-server: $schema=../../../../public/data/v1/schema/notice.json',
			expect.stringMatching(/^apps: \[ ?dingalot, ogle-porch ?\]$/),
		]);
		expect(value('notices/new-ban.yaml', ['sources', 0, 'title'])).toBe('A ban');
		expect(value('notices/new-ban.yaml', ['followUp'])).toBeNull();
	});

	test('goes with its sources, and with it the file', () => {
		const grid = withoutRow(gridOf(), 'notices', 'every-door');
		const { texts } = made(withoutRow(grid, 'notice-sources', 'every-door/1'));
		expect([...texts]).toMatchObject([['notices/every-door.yaml', { after: null }]]);
	});

	test('that says nothing of whether it holds gets a whole standing', () => {
		const ref = { sheet: 'notices', row: 'every-door', column: 'standing-says.en' };
		const { value } = made(withCell(gridOf(), ref, 'It still stands.'));
		expect(value('notices/every-door.yaml', ['standing'])).toEqual({
			state: 'unknown',
			says: { en: 'It still stands.' },
		});
	});
});
