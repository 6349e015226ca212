import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element with its attributes by name. */
export interface Element {
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: readonly (Element | string)[];
	parent: Element | undefined;
}

/** The root element of a page, parsed as a browser that runs no scripts parses it. */
export function parseMarkup(html: string): Element {
	const root = parse(html, { scriptingEnabled: false }).childNodes.find((node) =>
		tree.isElementNode(node),
	);
	if (!root) throw new Error('The page has no root element.');
	return elementOf(root, undefined);
}

function elementOf(node: Tree.Element, parent: Element | undefined): Element {
	const children: (Element | string)[] = [];
	const element: Element = {
		name: node.tagName,
		attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
		children,
		parent,
	};
	const nodes = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
	for (const child of nodes) {
		if (tree.isElementNode(child)) children.push(elementOf(child, element));
		else if (tree.isTextNode(child)) children.push(child.value);
	}
	return element;
}

/** An element and everything in it, in the order of the page. */
export function* within(element: Element): Generator<Element> {
	yield element;
	for (const child of element.children) if (typeof child !== 'string') yield* within(child);
}

/** The elements of some names within an element. */
export function all(element: Element, ...names: string[]): Element[] {
	return [...within(element)].filter(({ name }) => names.includes(name));
}

/** The one element of a name that must be there. */
export function only(element: Element, name: string): Element {
	const [first, ...more] = all(element, name);
	if (!first || more.length > 0) throw new Error(`Expected one <${name}>, got ${more.length + 1}.`);
	return first;
}

/** An attribute's value, or an empty text. */
export const attribute = ({ attributes }: Element, name: string): string =>
	attributes.get(name) ?? '';

/** The words in an element, white space made one space. */
export function words(element: Element): string {
	return spaced(rawText(element));
}

/** A text with plain spaces, one at a time: French keeps a special one before some signs. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The text in an element as it stands, such as the rules of a style. */
export function rawText({ children }: Element): string {
	return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The element with an id, if any. */
export function byId(element: Element, id: string): Element | undefined {
	for (const candidate of within(element)) {
		if (candidate.attributes.get('id') === id) return candidate;
	}
	return undefined;
}
