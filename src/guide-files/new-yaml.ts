import { isDeepStrictEqual } from 'node:util';
import { plainData } from './data-edits.ts';
import { parseYamlFile } from './yaml-file.ts';
import { blockLines, styleOf } from './yaml-style.ts';
import { parseTree } from './yaml-tree.ts';

export interface NewFile {
	/** The line above all others, which names the schema for editors. */
	comment: string;
	/** The text of a file that was written by people, whose ways are followed. */
	like: string;
}

/**
 * The text of a new YAML file, written as another one is.
 *
 * @throws if data cannot be written
 */
export function newYaml(value: object, { comment, like }: NewFile): string {
	const data = plainData(value) as object;
	const style = styleOf(parseTree(like));
	const at = { column: -2, lead: 0, path: [], style, fold: true, inFlow: false };
	const text = `${[comment, ...blockLines(data, at)].join('\n')}\n`;
	if (!isDeepStrictEqual(parseYamlFile('', text).data, data)) {
		throw new Error('This cannot be written as YAML.');
	}
	return text;
}
