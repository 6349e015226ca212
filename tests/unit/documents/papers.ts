import { line, type Block, type Paper, type Table } from '../../../src/documents/paper.ts';

/** An invented document with these blocks. */
export const paperOf = (blocks: readonly Block[], rest: Partial<Paper> = {}): Paper => ({
	language: 'nl',
	title: 'Verslag van een keuze',
	about: ['Voor de straat', 'Versie 2'],
	foot: 'Deurwijzer, uitgave 2031-01',
	blocks,
	...rest,
});

/** A table of three columns. */
export const tableOf = (rows: Table['rows'], caption = 'Wat bekend is'): Table => ({
	kind: 'table',
	caption,
	columns: [
		{ text: 'Vraag', width: 0.25 },
		{ text: 'Antwoord', width: 0.5 },
		{ text: 'Bron', width: 0.25 },
	],
	rows,
});

/** One of everything, each text of its own. */
export const everything = paperOf([
	{ kind: 'heading', level: 2, text: 'Waarvoor' },
	{
		kind: 'paragraph',
		text: [
			{ text: 'De straat kiest ' },
			{ text: 'één deurbel', strong: true },
			{ text: ', zie ' },
			{ text: 'terms of service', lang: 'en', href: 'https://example.com/terms' },
			{ text: '.' },
		],
	},
	{ kind: 'heading', level: 3, text: 'Wie er wonen' },
	{ kind: 'list', ordered: true, items: [line('Eerst de buren'), line('Dan de overburen')] },
	{ kind: 'list', ordered: true, items: [line('Opnieuw bij een')] },
	{ kind: 'list', ordered: false, items: [line('Een hond')] },
	{ kind: 'heading', level: 2, text: 'Feiten' },
	tableOf([
		[
			[line('Wie kijkt mee?')],
			[line('Niemand.'), line('Tenzij het aanstaat.')],
			[[{ text: 'Het beleid', href: 'https://example.com/policy' }]],
		],
		[[line('Hoe lang?')], [line('Een week.')], []],
	]),
	{ kind: 'blank', label: 'Handtekening' },
]);
