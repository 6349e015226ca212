import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	type Alias,
	type CST,
	type Document,
	type Pair,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../schema/finding.ts';
import { YAML_OPTIONS } from './yaml-file.ts';

export type YamlNode = Scalar | Alias | YAMLMap | YAMLSeq;
export type Collection = YAMLMap | YAMLSeq;

/** The text of a file with its tree, in which every node knows where it stands. */
export interface YamlTree {
	text: string;
	document: Document.Parsed;
	root: YamlNode | null;
}

export function parseTree(text: string): YamlTree {
	const document = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true });
	return { text, document, root: document.contents };
}

/** The parts of an item of a map or a list: what precedes it, its key, and its value. */
export interface Item {
	/** Tokens before it, such as comments, commas and the dash of a list. */
	before: readonly CST.SourceToken[];
	key: string | undefined;
	keyNode: YamlNode | undefined;
	/** Just after the colon or the dash; undefined in a flow list, and where the colon is missing. */
	marker: number | undefined;
	value: YamlNode | null;
}

/** The items of a map or a list in the order of the text. */
export function itemsOf(collection: Collection): Item[] {
	if (isMap(collection)) return collection.items.map((pair) => pairItem(pair));
	const source = collection.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
	const tokens = (source?.items ?? []).filter(
		({ start, value }) => source?.type !== 'block-seq' || value !== undefined || start.some(isDash),
	);
	return collection.items.map((value, index): Item => {
		const before = tokens[index]?.start ?? [];
		const dash = before.find(isDash);
		const marker = dash && dash.offset + 1;
		const node = isPair(value) ? null : (value as YamlNode);
		return { before, key: undefined, keyNode: undefined, marker, value: node };
	});
}

function pairItem({ key, value, srcToken }: Pair): Item {
	const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
	return {
		before: srcToken?.start ?? [],
		key: isScalar(key) ? String(key.value) : undefined,
		keyNode: key as YamlNode,
		marker: colon && colon.offset + 1,
		value: value as YamlNode | null,
	};
}

const isDash = ({ type }: CST.SourceToken): boolean => type === 'seq-item-ind';

/** A node with the collection it is in and whether that is written between brackets. */
export interface Place {
	node: YamlNode | null;
	parent: Collection | undefined;
	/** The item that it is the value of; undefined for the root. */
	item: Item | undefined;
	index: number;
	inFlow: boolean;
}

/** The place of a path; undefined where it does not lead to a node. */
export function placeOf({ root }: YamlTree, path: DataPath): Place | undefined {
	let place: Place = { node: root, parent: undefined, item: undefined, index: -1, inFlow: false };
	for (const step of path) {
		const parent: YamlNode | null = place.node;
		if (!isCollection(parent)) return undefined;
		const items = itemsOf(parent);
		const index = isSeq(parent) ? Number(step) : items.findIndex(({ key }) => key === String(step));
		const item = items[index];
		if (item === undefined) return undefined;
		place = { node: item.value, parent, item, index, inFlow: place.inFlow || parent.flow === true };
	}
	return place;
}

export const startOf = (node: YamlNode | null | undefined): number => node?.range?.[0] ?? 0;

/** Where an item begins: at its key, its dash, or its value. */
export function itemStart({ before, keyNode, value }: Item): number {
	const own = before.find(({ type }) => type === 'seq-item-ind' || type === 'explicit-key-ind');
	return own?.offset ?? startOf(keyNode ?? value);
}

/** Just after the last character of an item, without what follows on the line. */
export function itemEnd(text: string, { keyNode, marker, value }: Item): number {
	const ends = [keyNode?.range?.[1] ?? 0, marker ?? 0, value ? endOf(text, value) : 0];
	return Math.max(...ends);
}

/** Just after the last character of a node, without the lines and comments that follow it. */
export function endOf(text: string, node: YamlNode): number {
	if (isCollection(node) && node.flow !== true) {
		const last = itemsOf(node).at(-1);
		return last ? itemEnd(text, last) : startOf(node);
	}
	const end = node.range?.[1] ?? 0;
	if (!isScalar(node) || !node.type?.startsWith('BLOCK_')) return end;
	// The last line break of a block of text is the end of its line.
	return end - (/\r?\n$/.exec(text.slice(0, end))?.[0].length ?? 0);
}

export const lineStart = (text: string, offset: number): number =>
	text.lastIndexOf('\n', offset - 1) + 1;

/** The end of a line, before its line break. */
export function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The paths of all aliases, each with the path of what it repeats. */
export function aliasesOf({ document, root }: YamlTree): { path: DataPath; of: DataPath }[] {
	const nodes: { node: YamlNode; path: DataPath }[] = [];
	const walk = (node: YamlNode | null, path: DataPath): void => {
		if (node === null) return;
		nodes.push({ node, path });
		if (!isCollection(node)) return;
		for (const [index, { key, value }] of itemsOf(node).entries()) {
			walk(value, [...path, isSeq(node) ? index : String(key)]);
		}
	};
	walk(root, []);
	return nodes.flatMap(({ node, path }) => {
		if (!isAlias(node)) return [];
		const source = node.resolve(document);
		return [{ path, of: nodes.find((other) => other.node === source)?.path ?? [] }];
	});
}
