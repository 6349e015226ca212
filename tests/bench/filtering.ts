import { codedTable, type CodedTable } from '../../src/domain/matrix/coded-table.ts';
import { NOTHING, type TableChoice } from '../../src/domain/matrix/table-choice.ts';
import { tableResult } from '../../src/domain/matrix/table-filter.ts';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { guideFolder } from '../../src/guide-files/settings.ts';
import type { Figure } from './figures.ts';

const SIZES = [40, 400] as const;
/** Each measurement takes at least this long, so that single pauses do not count. */
const LEAST_MILLISECONDS = 300;

/** A table with so many apps: its own, over and over, under other ids. */
function grown(table: CodedTable, size: number): CodedTable {
	const apps = Array.from({ length: size }, (_, place) => {
		const app = table.apps[place % table.apps.length];
		if (!app) throw new Error('The guide has no apps.');
		return { ...app, id: `${app.id}-${place}` };
	});
	return { ...table, apps };
}

/** For every criterion: any of its options, sorted by it, with every column and only differences. */
function choicesOf({ criteria }: CodedTable): TableChoice[] {
	return criteria.map(({ id, options }) => ({
		...NOTHING,
		name: 'e',
		answers: new Map([[id, { options: options.map((option) => option.id), least: 1 }]]),
		added: criteria.map((one) => one.id),
		onlyDifferences: true,
		order: { criterion: id, isReversed: false },
	}));
}

/** Microseconds for one choice, the mean over all. */
function microseconds(table: CodedTable): number {
	const choices = choicesOf(table);
	const page = { apps: table.apps.map(({ id }) => id), criteria: [] };
	const begun = performance.now();
	let rounds = 0;
	do {
		for (const choice of choices) tableResult(table, choice, page);
		rounds += 1;
	} while (performance.now() - begun < LEAST_MILLISECONDS);
	return ((performance.now() - begun) * 1000) / rounds / choices.length;
}

/** What filtering, sorting and comparing costs as the table grows. */
export function benchFiltering(): Figure[] {
	const { guide } = readGuide(guideFolder());
	if (!guide) throw new Error('The guide has faults.');
	const table = codedTable(guide, guide.info.audiences[0]?.id ?? '');
	// Compiles the code, and does not count.
	microseconds(grown(table, SIZES[0]));
	const [few = 0, many = 0] = SIZES.map((size) => microseconds(grown(table, size)));
	const perApp = many / SIZES[1] / (few / SIZES[0]);
	return [
		{
			what: `one choice among ${SIZES[1]} apps`,
			figure: `${Math.round(many)} µs, an app ${perApp.toFixed(2)} times as at ${SIZES[0]}`,
		},
	];
}
