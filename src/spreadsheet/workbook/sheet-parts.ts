import { MOST_ROWS } from '../most-rows.ts';
import { trouble, type Fault } from '../fault.ts';
import type { Parts } from './archive.ts';

/** More cells than rows of a guide have, even empty ones with a colour. */
const MOST_CELLS = 3_000_000;

/** What can be seen in the parts of a workbook before it is read: merged cells, and too much of it. */
export function partFaults(parts: Parts): Fault[] {
	const names = sheetNames(parts);
	return [...parts].flatMap(([path, bytes]): Fault[] => {
		if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) return [];
		const sheet = names.get(path) ?? '';
		const xml = new TextDecoder().decode(bytes);
		if (count(xml, /<(?:\w+:)?row[\s>]/g) > MOST_ROWS + 1)
			return [{ sheet, cell: '', ...trouble('too-many-rows', { expected: MOST_ROWS }) }];
		if (count(xml, /<(?:\w+:)?c[\s>]/g) > MOST_CELLS)
			return [{ sheet: '', cell: '', ...trouble('bomb') }];
		return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/g)]
			.slice(0, 20)
			.map(([, cell = '']) => ({ sheet, cell, ...trouble('merged') }));
	});
}

function count(text: string, pattern: RegExp): number {
	let found = 0;
	for (pattern.lastIndex = 0; pattern.test(text);) found += 1;
	return found;
}

/** The names of sheets by the parts in which they stand. */
function sheetNames(parts: Parts): Map<string, string> {
	const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
	const targets = new Map(
		elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
			attribute(element, 'Id'),
			attribute(element, 'Target'),
		]),
	);
	return new Map(
		elements(text('xl/workbook.xml'), 'sheet').map((element) => {
			const target = targets.get(attribute(element, '(?:\\w+:)?id')) ?? '';
			const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
			return [path, attribute(element, 'name')];
		}),
	);
}

const elements = (xml: string, name: string): string[] =>
	xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const attribute = (element: string, name: string): string =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
