/** Reads comma-separated values as RFC 4180 has them; written apart from the code that writes them. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			at += 1;
			while (text[at] !== '"' || text[at + 1] === '"') {
				if (at >= text.length) throw new Error('A quote is not closed.');
				at += text[at] === '"' ? 1 : 0;
				cell += text[at] ?? '';
				at += 1;
			}
			at += 1;
		} else {
			while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
				cell += text[at] ?? '';
				at += 1;
			}
		}
		row.push(cell);
		if (text[at] === ',') at += 1;
		else {
			if (text.slice(at, at + 2) !== '\r\n') throw new Error(`A row ends badly at ${at}.`);
			at += 2;
			rows.push(row);
			row = [];
			continue;
		}
		if (text.slice(at, at + 2) === '\r\n') {
			row.push('');
			rows.push(row);
			row = [];
			at += 2;
		}
	}
	return rows;
}
