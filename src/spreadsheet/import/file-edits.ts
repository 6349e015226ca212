import type { DataPath } from '../../schema/finding.ts';
import { depthOf, isWithin, putAt, valueAt } from '../value-at.ts';
import { samePath, type FileChanges, type ListChanges, type RowPut } from './file-changes.ts';

/** A new value at a place of a file; undefined takes it away. To be made one after the other. */
export interface FileEdit {
	path: DataPath;
	value: unknown;
}

type Data = Record<string, unknown>;

/**
 * The edits that bring the changes about: values first, then what leaves a list from its end, then
 * what joins it.
 *
 * @param raw the data of the file as it stands, before defaults are filled in
 * @param filled the same with defaults
 */
export function fileEdits(changes: FileChanges, raw: unknown, filled: unknown): FileEdit[] {
	const lists = changes.lists.map((list) => listEdits(list, raw));
	const puts = [...changes.puts, ...lists.flatMap(({ puts }) => puts)].filter(
		({ path }) => !changes.removed.some((gone) => isWithin(path, gone)),
	);
	const within = ({ path }: FileEdit): boolean =>
		changes.removed.some((gone) => isWithin(path, gone));
	return [
		...additions(puts, raw, filled),
		...removals(puts, raw),
		...changes.removed.map((path) => ({ path, value: undefined })),
		...lists.flatMap(({ edits }) => edits.filter((edit) => !within(edit))),
	];
}

/** Puts by the first step that is not in the file yet, so that what is new comes in one piece. */
function additions(puts: readonly RowPut[], raw: unknown, filled: unknown): FileEdit[] {
	const edits: FileEdit[] = [];
	for (const { path, value } of puts) {
		if (value === undefined) continue;
		const start = firstNew(path, raw);
		if (start.length === path.length) {
			const same = edits.find((edit) => samePath(edit.path, start));
			if (same) same.value = value;
			else edits.push({ path, value });
			continue;
		}
		const whole = edits.find((edit) => samePath(edit.path, start)) ?? begun(start, filled);
		if (!edits.includes(whole)) edits.push(whole);
		putAt(whole.value as Data, path.slice(start.length), value);
	}
	return edits.map((edit) => ({ ...edit, value: withoutGaps(edit.value) }));
}

/** The path as far as the first step that is not in the file; a file that is not there is new. */
function firstNew(path: DataPath, raw: unknown): DataPath {
	if (raw === undefined) return [];
	const depth = depthOf(raw, path);
	return path.slice(0, depth === path.length ? depth : depth + 1);
}

/** A new row keeps a place for values in the order of a file; those that stayed empty go. */
const withoutGaps = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
		: value;

/** A node that is not in the file begins with the defaults that were filled in for it. */
function begun(path: DataPath, filled: unknown): FileEdit {
	const now = valueAt(filled, path);
	const isMap = typeof now === 'object' && now !== null && !Array.isArray(now);
	return { path, value: isMap ? structuredClone(now) : {} };
}

/** What goes, and with it the maps that would be left empty, as far as the row goes. */
function removals(puts: readonly RowPut[], raw: unknown): FileEdit[] {
	const after = { root: structuredClone(raw ?? {}) };
	for (const { path, value } of puts) {
		if (value !== undefined || depthOf(raw, path) === path.length)
			putAt(after, ['root', ...path], value);
	}
	const gone: DataPath[] = [];
	for (const { path, value, root } of puts) {
		if (value !== undefined || depthOf(raw, path) < path.length) continue;
		let up = path;
		while (up.length > root + 1 && isEmpty(valueAt(after, ['root', ...up.slice(0, -1)])))
			up = up.slice(0, -1);
		if (!gone.some((other) => isWithin(up, other))) gone.push(up);
	}
	return gone.map((path) => ({ path, value: undefined }));
}

const isEmpty = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What happens to a list: as a whole where nothing of it stays, else item by item. */
function listEdits(
	{ list, removed, added }: ListChanges,
	raw: unknown,
): { puts: RowPut[]; edits: FileEdit[] } {
	const now = valueAt(raw, list.path);
	const left = (Array.isArray(now) ? now.length : 0) - removed.length;
	const values = added.toSorted((a, b) => a.index - b.index).map(({ value }) => value);
	const root = list.path.length - 1;
	if (left === 0 && values.length > 0)
		return { puts: [{ path: list.path, value: values, root }], edits: [] };
	if (left === 0) return { puts: list.emptied.map((put) => ({ ...put, root })), edits: [] };
	const edits = [
		...removed
			.toSorted((a, b) => b - a)
			.map((index) => ({ path: [...list.path, index], value: undefined })),
		...values.map((value, offset) => ({ path: [...list.path, left + offset], value })),
	];
	return { puts: [], edits };
}
