/** One thing that was measured. */
export interface Figure {
	what: string;
	/** With its unit; a ratio where a number of milliseconds would say more of the machine. */
	figure: string;
	/** What it must not pass, if anything. */
	bar?: string;
	/** Whether it keeps to that. */
	holds?: boolean;
}

/** What is not measured here, and why. */
export const notHere = (what: string, why: string): Figure => ({
	what,
	figure: `not measured: ${why}`,
});

/** A figure that may be this much at most, in the unit of both. */
export const atMost = (what: string, figure: number, bar: number, unit = ''): Figure => ({
	what,
	figure: `${rounded(figure)}${unit}`,
	bar: `${rounded(bar)}${unit}`,
	holds: figure <= bar,
});

const rounded = (figure: number): string =>
	Number.isInteger(figure) ? String(figure) : figure.toFixed(2);

const heads = ['part', 'what', 'figure', 'bar', 'holds'] as const;

/** All that was measured, as one table in Markdown, as docs/performance.md has it. */
export function figureTable(
	measured: readonly (readonly [part: string, figure: Figure])[],
): string {
	const rows = measured.map(([part, { what, figure, bar = '', holds }]) => [
		part,
		what,
		figure,
		bar,
		holds === undefined ? '' : holds ? 'yes' : 'NO',
	]);
	const widths = heads.map((head, place) =>
		Math.max(head.length, ...rows.map((row) => row[place]?.length ?? 0)),
	);
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
	return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
		'\n',
	);
}
