import {
	itemEnd,
	itemsOf,
	itemStart,
	lineEnd,
	lineStart,
	type Item,
	type Place,
	type YamlTree,
} from './yaml-tree.ts';

/** A stretch of text and what comes in its stead. */
export interface Splice {
	start: number;
	end: number;
	text: string;
}

/** The stretches to take out, so that an item is gone and its neighbours stay as they are. */
export function removalOf({ text }: YamlTree, { parent, item, index, inFlow }: Place): Splice[] {
	if (!parent || !item) throw new Error('There is no such place.');
	const items = itemsOf(parent);
	const next = items[index + 1];
	if (inFlow) return removalInFlow(text, items, item, index);
	const start = itemStart(item);
	const first = lineStart(text, start);
	const end = lineEnd(text, itemEnd(text, item));
	if (text.slice(first, start).trim() === '') {
		return [wholeLines(text, first, withOwnComments(text, end, start - first))];
	}
	// The first of a map that begins on the line of its dash: the next one takes its place.
	const following = next ? itemStart(next) : end;
	if (text.slice(end, following).trim() === '') return [{ start, end: following, text: '' }];
	return [{ start: text.slice(0, start).trimEnd().length, end, text: '' }];
}

/** The end of the comments that stand deeper than an item, and so belong to it. */
function withOwnComments(text: string, end: number, column: number): number {
	const deeper = new RegExp(`^(?:\\s*\\n {${column + 1},}#[^\\n]*)+`);
	const comments = deeper.exec(text.slice(end))?.[0] ?? '';
	return end + comments.replace(/\r$/, '').length;
}

/** Lines with a line break: the one after them or, at the end of a file without one, those before. */
function wholeLines(text: string, first: number, end: number): Splice {
	const after = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
	if (after > 0) return { start: first, end: end + after, text: '' };
	const before = /(?<!\n)(?:\r?\n)+$/.exec(text.slice(0, first))?.[0].length ?? 0;
	return { start: first - before, end, text: '' };
}

function removalInFlow(text: string, items: readonly Item[], item: Item, index: number): Splice[] {
	const [start, end] = [itemStart(item), itemEnd(text, item)];
	const other = items[index - 1] ?? items[index + 1];
	const comma = (index > 0 ? item : items[1])?.before.find(({ type }) => type === 'comma');
	if (!other || !comma) return [{ start, end, text: '' }];
	const from = index > 0 ? itemEnd(text, other) : start;
	const to = index > 0 ? end : itemStart(other);
	const around = text.slice(from, start) + text.slice(end, to);
	if (!around.includes('#')) return [{ start: from, end: to, text: '' }];
	const alone = { start: comma.offset, end: comma.offset + 1, text: '' };
	return [alone, { start, end, text: '' }].sort((a, b) => a.start - b.start);
}
