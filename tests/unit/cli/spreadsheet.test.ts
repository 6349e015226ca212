import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeCsv } from '../../../src/spreadsheet/csv/write-csv.ts';
import { exported } from '../spreadsheet/sheets-in-hand.ts';
import { FIXTURE, TODAY, yamlTexts } from '../../fixtures/invented-guide.ts';

// Each test starts programs, which takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let guide: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
	guide = path.join(folder, 'guide');
	cpSync(FIXTURE, guide, { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const at = (...parts: string[]): string => path.join(folder, ...parts);

function run(...given: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/guide.ts', '--lang', 'en', ...given],
		{ env: { ...process.env, GUIDE_DIR: guide, BUILD_DATE: TODAY }, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

/** The guide as .csv files in a folder, with a part of one of them replaced. */
function exportedWith(sheet: string, part: string, by: string): string {
	mkdirSync(at('csv'));
	for (const written of exported()) {
		const text = writeCsv(written);
		if (written.name === sheet && !text.includes(part)) throw new Error(`No "${part}" in it.`);
		const changed = written.name === sheet ? text.replace(part, () => by) : text;
		writeFileSync(at('csv', `${written.name}.csv`), changed);
	}
	return at('csv');
}

const CONFIDENCE = ['2025-11-03,medium,reviewed', '2025-11-03,high,reviewed'] as const;

describe('export', () => {
	test('writes a workbook that changes nothing when it is imported', () => {
		expect(run('export', at('guide.xlsx'))).toMatchObject({ status: 0 });
		expect(run('import', at('guide.xlsx'), '--yes')).toMatchObject({
			status: 0,
			stdout: 'Nothing changes.\n',
		});
		expect(yamlTexts(guide)).toEqual(yamlTexts(FIXTURE));
	});

	test('overwrites nothing unless it is told to', () => {
		writeFileSync(at('guide.xlsx'), 'work of a week');
		const { status, stderr } = run('export', at('guide.xlsx'));
		expect(status).toBe(2);
		expect(stderr).toContain('--force');
		expect(readFileSync(at('guide.xlsx'), 'utf8')).toBe('work of a week');
		expect(run('export', at('guide.xlsx'), '--force')).toMatchObject({ status: 0 });
	});

	test('names what it expects where the ending says something else', () => {
		const { status, stderr } = run('export', at('guide.ods'));
		expect(status).toBe(2);
		expect(stderr).toContain('.xlsx');
	});

	test('of a guide with faults writes nothing', () => {
		writeFileSync(path.join(guide, 'apps/dingalot.yaml'), 'name: 1\n');
		expect(run('export', at('guide.xlsx'))).toMatchObject({ status: 1 });
		expect(existsSync(at('guide.xlsx'))).toBe(false);
	});
});

describe('import', () => {
	test('shows cells and lines that would change, and with --dry-run writes nothing', () => {
		const { status, stdout } = run('import', exportedWith('claims', ...CONFIDENCE), '--dry-run');
		expect(status).toBe(0);
		expect(stdout).toContain('(dingalot/base/partner-adverts, confidence): "medium" → "high"');
		expect(stdout).toContain('--- a/apps/dingalot.yaml\n+++ b/apps/dingalot.yaml\n');
		expect(stdout).toContain('-    confidence: medium\n+    confidence: high\n');
		expect(stdout).toContain('Nothing was written');
		expect(yamlTexts(guide)).toEqual(yamlTexts(FIXTURE));
	});

	test('writes with --yes, and only the line that says it', () => {
		const { status, stdout } = run('import', exportedWith('claims', ...CONFIDENCE), '--yes');
		expect(stdout).toContain('Written: apps/dingalot.yaml.');
		expect(status).toBe(0);
		const [before, after] = [yamlTexts(FIXTURE), yamlTexts(guide)];
		const [old, now] = [before, after].map((texts) =>
			(texts.get('apps/dingalot.yaml') ?? '').split('\n'),
		);
		expect(now?.filter((line, index) => line !== old?.[index])).toEqual(['    confidence: high']);
		expect(new Map(after).set('apps/dingalot.yaml', '')).toEqual(
			new Map(before).set('apps/dingalot.yaml', ''),
		);
	});

	test('asks, so without a terminal it writes nothing and says what to give', () => {
		const { status, stderr } = run('import', exportedWith('claims', ...CONFIDENCE));
		expect(status).toBe(2);
		expect(stderr).toContain('--yes');
		expect(yamlTexts(guide)).toEqual(yamlTexts(FIXTURE));
	});

	test('tells programs all in one value', () => {
		const source = exportedWith('claims', ...CONFIDENCE);
		const { status, stdout, stderr } = run('--json', 'import', source, '--yes');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(JSON.parse(stdout)).toMatchObject({
			written: true,
			cells: [{ sheet: 'claims', column: 'confidence', was: 'medium', is: 'high' }],
			files: [{ file: 'apps/dingalot.yaml' }],
			faults: [],
		});
	});

	test.each([
		['en', 'is no answer to this question', 'expected: one of: '],
		['nl', 'is geen antwoord op deze vraag', 'verwacht: een van: '],
	])('refuses with cell and expectation in %s, and writes nothing', (locale, message, expected) => {
		const source = exportedWith(
			'claims',
			'footage-lock,sealed-on-request',
			'footage-lock,sometimes',
		);
		const { status, stdout } = run('--lang', locale, 'import', source, '--yes');
		expect(status).toBe(1);
		expect(stdout).toContain(`claims!D2\n  "sometimes" ${message}.`);
		expect(stdout).toContain(expected);
		expect(yamlTexts(guide)).toEqual(yamlTexts(FIXTURE));
	});

	test('leads what only the whole guide shows back to its cell', () => {
		const source = exportedWith(
			'evidence',
			'partner-adverts,1,statement',
			'partner-adverts,1,rumour',
		);
		const { status, stdout } = run('--json', 'import', source, '--yes');
		expect(status).toBe(1);
		const { faults, written } = JSON.parse(stdout) as { written: boolean; faults: object[] };
		expect(written).toBe(false);
		expect(faults).toContainEqual(expect.objectContaining({ sheet: 'evidence', cell: 'E5' }));
		expect(yamlTexts(guide)).toEqual(yamlTexts(FIXTURE));
	});

	test('leads a fault of shape back to its cell, past rows that are gone', () => {
		const source = exportedWith('apps', 'https://dingalot.example.com/privacy', 'no address');
		const { faults } = JSON.parse(run('--json', 'import', source).stdout) as { faults: object[] };
		expect(faults).toMatchObject([{ sheet: 'apps', cell: 'F2' }]);
	});

	test('refuses what is no workbook, and one with macros, by its name or its content', () => {
		writeFileSync(at('guide.xlsm'), 'PK');
		expect(run('import', at('guide.xlsm')).stdout).toContain('macro');
		writeFileSync(at('broken.xlsx'), 'PK');
		expect(run('import', at('broken.xlsx'))).toMatchObject({ status: 1 });
		writeFileSync(at('guide.pdf'), '');
		expect(run('import', at('guide.pdf'))).toMatchObject({ status: 2 });
		expect(run('import', at('nowhere.xlsx'))).toMatchObject({ status: 2 });
	});

	test('refuses while the guide itself has faults', () => {
		const source = exportedWith('claims', ...CONFIDENCE);
		writeFileSync(path.join(guide, 'notices/every-door.yaml'), 'apps: 1\n');
		const { status, stdout } = run('import', source, '--yes');
		expect(status).toBe(1);
		expect(stdout).toContain('mend them first');
	});
});
