import { importTexts } from '../../src/cli/import-texts.ts';
import { sheetExpectationWords } from '../../src/cli/words/sheet-expectations.ts';
import { sheetFaultWords } from '../../src/cli/words/sheet-faults.ts';
import { readCsv } from '../../src/spreadsheet/csv/read-csv.ts';
import { writeCsv } from '../../src/spreadsheet/csv/write-csv.ts';
import { isTrouble, type Fault } from '../../src/spreadsheet/fault.ts';
import { planImport } from '../../src/spreadsheet/import/plan-import.ts';
import type { Table } from '../../src/spreadsheet/table.ts';
import { packed, unpack } from '../../src/spreadsheet/workbook/archive.ts';
import { readWorkbook } from '../../src/spreadsheet/workbook/read-workbook.ts';
import { FIXTURE, fixtureGuide } from '../fixtures/invented-guide.ts';
import {
	exported,
	gridOf,
	tablesOf,
	workbookOf,
	type Grid,
} from '../unit/spreadsheet/sheets-in-hand.ts';
import type { Outcome, Target } from './fuzz.ts';
import { below, HOSTILE, mutated, mutatedBytes, pick } from './hostile.ts';

const guide = fixtureGuide();
const sheets = exported(guide);
const workbook = await workbookOf(gridOf(sheets));

/** @throws if a fault says neither what is wrong nor what was expected */
function checkFaults(faults: readonly Fault[]): void {
	for (const { code, slots } of faults)
		for (const words of [sheetFaultWords.en[code], sheetExpectationWords.en[code]]) {
			const filled = words.replaceAll(
				/\{(\w+)\}/g,
				(slot, name: string) => `${slots[name] ?? slot}`,
			);
			if (!/\S/.test(filled)) throw new Error(`A fault without words: ${code}`);
		}
}

/** What comes of tables; @throws if a file would be written that is none of an app or notice. */
function planned(tables: readonly Table[]): Outcome {
	const plan = planImport(guide, tables);
	checkFaults(plan.faults);
	for (const { sheet, cell, code } of plan.faults) {
		const isWhole = ['not-an-export', 'other-format'].includes(code);
		if (sheet === '' && cell === '' && !isWhole)
			throw new Error(`A fault without a place: ${code}`);
	}
	if (plan.faults.length > 0) return 'refused';
	for (const file of importTexts(FIXTURE, guide, plan.files).keys())
		if (!/^(?:apps|notices)\/[a-z0-9-]+\.yaml$/.test(file)) throw new Error(`It writes ${file}.`);
	return 'accepted';
}

/** Sheets with cells, rows or columns of another text. */
function changedGrid(random: () => number): Grid {
	const grid = gridOf(sheets);
	for (let times = 1 + below(random, 4); times > 0; times -= 1) {
		const [, rows] = pick(random, [...grid]);
		const at = below(random, rows.length);
		const row = rows[at] ?? [];
		const way = random();
		if (way < 0.7) row[below(random, row.length)] = pick(random, HOSTILE);
		else if (way < 0.8) rows.splice(at, 1);
		else if (way < 0.9) rows.splice(at, 0, [...row]);
		else rows.push(row.map(() => pick(random, HOSTILE)));
	}
	if (random() < 0.1) grid.set(pick(random, HOSTILE), [[pick(random, HOSTILE)]]);
	return grid;
}

/** XML that asks for more than a sheet holds. */
const XML = [
	'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
	'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>&c;',
	'<f>HYPERLINK("https://example.org/")</f>',
	'<c r="XFD1048576"><v>1</v></c>',
	'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>',
	'<mergeCell ref="A1:XFD1048576"/>',
	'&#0;&#x202e;&amp;lt;',
	'<![CDATA[',
	'<sheet name="../x" sheetId="9" r:id="rId1"/>',
	'<v>99999999999999</v>',
];

/** A workbook whose parts were written by another hand. */
function changedParts(random: () => number): Uint8Array {
	const parts = unpack(workbook);
	if (isTrouble(parts)) throw new Error(parts.code);
	const [name, bytes] = pick(random, [...parts]);
	const xml = new TextDecoder().decode(bytes);
	const at = below(random, xml.length);
	const changed = [
		() => xml.slice(0, at) + pick(random, XML) + xml.slice(at),
		() => xml.replace(/(?=<\/?(?:row|sheetData|sheets|si|c)\b)/, () => pick(random, XML)),
		() => mutated(xml, random),
	];
	const map = new Map(parts).set(name, new TextEncoder().encode(pick(random, changed)()));
	if (random() < 0.1) map.set(pick(random, ['../../x', 'xl/vbaProject.bin', '/a']), bytes);
	return packed(map);
}

async function attempt(random: () => number): Promise<Outcome> {
	const way = random();
	if (way < 0.4) return planned(tablesOf(changedGrid(random)));
	if (way < 0.7) {
		const tables = sheets.map((sheet) => {
			const bytes = new TextEncoder().encode(writeCsv(sheet));
			return readCsv(sheet.name, random() < 0.2 ? mutatedBytes(bytes, random) : bytes);
		});
		const faults = tables.flatMap((table) => ('rows' in table ? [] : table));
		checkFaults(faults);
		return faults.length > 0 ? 'refused' : planned(tables.flatMap((t) => ('rows' in t ? t : [])));
	}
	const bytes = way < 0.85 ? mutatedBytes(workbook, random) : changedParts(random);
	const { tables, faults } = await readWorkbook(bytes);
	checkFaults(faults);
	return faults.length > 0 ? 'refused' : planned(tables);
}

/** Sheets, changed in their cells, their parts or their bytes. */
export const spreadsheets: Target = { name: 'spreadsheets', cases: 2_000, attempt };
