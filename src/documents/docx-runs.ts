import {
	ExternalHyperlink,
	FootnoteReferenceRun,
	TextRun,
	type IRunOptions,
	type ParagraphChild,
} from 'docx';
import { addressOf, notedOf } from './addresses.ts';
import type { Line, Run } from './paper.ts';
import { wordLanguage } from './word-language.ts';
import { xmlLines } from './xml-text.ts';

/** The notes at the foot of pages, by address. */
export class Notes {
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #placed = new Set<number>();

	constructor(addresses: readonly string[]) {
		this.#numbers = new Map(addresses.map((address, place) => [address, place + 1]));
	}

	/** The mark of the note for a link: the first leads to the note, later ones repeat its number. */
	mark(run: Run): ParagraphChild[] {
		const number = this.#numbers.get(notedOf(run) ?? '');
		if (number === undefined) return [];
		if (this.#placed.has(number)) return [new TextRun({ text: String(number), superScript: true })];
		this.#placed.add(number);
		return [new FootnoteReferenceRun(number)];
	}
}

/** A line of text as what stands in a paragraph. */
export const runsOf = (line: Line, notes: Notes, bold = false): ParagraphChild[] =>
	line.flatMap((run) => {
		const texts = textsOf(run, bold);
		const link = addressOf(run);
		return link === null
			? texts
			: [new ExternalHyperlink({ link, children: texts }), ...notes.mark(run)];
	});

/** A run, cut where somebody began a new line. */
function textsOf(run: Run, bold: boolean): TextRun[] {
	const look: IRunOptions = {
		...(run.strong || bold ? { bold: true } : {}),
		...(run.lang === undefined ? {} : { language: languages(run.lang) }),
		...(addressOf(run) === null ? {} : { style: 'Hyperlink' }),
	};
	return xmlLines(run.text).map(
		(text, place) => new TextRun({ ...look, text, ...(place > 0 ? { break: 1 } : {}) }),
	);
}

/** Word keeps a language for each kind of script; which kind a text is in, it sees itself. */
export function languages(tag: string): { value: string; eastAsia: string; bidirectional: string } {
	const value = wordLanguage(tag);
	return { value, eastAsia: value, bidirectional: value };
}
