import { toCsv } from '../open-data/csv.ts';

/** The forms in which a command can write a table. */
export const tableFormats = ['table', 'csv', 'md'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * A table as text: in columns for a screen, as CSV, or as Markdown.
 *
 * @param rows the names of the columns first; every row as long as the first
 */
export function textTable(rows: readonly (readonly string[])[], format: TableFormat): string {
	switch (format) {
		case 'csv':
			return toCsv(rows).trimEnd();
		case 'md':
			return markdown(rows);
		case 'table':
			return inColumns(rows);
	}
}

function markdown(rows: readonly (readonly string[])[]): string {
	const [head = [], ...others] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
	return [head, head.map(() => '---'), ...others].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function inColumns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const isOfNumbers = widths.map((_, column) =>
		rows.slice(1).every((row) => /^\d+$/.test(row[column] ?? '')),
	);
	const padded = (cell: string, column: number) => {
		const width = widths[column] ?? 0;
		return isOfNumbers[column] ? cell.padStart(width) : cell.padEnd(width);
	};
	return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
