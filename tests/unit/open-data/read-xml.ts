/** An element of an XML document: its name, attributes, elements within it, and all its text. */
export interface XmlElement {
	name: string;
	attributes: Map<string, string>;
	children: XmlElement[];
	text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

const TAG = /<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads an XML document without comments, doctype or CDATA.
 *
 * @throws if it is not well-formed
 */
export function readXml(document: string): XmlElement {
	const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
	if (!document.startsWith(declaration)) throw new Error('There is no XML declaration.');
	return readElements(document.slice(declaration.length));
}

/**
 * Reads an XML document after its declaration.
 *
 * @throws if it is not well-formed
 */
export function readElements(document: string): XmlElement {
	const top: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [top];
	TAG.lastIndex = 0;
	while (TAG.lastIndex < document.length) {
		const start = TAG.lastIndex;
		const found = TAG.exec(document);
		if (!found) throw new Error(`Not well-formed: ${document.slice(start, start + 60)}`);
		const [, closing, name = '', attributes = '', empty, text] = found;
		if (text !== undefined) for (const one of open) one.text += decoded(text);
		else if (closing) {
			const last = open.pop();
			if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ''}>.`);
		} else {
			const element = { name, attributes: attributesIn(attributes), children: [], text: '' };
			open.at(-1)?.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [root, ...others] = top.children;
	if (open.length !== 1 || !root || others.length > 0 || top.text.trimEnd() !== root.text.trimEnd())
		throw new Error('There must be one element around all.');
	return root;
}

function attributesIn(text: string): Map<string, string> {
	const pairs = [...text.matchAll(/(?<![\w:.-])([\w:.-]+)="([^"]*)"/g)];
	const attributes = new Map(pairs.map(([, name = '', value = '']) => [name, decoded(value)]));
	if (attributes.size !== pairs.length) throw new Error(`An attribute stands twice in: ${text}`);
	return attributes;
}

function decoded(text: string): string {
	if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
		throw new Error('A character that XML does not allow.');
	return text.replaceAll(/&(?:(\w+);)?/g, (entity, name: string | undefined) => {
		const sign = ENTITIES[name ?? ''];
		if (sign === undefined) throw new Error(`What is ${entity}?`);
		return sign;
	});
}

/** The elements of a name directly within another. */
export const within = ({ children }: XmlElement, name: string): XmlElement[] =>
	children.filter((child) => child.name === name);
