import type ExcelJS from '@protobi/exceljs';
import type { WrittenSheet } from '../export-guide.ts';
import { LEVELS } from '../sheets/level-rows.ts';

/** Rows below the last one that have choices too, for rows to come. */
const TO_COME = 1000;

/** The longest list that a spreadsheet takes in the cell itself. */
const LONGEST = 255;

/** The part of a worksheet that the types of the package leave out. */
interface WithChoices {
	dataValidations: { add: (range: string, validation: ExcelJS.DataValidation) => void };
}

/** Gives the columns of a sheet their drop-downs. */
export function addChoices(worksheet: ExcelJS.Worksheet, sheet: WrittenSheet): void {
	const { dataValidations } = worksheet as unknown as WithChoices;
	const last = sheet.rows.length + 1 + TO_COME;
	const criterion = sheet.columns.findIndex(({ name }) => name === 'criterion');
	for (const [index, { choices, from, answers }] of sheet.columns.entries()) {
		const letter = worksheet.getColumn(index + 1).letter;
		const formula = answers
			? answersOf(worksheet.getColumn(criterion + 1).letter)
			: from
				? `'${from}'!$A$2:$A$${last}`
				: choices && `"${choices.join(',')}"`;
		if (formula === undefined || (choices && formula.length > LONGEST)) continue;
		dataValidations.add(`${letter}2:${letter}${last}`, {
			type: 'list',
			allowBlank: true,
			formulae: [formula],
			// A count or several flags are typed, so answers are suggested and not imposed.
			showErrorMessage: !answers && !from,
		});
	}
}

/** The answers to the question of the row, which stand together on the sheet of levels. */
const answersOf = (criterion: string): string =>
	`OFFSET(${LEVELS}!$B$1,MATCH($${criterion}2,${LEVELS}!$A:$A,0)-1,0,` +
	`COUNTIF(${LEVELS}!$A:$A,$${criterion}2),1)`;
