interface Entry {
	id: string;
}

/** Entries by their ids; an id such as "constructor" is one like any other. */
export const byId = <One extends Entry>(entries: readonly One[]): Map<string, One> =>
	new Map(entries.map((entry) => [entry.id, entry]));

/** The ids that stand in one list and not in another, in order. */
export function idsOnlyIn(these: readonly Entry[], others: readonly Entry[]): string[] {
	const known = new Set(others.map(({ id }) => id));
	return these
		.map(({ id }) => id)
		.filter((id) => !known.has(id))
		.sort();
}

/** The ids of either list, each once, in order. */
export const idsOfBoth = (these: readonly Entry[], others: readonly Entry[]): string[] =>
	[...new Set([...these, ...others].map(({ id }) => id))].sort();
