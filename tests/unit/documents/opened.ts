import { unzipSync } from 'fflate';
import { docxOf } from '../../../src/documents/docx-file.ts';
import type { Paper } from '../../../src/documents/paper.ts';
import { readElements, type XmlElement } from '../open-data/read-xml.ts';

/** The parts of the file that a document becomes, each read strictly. */
export async function opened(paper: Paper): Promise<Map<string, XmlElement>> {
	const file = new Uint8Array(await (await docxOf(paper)).arrayBuffer());
	const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return [name, readElements(text.replace(/^<\?xml[^>]*\?>\s*/, ''))] as const;
	});
	return new Map(parts);
}

/** The part that holds what is read. */
export async function bodyOf(paper: Paper): Promise<XmlElement> {
	return part(await opened(paper), 'word/document.xml');
}

/** A part of the file. */
export function part(parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement {
	const found = parts.get(name);
	if (!found) throw new Error(`The file has no ${name}; it has ${[...parts.keys()].join(', ')}.`);
	return found;
}

/** All elements of a name, however deep. */
export const all = (root: XmlElement, name: string): XmlElement[] => [
	...(root.name === name ? [root] : []),
	...root.children.flatMap((child) => all(child, name)),
];

/** The value of the first element of a name within another. */
export const valueOf = (root: XmlElement, name: string): string | undefined =>
	all(root, name)[0]?.attributes.get('w:val');

/** What can be read in a part of the body: its texts, a line a break. */
export const readable = (root: XmlElement): string =>
	root.name === 'w:t'
		? root.text
		: root.name === 'w:br'
			? '\n'
			: root.children.map(readable).join('');
