import {
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TabStopType,
	TextRun,
	type ISectionOptions,
} from 'docx';
import { addressesOf } from './addresses.ts';
import { blocksOf } from './docx-blocks.ts';
import { Notes } from './docx-runs.ts';
import { numbering, PAGE, stylesFor, TEXT_WIDTH } from './docx-styles.ts';
import type { Paper } from './paper.ts';
import { wordLanguage } from './word-language.ts';
import { withoutTimes } from './zip-times.ts';
import { xmlContent, xmlText } from './xml-text.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A document as a file for word processors (ECMA-376), as accessible as they let it be: styles with
 * the names that screen readers go by, header rows that repeat, the language of every text.
 */
export async function docxOf(paper: Paper): Promise<Blob> {
	const addresses = addressesOf(paper);
	const notes = addresses.map((address, place) => [
		place + 1,
		{
			children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${address}`)] })],
		},
	]);
	const document = new Document({
		// Long words would break anywhere in narrow cells.
		hyphenation: { autoHyphenation: true },
		styles: stylesFor(paper.language),
		numbering,
		footnotes: Object.fromEntries(notes) as Record<string, { children: Paragraph[] }>,
		sections: [sectionOf(paper, new Notes(addresses))],
	});
	const zip = await Packer.toArrayBuffer(document, undefined, [propertiesOf(paper)]);
	return new Blob([withoutTimes(zip)], { type: DOCX });
}

const sectionOf = (paper: Paper, notes: Notes): ISectionOptions => ({
	properties: {
		page: {
			size: { width: PAGE.width, height: PAGE.height },
			margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
		},
	},
	footers: { default: footOf(paper.foot) },
	children: [
		new Paragraph({
			heading: HeadingLevel.TITLE,
			children: [new TextRun(xmlText(paper.title))],
		}),
		...paper.about.map(
			(text) => new Paragraph({ style: 'About', children: [new TextRun(xmlText(text))] }),
		),
		...blocksOf(paper.blocks, notes),
	],
});

const footOf = (text: string): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
				children: [
					new TextRun(`${xmlText(text)}\t`),
					new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
				],
			}),
		],
	});

/** What the file says of itself. No author and no clock: who saves it is nobody's business but theirs. */
const propertiesOf = ({ title, language }: Paper): { path: string; data: string } => ({
	path: 'docProps/core.xml',
	data: [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
		`<dc:title>${xmlContent(title)}</dc:title><dc:language>${wordLanguage(language)}</dc:language>`,
		'</cp:coreProperties>',
	].join(''),
});
