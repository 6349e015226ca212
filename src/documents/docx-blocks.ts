import { BorderStyle, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import { runsOf, type Notes } from './docx-runs.ts';
import { captionOf, tableOf } from './docx-table.ts';
import { isNamedBy, type Block } from './paper.ts';
import { xmlText } from './xml-text.ts';

/** Room above what follows a table or a list, which leave none below them. */
const ROOM_ABOVE = { spacing: { before: 200, after: 120 } };
const RULE = { style: BorderStyle.SINGLE, size: 6, space: 4 };

/** The blocks of a document, in order. */
export const blocksOf = (blocks: readonly Block[], notes: Notes): (Paragraph | Table)[] =>
	blocks.flatMap((block, place) =>
		blockOf(block, { notes, place, before: blocks[place - 1], after: blocks[place + 1] }),
	);

interface Place {
	notes: Notes;
	place: number;
	before: Block | undefined;
	after: Block | undefined;
}

function blockOf(block: Block, { notes, place, before, after }: Place): (Paragraph | Table)[] {
	const gap = before?.kind === 'table' || before?.kind === 'list' ? ROOM_ABOVE : {};
	switch (block.kind) {
		case 'heading':
			return [headingOf(block)];
		case 'paragraph':
			return [new Paragraph({ ...gap, children: runsOf(block.text, notes) })];
		case 'list': {
			// Another place, another list: each begins at one.
			const numbering = {
				reference: block.ordered ? 'steps' : 'points',
				level: 0,
				instance: place,
			};
			return block.items.map(
				(item, first) =>
					new Paragraph({ ...(first === 0 ? gap : {}), numbering, children: runsOf(item, notes) }),
			);
		}
		case 'table':
			return [...(isNamedBy(before, block) ? [] : [captionOf(block)]), tableOf(block, notes)];
		case 'blank':
			return [blankOf(block.label, after?.kind === 'blank')];
	}
}

/** The title of the document is above all of them, so the second level of a page is the first here. */
const headingOf = ({ level, text }: { level: 2 | 3; text: string }): Paragraph =>
	new Paragraph({
		heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		children: [new TextRun(xmlText(text))],
	});

/** Room to write, a line under it, and under that what belongs there. */
const blankOf = (label: string, keepNext: boolean): Paragraph =>
	new Paragraph({
		border: { top: RULE },
		spacing: { before: 800, after: 120 },
		keepNext,
		keepLines: true,
		children: [new TextRun(xmlText(label))],
	});
