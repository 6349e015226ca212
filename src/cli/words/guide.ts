import type { CommandWords } from '../desk.ts';

/** The words of the command as a whole. */
export const guideWords = {
	nl: {
		about: 'Een gids controleren, veranderen, vergelijken en uitgeven (docs/publishing.md).',
		lang: 'nl of en',
		json: 'één JSON-waarde op de standaarduitvoer',
		diffFormat: 'md, html of json',
		out: 'schrijf het naar een bestand',
	},
	en: {
		about: 'Check, change, compare and release a guide (docs/publishing.md).',
		lang: 'nl or en',
		json: 'one JSON value on standard output',
		diffFormat: 'md, html or json',
		out: 'write it to a file',
	},
} as const satisfies CommandWords<string>;
