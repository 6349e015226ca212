import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import { languages } from './docx-runs.ts';

/** Twentieths of a point, in which word processors measure. A4 with margins of 2.2 cm. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_250 };
/** How wide a line of text is. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** On every machine, or one of the same width stands in for it. */
const FONT = 'Arial';

/** Multiples of a line, said so: without it LibreOffice takes the number for a height that is fixed. */
export const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** No colour anywhere: who reads light on dark, or prints in grey, sees what their program makes of it. */
const heading = (size: number, before: number) => ({
	run: { font: FONT, size, bold: true, color: 'auto' },
	paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120, ...lines(252) } },
});

/** How a document looks, in the styles that word processors and screen readers know by name. */
export const stylesFor = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
	default: {
		document: {
			run: { font: FONT, size: 21, language: languages(language) },
			paragraph: { spacing: { after: 120, ...lines(276) } },
		},
		title: heading(44, 0),
		heading1: heading(30, 400),
		heading2: heading(24, 300),
		listParagraph: { paragraph: { spacing: { after: 60 } } },
		caption: {
			run: { size: 21, bold: true, color: 'auto' },
			paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
		},
		hyperlink: { run: { color: 'auto', underline: {} } },
		footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, ...lines(240) } } },
	},
	paragraphStyles: [
		{ id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17 } },
		{
			id: 'About',
			name: 'About',
			basedOn: 'Normal',
			next: 'Normal',
			run: { size: 22 },
			paragraph: { spacing: { after: 60 } },
		},
	],
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
	level: 0,
	format,
	text,
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left: 400, hanging: 400 } } },
});

/** The two kinds of list. */
export const numbering = {
	config: [
		{ reference: 'points', levels: [level(LevelFormat.BULLET, '\u2022')] },
		{ reference: 'steps', levels: [level(LevelFormat.DECIMAL, '%1.')] },
	],
};
