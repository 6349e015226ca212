import type ExcelJS from '@protobi/exceljs';
import { isTrouble, trouble, type Fault } from '../fault.ts';
import type { Table } from '../table.ts';
import { packed, unpack, type Parts } from './archive.ts';
import { readCell } from './read-cell.ts';
import { partFaults } from './sheet-parts.ts';

/** Sheets as they were read, or why they cannot be. */
export interface ReadTables {
	tables: Table[];
	faults: Fault[];
}

/** What is not looked at, because nothing of it is taken over. */
const IGNORED = [
	'mergeCells',
	'dataValidations',
	'conditionalFormatting',
	'hyperlinks',
	'autoFilter',
	'drawing',
	'legacyDrawing',
	'picture',
	'tableParts',
	'extLst',
];

/** The parts that hold text, numbers and how they are shown; pictures and the like are left out. */
const NEEDED =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Reads the sheets of a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadTables> {
	const parts = unpack(bytes);
	if (isTrouble(parts)) return { tables: [], faults: [{ sheet: '', cell: '', ...parts }] };
	const faults = partFaults(parts);
	if (faults.length > 0) return { tables: [], faults };
	const workbook = await loaded(parts);
	if (workbook === undefined || workbook.worksheets.length === 0)
		return { tables: [], faults: [{ sheet: '', cell: '', ...trouble('unreadable') }] };
	return { tables: workbook.worksheets.map(readTable), faults: [] };
}

async function loaded(parts: Parts): Promise<ExcelJS.Workbook | undefined> {
	const needed = new Map([...parts].filter(([name]) => NEEDED.test(name)));
	// Only here, because loading it takes longer than most commands.
	const { default: Excel } = await import('@protobi/exceljs');
	const workbook = new Excel.Workbook();
	try {
		// The types of the package know an older Buffer.
		const bytes = Buffer.from(packed(needed)) as unknown as ExcelJS.Buffer;
		return await workbook.xlsx.load(bytes, { ignoreNodes: IGNORED });
	} catch {
		return undefined;
	}
}

function readTable(sheet: ExcelJS.Worksheet): Table {
	const rows: Table['rows'][number][] = [];
	sheet.eachRow((row, number) => {
		const cells = Array.from({ length: row.cellCount }, (_, index) =>
			readCell(row.getCell(index + 1)),
		);
		if (cells.some(({ text, made }) => text.trim() !== '' || made)) rows.push({ number, cells });
	});
	return { name: sheet.name, rows };
}
