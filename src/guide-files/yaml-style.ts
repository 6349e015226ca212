import { isCollection, isSeq } from 'yaml';
import type { DataPath } from '../schema/finding.ts';
import { isListData, isMapData } from './data-edits.ts';
import { itemsOf, type YamlNode, type YamlTree } from './yaml-tree.ts';
import { keyWords, scalarWords, WIDTH, type ScalarStyle } from './yaml-words.ts';

/** How a file writes maps and lists: on one line between brackets, or spread out. */
export interface FileStyle {
	/** By name, how many more are between brackets than spread out. */
	brackets: ReadonlyMap<string, number>;
	/** Whether there is space just inside { } and [ ]. */
	padded: { map: boolean; list: boolean };
}

/** What maps and lists have in common that stand at the same place of other entries. */
export function nameOf(path: DataPath): string {
	const key = path.findLastIndex((step) => typeof step === 'string');
	return `${path[key] ?? ''}${'[]'.repeat(path.length - 1 - key)}`;
}

/** Learns from a whole file how its maps and lists are written. */
export function styleOf({ text, root }: YamlTree): FileStyle {
	const brackets = new Map<string, number>();
	const walk = (node: YamlNode | null, path: DataPath): void => {
		if (!isCollection(node) || node.items.length === 0) return;
		const name = nameOf(path);
		brackets.set(name, (brackets.get(name) ?? 0) + (node.flow === true ? 1 : -1));
		for (const [index, { key, value }] of itemsOf(node).entries()) {
			walk(value, [...path, isSeq(node) ? index : String(key)]);
		}
	};
	walk(root, []);
	const padded = (open: string) =>
		!new RegExp(`\\${open}[^\\s${open}]`).test(bracketed(root, text));
	return { brackets, padded: { map: padded('{'), list: padded('[') } };
}

/** All that stands between brackets, without the texts around it. */
function bracketed(node: YamlNode | null, text: string): string {
	if (!isCollection(node)) return '';
	if (node.flow !== true)
		return itemsOf(node)
			.map(({ value }) => bracketed(value, text))
			.join('');
	const [start = 0] = node.range ?? [];
	const first = itemsOf(node)[0];
	if (!first) return '';
	const inner = itemsOf(node).map(({ value }) => bracketed(value, text));
	return text.slice(start, start + 2) + inner.join('');
}

export interface ValueStyle extends Omit<ScalarStyle, 'type'> {
	path: DataPath;
	style: FileStyle;
	type?: ScalarStyle['type'];
}

/**
 * A value as it follows a colon or a dash: with the space or the line break before it.
 *
 * @param after whether it follows a dash, so that its first line may go on there
 */
export function valueWords(value: unknown, at: ValueStyle, after: 'colon' | 'dash'): string {
	if (!isMapData(value) && !isListData(value)) return ` ${scalarWords(value, at)}`;
	const flow = flowWords(value, at);
	const fits = at.column + at.lead + 1 + flow.length <= WIDTH;
	if (Object.keys(value).length === 0 || at.inFlow || (fits && isBracketed(value, at))) {
		return ` ${flow}`;
	}
	const lines = blockLines(value, at);
	const indent = ' '.repeat(at.column + 2);
	const start = after === 'dash' ? ' ' : `\n${indent}`;
	return start + lines.join(`\n${indent}`);
}

/** The items of a map or a list, each on lines of its own, without the indentation of the first. */
export function blockLines(value: object, at: ValueStyle): string[] {
	const column = at.column + 2;
	if (isListData(value)) {
		return value.map(
			(item, index) =>
				`-${valueWords(item, { ...at, column, lead: 1, path: [...at.path, index], type: undefined }, 'dash')}`,
		);
	}
	return Object.entries(value).map(([key, item]) =>
		pairWords(key, item, { ...at, column, path: [...at.path, key], type: undefined }),
	);
}

/** A key and its value on lines of their own. */
export function pairWords(key: string, value: unknown, at: Omit<ValueStyle, 'lead'>): string {
	const words = keyWords(key);
	return `${words}:${valueWords(value, { ...at, lead: words.length + 1 }, 'colon')}`;
}

/** A value on one line between brackets. */
export function flowWords(value: unknown, at: ValueStyle): string {
	const inner = (item: unknown): string => flowWords(item, { ...at, inFlow: true });
	const { padded } = at.style;
	if (isListData(value)) return enclosed('[', value.map(inner), ']', padded.list);
	if (!isMapData(value)) return scalarWords(value, { ...at, inFlow: true, type: undefined });
	const pairs = Object.entries(value).map(([key, item]) => `${keyWords(key)}: ${inner(item)}`);
	return enclosed('{', pairs, '}', padded.map);
}

function enclosed(open: string, items: readonly string[], close: string, padded: boolean): string {
	if (items.length === 0) return open + close;
	const space = padded ? ' ' : '';
	return `${open}${space}${items.join(', ')}${space}${close}`;
}

/** As most of its kind in the file; of a new kind, lists of words only. */
function isBracketed(value: object, { path, style }: ValueStyle): boolean {
	const known = style.brackets.get(nameOf(path)) ?? 0;
	if (known !== 0) return known > 0;
	return isListData(value) && value.every((item) => !isMapData(item) && !isListData(item));
}
