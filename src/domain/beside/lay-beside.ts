/** As much of an answer as it takes to tell whether another says the same. */
export interface Told {
	/** Equal for equal answers to one criterion. */
	code: string;
	/** What must be done before it holds, each act by what it comes to; equal for equal acts. */
	acts: readonly string[];
}

/** The answers of all columns to a criterion, in the order of the columns. */
export interface BesideRow<Cell> {
	criterion: string;
	cells: readonly Cell[];
}

/** Rows in the order of the criteria; each stands in one of the three. */
export interface Laid<Cell> {
	differing: BesideRow<Cell>[];
	/** The same answer under the same conditions everywhere. */
	alike: BesideRow<Cell>[];
	/** Nothing is known of any column. */
	missing: BesideRow<Cell>[];
}

const NOTHING_KNOWN: readonly string[] = ['unknown', 'not-disclosed'];

/**
 * Lays answers side by side and tells apart what differs. A criterion that a column has no word on
 * is left out.
 *
 * @param answerIn the answer of a column to a criterion
 */
export function layBeside<Column, Cell extends Told>(
	criteria: readonly string[],
	columns: readonly Column[],
	answerIn: (column: Column, criterion: string) => Cell | undefined,
): Laid<Cell> {
	const laid: Laid<Cell> = { differing: [], alike: [], missing: [] };
	for (const criterion of criteria) {
		const cells = columns.flatMap((column) => answerIn(column, criterion) ?? []);
		if (cells.length === columns.length) laid[partOf(cells)].push({ criterion, cells });
	}
	return laid;
}

function partOf(cells: readonly Told[]): keyof Laid<Told> {
	if (cells.every(({ code }) => NOTHING_KNOWN.includes(code))) return 'missing';
	return new Set(cells.map(tellingOf)).size > 1 ? 'differing' : 'alike';
}

/** What an answer comes to; the order of acts changes nothing. */
const tellingOf = ({ code, acts }: Told): string => JSON.stringify([code, acts.toSorted()]);
