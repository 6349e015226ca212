import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES, packed, unpack } from '../../../src/spreadsheet/workbook/archive.ts';
import { readWorkbook } from '../../../src/spreadsheet/workbook/read-workbook.ts';
import { gridOf, planOf, workbookOf } from './sheets-in-hand.ts';

const codes = async (bytes: Uint8Array) =>
	(await readWorkbook(bytes)).faults.map(({ code }) => code);

/** Writes another unpacked size for every entry of an archive, at its head and in the table. */
function lying(bytes: Uint8Array, size: (true_: number) => number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 < copy.length; at += 1) {
		const mark = view.getUint32(at, true);
		if (mark === 0x02014b50) view.setUint32(at + 24, size(view.getUint32(at + 24, true)), true);
		if (mark === 0x04034b50) view.setUint32(at + 22, size(view.getUint32(at + 22, true)), true);
	}
	return copy;
}

/** A workbook of the guide with a part added or replaced. */
async function withPart(name: string, text: (old: string) => string): Promise<Uint8Array> {
	const parts = unpack(await workbookOf(gridOf()));
	if ('code' in parts) throw new Error(parts.code);
	const old = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
	return packed(new Map(parts).set(name, strToU8(text(old))));
}

describe('a bomb', () => {
	const zeros = new Uint8Array(30_000_000);

	test('that says what it unpacks to is refused', async () => {
		expect(await codes(zipSync({ 'xl/worksheets/sheet1.xml': zeros }))).toEqual(['bomb']);
	});

	test('that unpacks to more than it says is refused', async () => {
		const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros });
		expect(await codes(lying(bomb, () => 1000))).toEqual(['bomb']);
	});

	test('is refused before anything of it is unpacked', () => {
		// What is packed is no deflated data at all, so unpacking would say "unreadable".
		const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) % 251);
		const bomb = lying(zipSync({ a: [noise, { level: 0 }] }), () => 4_000_000_000);
		expect(unpack(bomb)).toMatchObject({ code: 'bomb' });
	});

	test('of too many files is refused', async () => {
		const files = Object.fromEntries(
			Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`${index}`, new Uint8Array()]),
		);
		expect(await codes(zipSync(files))).toEqual(['bomb']);
	});
});

describe('a file', () => {
	test('with a program is refused', async () => {
		expect(await codes(await withPart('xl/vbaProject.bin', () => 'x'))).toEqual(['macros']);
		expect(await codes(await withPart('XL/VBAPROJECT.BIN', () => 'x'))).toEqual(['macros']);
	});

	test.each([
		['no archive', strToU8('app,variant\n')],
		['nothing', new Uint8Array()],
		['an archive of something else', zipSync({ 'note.txt': strToU8('hello') })],
	])('that is %s cannot be read', async (_, bytes) => {
		expect(await codes(bytes)).toEqual(['unreadable']);
	});

	test('that was cut short cannot be read', async () => {
		const bytes = await workbookOf(gridOf());
		expect(await codes(bytes.slice(0, bytes.length / 2))).toEqual(['unreadable']);
	});

	test('that is damaged cannot be read', async () => {
		const bytes = await workbookOf(gridOf());
		bytes.fill(255, 100, 400);
		expect(await codes(bytes)).toEqual(['unreadable']);
	});

	test('whose sheets are no XML cannot be read', async () => {
		expect(await codes(await withPart('xl/workbook.xml', () => '<workbook><sheets'))).toEqual([
			'unreadable',
		]);
	});
});

describe('a sheet', () => {
	test('with more than 50,000 rows is refused by its name', async () => {
		const rows = '<row r="1"></row>'.repeat(50_002);
		const bytes = await withPart('xl/worksheets/sheet2.xml', (xml) =>
			xml.replace('<sheetData>', `<sheetData>${rows}`),
		);
		expect((await readWorkbook(bytes)).faults).toMatchObject([
			{ code: 'too-many-rows', sheet: 'claims' },
		]);
	});

	test('with all its cells merged is refused without going through them', async () => {
		const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
		const bytes = await withPart('xl/worksheets/sheet2.xml', (xml) =>
			xml.replace('</sheetData>', `</sheetData>${merge}`),
		);
		expect((await readWorkbook(bytes)).faults).toMatchObject([
			{ code: 'merged', sheet: 'claims', cell: 'A1:XFD1048576' },
		]);
	});

	test('with drop-downs for a million rows is read at once', async () => {
		const bytes = await withPart('xl/worksheets/sheet2.xml', (xml) =>
			xml.replace(
				'</worksheet>',
				'<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations></worksheet>',
			),
		);
		expect((await readWorkbook(bytes)).faults).toEqual([]);
	});

	test('whose texts stand in the cells themselves is read the same', async () => {
		const parts = unpack(await workbookOf(gridOf()));
		if ('code' in parts) throw new Error(parts.code);
		const text = (name: string) => new TextDecoder().decode(parts.get(name));
		const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
			([, si]) => si,
		);
		const inline = new Map(
			[...parts].map(([name, bytes]) => [
				name,
				name.startsWith('xl/worksheets/')
					? strToU8(
							text(name).replaceAll(
								/t="s"><v>(\d+)<\/v>/g,
								(_, index) => `t="inlineStr"><is>${shared[Number(index)] ?? ''}</is>`,
							),
						)
					: bytes,
			]),
		);
		const { tables, faults } = await readWorkbook(packed(inline));
		expect(faults).toEqual([]);
		expect(planOf(tables)).toMatchObject({ faults: [], cells: [] });
	});
});
