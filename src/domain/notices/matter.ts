import type { Notice } from '../../schema/notice.ts';
import { oncePer } from '../once-per.ts';
import { oldestFirst } from './order.ts';

/**
 * Notices by the matter that they belong to, each in exactly one: what came of a notice, and what
 * ended, replaced or solved it, belongs to the same. Within a matter the oldest comes first; the
 * matters go by their first notice. What a notice names but the guide lacks is passed over.
 *
 * @example mattersOf([cleared, ban, other]) // => [[ban, cleared], [other]] where the ban ended by it
 */
export function mattersOf(notices: readonly Notice[]): Notice[][] {
	const ordered = oldestFirst(notices);
	const neighbours = neighboursOf(notices);
	const firstOf = new Map<string, string>();
	for (const { id } of ordered) {
		if (firstOf.has(id)) continue;
		for (const reached of reachedFrom(id, neighbours)) firstOf.set(reached, id);
	}
	return [...Map.groupBy(ordered, ({ id }) => firstOf.get(id)).values()];
}

/** The matter that a notice belongs to, oldest first; itself alone if nothing is known to belong to it. */
export function matterOf(notices: readonly Notice[], notice: Notice): Notice[] {
	const reached = reachedFrom(notice.id, neighboursOf(notices));
	return oldestFirst(notices.filter(({ id }) => reached.has(id)));
}

/** The notices that one follows from, oldest first: those that name it as what came of them, or as their end. */
export const earlierOf = (notices: readonly Notice[], { id }: Pick<Notice, 'id'>): Notice[] =>
	oldestFirst(notices.filter(({ followUp, standing }) => followUp === id || standing.by === id));

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** For each notice those that it names and those that name it. */
const neighboursOf = oncePer((notices: readonly Notice[]): Neighbours => {
	const neighbours = new Map(notices.map(({ id }) => [id, new Set<string>()]));
	for (const { id, followUp, standing } of notices) {
		for (const other of [followUp, standing.by]) {
			const others = neighbours.get(other ?? '');
			if (!other || !others) continue;
			others.add(id);
			neighbours.get(id)?.add(other);
		}
	}
	return neighbours;
});

/** A notice and all that can be reached from it, from one to the next; loops end by themselves. */
function reachedFrom(start: string, neighbours: Neighbours): Set<string> {
	const reached = new Set([start]);
	for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
	return reached;
}
