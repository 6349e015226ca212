/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180): a cell with a comma, quote or line break stands in
 * quotes, and one that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @param rows the names of the columns first; every row as long as the first
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	const disarmed = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
