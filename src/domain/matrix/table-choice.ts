/** Which answers to a criterion are wanted: any of these options, or at least a number. */
export interface Wanted {
	/** Ids of options. Of flags an app must have all. */
	options: readonly string[];
	/** With a count: the least number; null for any. */
	least: number | null;
}

/** By which criterion a table is ordered; the best, the most or the first listed comes first. */
export interface TableOrder {
	criterion: string;
	/** The other way round. */
	isReversed: boolean;
}

/** What somebody has chosen to see of a table. Lists of ids hold each once, in alphabetical order. */
export interface TableChoice {
	/** Part of the name or another name of an app; empty for all. */
	name: string;
	/** Criteria that are functions, of which the answer must be yes. */
	functions: readonly string[];
	/** By criterion, in alphabetical order. */
	answers: ReadonlyMap<string, Wanted>;
	/** Apps that are picked, to be put side by side. */
	apps: readonly string[];
	onlyPicked: boolean;
	onlyDifferences: boolean;
	/** Criteria that the page does not show of itself, and those of its own that it must not. */
	added: readonly string[];
	hidden: readonly string[];
	order: TableOrder | null;
}

/** The table as the page has it. */
export const NOTHING: TableChoice = {
	name: '',
	functions: [],
	answers: new Map(),
	apps: [],
	onlyPicked: false,
	onlyDifferences: false,
	added: [],
	hidden: [],
	order: null,
};

/** A list of ids with one more, or without the one that it held. */
export const toggled = (ids: readonly string[], id: string): string[] =>
	ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].sort();

/** A choice in which other answers to a criterion are wanted; nothing wanted is no filter. */
export function wanting(choice: TableChoice, criterion: string, wanted: Wanted): TableChoice {
	const others = [...choice.answers].filter(([id]) => id !== criterion);
	const isEmpty = wanted.options.length === 0 && wanted.least === null;
	const answers = isEmpty ? others : [...others, [criterion, wanted] as const];
	return { ...choice, answers: new Map(answers.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A choice in which a criterion is shown that was not, or the other way round. */
export function showing(
	choice: TableChoice,
	criterion: string,
	own: readonly string[],
): TableChoice {
	return own.includes(criterion)
		? { ...choice, hidden: toggled(choice.hidden, criterion) }
		: { ...choice, added: toggled(choice.added, criterion) };
}

/** The next order when a heading is pressed: best first, then the other way round, then by name. */
export function nextOrder(order: TableOrder | null, criterion: string): TableOrder | null {
	if (order?.criterion !== criterion) return { criterion, isReversed: false };
	return order.isReversed ? null : { criterion, isReversed: true };
}
