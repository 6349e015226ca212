import type { List, Place, Put } from '../column.ts';
import type { DataPath } from '../../schema/finding.ts';
import { isWithin } from '../value-at.ts';

/** A put, with how many steps of its path belong to the row that it is for. */
export interface RowPut extends Put {
	root: number;
}

/** What edited sheets change in one file, before it is turned into edits in their order. */
export interface FileChanges {
	puts: RowPut[];
	/** Nodes that are taken away whole; the empty path is the file. */
	removed: DataPath[];
	lists: ListChanges[];
}

export interface ListChanges {
	list: List;
	removed: number[];
	/** By the number that the editor gave them. */
	added: { index: number; value: Record<string, unknown> }[];
}

/** The changes of a file, made if there are none yet. */
export function changesOf(files: Map<string, FileChanges>, file: string): FileChanges {
	const changes = files.get(file) ?? { puts: [], removed: [], lists: [] };
	files.set(file, changes);
	return changes;
}

/** The changes of the list in which a place is, made if there are none yet. */
export function listChanges(changes: FileChanges, list: List): ListChanges {
	const found = changes.lists.find((other) => samePath(other.list.path, list.path));
	if (found) return found;
	const made: ListChanges = { list, removed: [], added: [] };
	changes.lists.push(made);
	return made;
}

/** Whether two paths lead to the same value. */
export const samePath = (a: DataPath, b: DataPath): boolean =>
	a.length === b.length && isWithin(a, b);

/** The place of a value once items of lists above it have moved up. */
export function movedPath(
	path: DataPath,
	{ list }: Place,
	changes: FileChanges | undefined,
): DataPath {
	if (list === undefined || changes === undefined) return path;
	const own = changes.lists.find((other) => samePath(other.list.path, list.path));
	const step = path[list.path.length];
	if (own === undefined || typeof step !== 'number' || !isWithin(path, list.path)) return path;
	const gone = own.removed.filter((index) => index < step).length;
	return [...list.path, step - gone, ...path.slice(list.path.length + 1)];
}
