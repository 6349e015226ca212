import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Finding } from '../schema/finding.ts';
import type { Fault } from '../spreadsheet/fault.ts';
import type { CellPlace } from '../spreadsheet/import/find-cell.ts';
import type { CellChange } from '../spreadsheet/import/plan.ts';
import type { Desk } from './desk.ts';
import type { NewText } from './import-texts.ts';
import { importWords } from './words/import.ts';
import { sheetExpectationWords } from './words/sheet-expectations.ts';
import { sheetFaultWords } from './words/sheet-faults.ts';

/** Faults that are shown; more of them say nothing more. */
const MOST_SHOWN = 50;

/** A cell of a sheet as one word, such as "claims!D12". */
export const placeWord = ({ sheet, cell }: CellPlace): string =>
	[sheet, cell].filter((part) => part !== '').join('!');

/** A fault in words, as programs get it too. */
export interface WordedFault {
	sheet: string;
	cell: string;
	code: string;
	message: string;
	expected: string;
	hint?: string;
	/** Where it would stand in the guide, for what only the whole guide shows. */
	file?: string;
}

/** A fault of sheets, in the words of an editor's language. */
export const wordFault = (desk: Desk, { sheet, cell, code, slots }: Fault): WordedFault => ({
	sheet,
	cell,
	code,
	message: desk.speak(sheetFaultWords)(code, slots),
	expected: desk.speak(sheetExpectationWords)(code, slots),
});

/** A finding in the guide as it would become, at the cell where it can be mended. */
export const wordFinding = (finding: Finding, place: CellPlace | undefined): WordedFault => ({
	sheet: place?.sheet ?? '',
	cell: place?.cell ?? '',
	code: finding.rule,
	message: finding.message,
	expected: finding.expected,
	hint: finding.hint,
	file: `${finding.file}:${finding.line}:${finding.column}`,
});

/** Faults for a terminal: the cell, what is wrong, and what was expected. */
export function faultLines(desk: Desk, faults: readonly WordedFault[]): string {
	const t = desk.speak(importWords);
	const lines = faults.slice(0, MOST_SHOWN).map((fault) => {
		const place = [placeWord(fault), fault.file].filter(Boolean).join('  ');
		const hint = fault.hint === undefined ? [] : [t('hint', { hint: fault.hint })];
		return [place, fault.message, t('expected', { expected: fault.expected }), ...hint]
			.filter((line) => line !== '')
			.join('\n  ');
	});
	const more = faults.length - lines.length;
	return [
		...lines,
		...(more > 0 ? [t('more', { count: more })] : []),
		t('refused', { count: faults.length }),
	].join('\n\n');
}

/** A changed cell or row in a line. */
export function changeLine(desk: Desk, change: CellChange): string {
	const { kind, row, column, was, is } = change;
	return desk.speak(importWords)(kind, { place: placeWord(change), row, column, was, is });
}

/** What changes in a file, as programs that compare files show it. */
export const patchOf = (file: string, { before, after }: NewText): string =>
	createTwoFilesPatch(
		before === null ? '/dev/null' : `a/${file}`,
		after === null ? '/dev/null' : `b/${file}`,
		before ?? '',
		after ?? '',
		undefined,
		undefined,
		{ context: 2, headerOptions: FILE_HEADERS_ONLY },
	);
