import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { DataPath } from '../schema/finding.ts';
import type { Step } from './data-edits.ts';
import { removalOf, type Splice } from './yaml-removal.ts';
import {
	blockLines,
	flowWords,
	pairWords,
	valueWords,
	type FileStyle,
	type ValueStyle,
} from './yaml-style.ts';
import {
	columnOf,
	endOf,
	itemEnd,
	itemsOf,
	itemStart,
	lineEnd,
	placeOf,
	startOf,
	type Item,
	type Place,
	type YamlTree,
} from './yaml-tree.ts';
import { WIDTH } from './yaml-words.ts';

const NO_PLACE = 'There is no such place.';

/**
 * The stretches of text by which a step is made.
 *
 * @throws if the path does not lead to a place that can be written
 */
export function splicesOf(tree: YamlTree, step: Step, style: FileStyle): Splice[] {
	const { path } = step;
	if (step.do === 'set' && path.length === 0) return [setRoot(tree, step.value, style)];
	if (step.do === 'insert') return [insert(tree, path, step.value, style)];
	const place = placeOf(tree, path);
	if (place?.item === undefined) throw new Error(NO_PLACE);
	if (step.do === 'remove') return removalOf(tree, place);
	return [set(tree, place, place.item, { path, value: step.value, style })];
}

function setRoot({ text, root }: YamlTree, value: unknown, style: FileStyle): Splice {
	if (typeof value !== 'object' || value === null) throw new Error('A file holds a map or a list.');
	const at: ValueStyle = { column: -2, lead: 0, path: [], style, fold: true, inFlow: false };
	const empty = Object.keys(value).length === 0;
	const words = empty ? flowWords(value, at) : blockLines(value, at).join('\n');
	// An empty document is one without a node, or with one without a text.
	const start = startOf(root);
	const end = root ? endOf(text, root) : start;
	if (root && end > start) return { start, end, text: words };
	const before = text === '' || text.endsWith('\n') ? '' : '\n';
	return { start: text.length, end: text.length, text: `${before}${words}\n` };
}

interface Setting {
	path: DataPath;
	value: unknown;
	style: FileStyle;
}

function set(tree: YamlTree, place: Place, item: Item, setting: Setting): Splice {
	const { text } = tree;
	const { node, parent } = place;
	if (item.marker === undefined && isMap(parent)) {
		throw new Error('A key without a colon cannot be given a value.');
	}
	const marker = item.marker ?? startOf(node);
	const start = node ? startOf(node) : marker;
	const end = itemEnd(text, item);
	const between = text.slice(marker, start);
	const at = styleAt(tree, place, item, setting);
	const words = valueWords(setting.value, at, isSeq(parent) ? 'dash' : 'colon');
	const stays = !between.includes('\n') && !(isCollection(node) && node.flow !== true);
	if (place.inFlow || (stays && !words.startsWith('\n') && !isCollectionInDash(words, setting))) {
		const tight = between === '' && item.marker !== undefined;
		return { start, end, text: tight ? words : words.slice(1) };
	}
	const kept = between.trimEnd();
	const below = /(?:^|\s)#/.test(kept) && !words.startsWith('\n');
	const indent = ' '.repeat(at.column + 2);
	return {
		start: marker + kept.length,
		end,
		text: below ? `\n${indent}${words.slice(1)}` : words,
	};
}

/** Whether a map or list begins on the line of its dash, where nothing but space may precede it. */
const isCollectionInDash = (words: string, { value }: Setting): boolean =>
	typeof value === 'object' && value !== null && !/^ [[{]/.test(words);

function styleAt(tree: YamlTree, place: Place, item: Item, { path, style }: Setting): ValueStyle {
	const { text } = tree;
	const { node } = place;
	const start = itemStart(item);
	const column = columnOf(text, start);
	const old = isScalar(node) ? node : undefined;
	const end = itemEnd(text, item);
	const oneLine = old && !text.slice(start, end).includes('\n');
	return {
		column,
		lead: item.marker === undefined ? 0 : item.marker - start,
		path,
		style,
		fold: !(oneLine && columnOf(text, end) > WIDTH),
		inFlow: place.inFlow,
		type: old?.type ?? undefined,
		noBlock: isFollowed(text, end, column),
	};
}

/** Whether a comment follows, on the line or deeper below, that a block of text would swallow. */
function isFollowed(text: string, offset: number, column: number): boolean {
	const end = lineEnd(text, offset);
	if (text.slice(offset, end).trim() !== '') return true;
	const below = /^\s*\n([ \t]*)#/.exec(text.slice(end));
	return (below?.[1]?.length ?? 0) > column;
}

function insert(tree: YamlTree, path: DataPath, value: unknown, style: FileStyle): Splice {
	const place = placeOf(tree, path.slice(0, -1));
	const parent = place?.node;
	const items = isCollection(parent) ? itemsOf(parent) : [];
	const [first] = items;
	if (!place || !isCollection(parent) || !first) throw new Error(NO_PLACE);
	const { text } = tree;
	const index = isSeq(parent) ? Number(path.at(-1)) : orderOf(tree, path, items);
	const before = items[index - 1];
	const inFlow = place.inFlow || parent.flow === true;
	const column = columnOf(text, itemStart(first));
	const start = before ? itemEnd(text, before) : itemStart(first);
	// A comment behind the item before stays with it.
	const end = before && !inFlow ? lineEnd(text, start) : start;
	const noBlock = isFollowed(text, end, column);
	const at = { column, path, style, fold: true, inFlow, noBlock };
	const words = isSeq(parent) ? itemWords(value, at) : pairWords(String(path.at(-1)), value, at);
	const apart = inFlow ? ', ' : `\n${' '.repeat(column)}`;
	return { start: end, end, text: before ? apart + words : words + apart };
}

const itemWords = (value: unknown, at: Omit<ValueStyle, 'lead'>): string =>
	at.inFlow
		? flowWords(value, { ...at, lead: 0 })
		: `-${valueWords(value, { ...at, lead: 1 }, 'dash')}`;

/** Where a new key goes: after those that precede it in another map at such a place, or last. */
function orderOf(tree: YamlTree, path: DataPath, items: readonly Item[]): number {
	const key = String(path.at(-1));
	const around = path.length < 2 ? undefined : placeOf(tree, path.slice(0, -2))?.node;
	const others = isCollection(around) ? itemsOf(around).map(({ value }) => value) : [];
	const keysOf = (node: unknown) => (isMap(node) ? itemsOf(node).map((item) => item.key) : []);
	const other = others.map(keysOf).find((keys) => keys.includes(key));
	if (!other) return items.length;
	const earlier = other.slice(0, other.indexOf(key));
	return items.findLastIndex((item) => earlier.includes(item.key)) + 1;
}
