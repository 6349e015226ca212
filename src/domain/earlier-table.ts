import type { App } from '../schema/app.ts';
import type { EarlierCell, EarlierComparison } from '../schema/earlier-comparison.ts';

/** An app of an earlier comparison, with its cells in the order of the questions. */
export interface EarlierRow {
	/** What the comparison called it. */
	name: string;
	/** What it is in the guide today. */
	app: App | undefined;
	/** undefined where the cell was not recovered. */
	cells: (EarlierCell | undefined)[];
}

export interface EarlierTable {
	/** The questions of which any cell was recovered. */
	questions: EarlierComparison['questions'];
	/** The others. */
	unanswered: EarlierComparison['questions'];
	rows: EarlierRow[];
}

/** What was recovered of an earlier comparison, as a table. */
export function earlierTable(comparison: EarlierComparison, apps: readonly App[]): EarlierTable {
	const { answered = [], unanswered = [] } = Object.groupBy(comparison.questions, ({ id }) =>
		comparison.cells.some(({ question }) => question === id) ? 'answered' : 'unanswered',
	);
	return {
		questions: answered,
		unanswered,
		rows: comparison.apps.map((compared) => ({
			name: compared.name,
			app: apps.find(({ id }) => id === compared.app),
			cells: answered.map((question) =>
				comparison.cells.find((cell) => cell.app === compared.id && cell.question === question.id),
			),
		})),
	};
}
