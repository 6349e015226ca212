import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetExpectationWords } from '../../../src/cli/words/sheet-expectations.ts';
import { sheetFaultWords } from '../../../src/cli/words/sheet-faults.ts';
import { faultCodes } from '../../../src/spreadsheet/fault.ts';
import { LEVEL_COLUMNS } from '../../../src/spreadsheet/sheets/level-rows.ts';
import { sheetsOf } from '../../../src/spreadsheet/sheets/sheets.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const page = readFileSync('docs/spreadsheet.md', 'utf8');

/** The names that a part of the page writes as code. */
const namesIn = (part: string): Set<string> =>
	new Set([...part.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

const partAbout = (sheet: string): string =>
	page.split(`\n### ${sheet}\n`)[1]?.split(/\n##+ /)[0] ?? '';

describe('docs/spreadsheet.md', () => {
	test.each(sheetsOf(fixtureGuide()))('names every column of $name', ({ name, columns }) => {
		const names = namesIn(partAbout(name));
		const missing = columns
			.map((column) => column.name.replace(/\.en$/, '.LANGUAGE'))
			.filter((column) => !names.has(column));
		expect(missing).toEqual([]);
	});

	test('names every column of levels', () => {
		expect([...namesIn(partAbout('levels'))]).toEqual(expect.arrayContaining([...LEVEL_COLUMNS]));
	});

	test.each(faultCodes)('tells of %s as the command does', (code) => {
		const cells = [`\`${code}\``, sheetFaultWords.en[code], sheetExpectationWords.en[code]];
		const row = page.split('\n').find((line) => line.startsWith(`| ${cells[0] ?? ''} `));
		expect(row?.split('|').map((cell) => cell.trim())).toEqual(['', ...cells, '']);
	});
});
