import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Alias,
	type Document,
	type Node,
	type YAMLMap,
} from 'yaml';

/** Something that YAML allows and a guide does not, and where it stands. */
export interface Danger {
	offset: number;
	reason: string;
}

/** More than any guide repeats; each has to be looked up when the file is edited. */
const MOST_ALIASES = 1000;

/**
 * What would make of a document something else than plain data: keys that stand twice, keys that are
 * maps or lists, tags, which ask for a kind of value, and repetitions of what they are a part of.
 */
export function dangersIn(document: Document.Parsed): Danger[] {
	const found: Danger[] = [];
	/** What an alias repeats is what last had its name. */
	const anchors = new Map<string, Node>();
	let aliases = 0;
	const add = (node: Node, reason: string) => found.push({ offset: node.range?.[0] ?? 0, reason });
	const repeats = (alias: Alias, around: readonly unknown[]): void => {
		aliases += 1;
		if (aliases === MOST_ALIASES) add(alias, `More than ${MOST_ALIASES} aliases are an attack`);
		if (around.includes(anchors.get(alias.source)))
			add(alias, `The alias "*${alias.source}" repeats what it is in`);
	};
	const walk = (node: unknown, around: readonly unknown[]): void => {
		if (isAlias(node)) repeats(node, around);
		if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
		if (node.anchor !== undefined) anchors.set(node.anchor, node);
		if (node.tag !== undefined) add(node, tagged(node.tag));
		if (isScalar(node)) return;
		if (isMap(node)) for (const [key, reason] of oddKeys(node)) add(key, reason);
		const inside = [...around, node];
		for (const item of node.items) walk(isPair(item) ? item.value : item, inside);
	};
	walk(document.contents, []);
	return found;
}

const tagged = (tag: string): string => `The tag "${tag}" asks for a kind of value`;

/** The number 1 and the text "1" become the same key of the data. */
function oddKeys({ items }: YAMLMap): [Node, string][] {
	const seen = new Set<string>();
	return items.flatMap(({ key }): [Node, string][] => {
		if (!isScalar(key)) return [[key as Node, 'A key is a word, not a map, a list or an alias']];
		if (key.tag !== undefined) return [[key, tagged(key.tag)]];
		const name = String(key.value);
		if (seen.has(name)) return [[key, 'Map keys must be unique']];
		seen.add(name);
		return [];
	});
}
