import { Document, Scalar, stringify } from 'yaml';
import { parseTree } from './yaml-tree.ts';

/** How wide a line of a file may become. */
export const WIDTH = 100;

export interface ScalarStyle {
	/** Column of the key or dash before it. */
	column: number;
	/** Characters on the line between that column and the value. */
	lead: number;
	/** As the text before it was written: plain, quoted, or as a block. */
	type?: Scalar.Type | undefined;
	/** Whether a long text is spread over lines. */
	fold: boolean;
	inFlow: boolean;
	/** Where something follows on the last line, a block of text would swallow it. */
	noBlock?: boolean;
}

const OPTIONS = {
	version: '1.2',
	schema: 'core',
	minContentWidth: 20,
	doubleQuotedMinMultiLineLength: Infinity,
} as const;

/** A text, number, truth value or null as it stands in a file, without what precedes it. */
export function scalarWords(value: unknown, style: ScalarStyle): string {
	if (typeof value !== 'string') return stringify(value, OPTIONS).trimEnd();
	const asBlock = value.includes('\n') || style.type?.startsWith('BLOCK_') === true;
	// Nor can nothing at all stand in a block.
	const hasNoBlock = style.inFlow || style.noBlock === true || value === '';
	const quoted = ODD.test(value) || (asBlock && hasNoBlock);
	const type = quoted ? Scalar.QUOTE_DOUBLE : style.type;
	const words = inDocument(value, { ...style, type });
	return readsAs(words, value, style) ? words : JSON.stringify(value);
}

/** Space at the edges, and what cannot be seen, survives between double quotes only. */
const ODD =
	/^\s|\s\n|\n\n$|[^\n\x20-\x7e\xa0-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

function inDocument(value: string, { column, lead, type, fold, inFlow }: ScalarStyle): string {
	const scalar = new Scalar(value);
	if (type !== undefined && type !== Scalar.PLAIN) scalar.type = type;
	const key = 'k'.repeat(Math.max(1, lead - 1));
	const document = new Document({ [key]: null }, OPTIONS);
	const map = document.contents as unknown as {
		flow: boolean;
		set: (k: string, v: Scalar) => void;
	};
	map.set(key, scalar);
	map.flow = inFlow;
	const lineWidth = fold && !inFlow ? Math.max(WIDTH - column, 40) : 0;
	const text = document.toString({ lineWidth, flowCollectionPadding: false });
	const start = text.indexOf(':') + 1;
	const whole = text.slice(start, inFlow ? text.lastIndexOf('}') : -1);
	return indented(whole.replace(/^ /, ''), column);
}

/** Text with all lines but the first moved to the right. */
export const indented = (text: string, column: number): string =>
	text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

function readsAs(words: string, value: string, { column, inFlow }: ScalarStyle): boolean {
	const text = inFlow ? `{ k: ${words} }` : `${' '.repeat(column)}k: ${words}\n`;
	const { document } = parseTree(text);
	return document.errors.length === 0 && document.get('k') === value;
}

/** A key as it stands in a file: between quotes unless it is a word. */
export const keyWords = (key: string): string =>
	/^(?!(?:null|true|false)$)[a-z][\w-]*$/.test(key) ? key : JSON.stringify(key);
