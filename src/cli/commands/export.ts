import { existsSync } from 'node:fs';
import path from 'node:path';
import { reportFindings } from '../../guide-files/report.ts';
import { writeCsv } from '../../spreadsheet/csv/write-csv.ts';
import { exportGuide, type WrittenSheet } from '../../spreadsheet/export-guide.ts';
import { writeWorkbook } from '../../spreadsheet/workbook/write-workbook.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { formOf, writeFiles } from '../sheet-files.ts';
import { exportWords } from '../words/export.ts';

const READ_ME = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Puts the guide into a workbook, or into a folder with one file of separated values a sheet. */
export async function exportSheets(
	desk: Desk,
	target: string,
	{ force = false }: { force?: boolean },
): Promise<number> {
	const t = desk.speak(exportWords);
	const form = formOf(target);
	if (form !== 'workbook' && form !== 'folder') throw new WrongUse(t('ending', { target }));
	const { guide, errors } = readJudged(desk);
	if (guide === undefined) {
		desk.print(desk.json ? JSON.stringify(errors) : `${reportFindings(errors)}\n${t('faults')}`);
		return ENDS.findings;
	}
	const { unknown, disputed, ...rest } = exportWords[desk.locale];
	const missing = { unknown, disputed, 'not-disclosed': rest['not-disclosed'] };
	const sheets = exportGuide(guide, { locale: desk.locale, missing });
	const readMe = READ_ME.map((line) => t(`read-${line}`));
	const files =
		form === 'workbook'
			? new Map([[target, await writeWorkbook(sheets, readMe, desk.today)]])
			: csvFiles(target, sheets, readMe);
	const [there] = [...files.keys()].filter((file) => existsSync(file));
	if (there !== undefined && !force) throw new WrongUse(t('exists', { target: there }));
	writeFiles(files);
	const rows = sheets.reduce((sum, sheet) => sum + (sheet.hidden ? 0 : sheet.rows.length), 0);
	if (desk.json) desk.print(JSON.stringify({ files: [...files.keys()], rows }));
	else desk.print(t('done', { target, rows }));
	return ENDS.good;
}

const csvFiles = (
	folder: string,
	sheets: readonly WrittenSheet[],
	readMe: readonly string[],
): Map<string, string> =>
	new Map([
		[path.join(folder, 'read me.txt'), `${readMe.join('\n')}\n`],
		...sheets.map((sheet): [string, string] => [
			path.join(folder, `${sheet.name}.csv`),
			writeCsv(sheet),
		]),
	]);
