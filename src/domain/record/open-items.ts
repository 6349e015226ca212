import type { DecisionRecord } from './record.ts';

interface Item {
	id: string;
	part: string;
}

/** The items of a checklist that nobody has settled or ruled out, in its order. */
export const openItems = <Found extends Item>(
	items: readonly Found[],
	record: Pick<DecisionRecord, 'items'>,
): Found[] =>
	items.filter(({ id }) => !Object.hasOwn(record.items, id) || record.items[id]?.status === 'open');

/** How many items of a part there are, and how many of them are open. */
export function openIn(
	part: string,
	items: readonly Item[],
	record: Pick<DecisionRecord, 'items'>,
): { open: number; total: number } {
	const own = items.filter((item) => item.part === part);
	return { open: openItems(own, record).length, total: own.length };
}
