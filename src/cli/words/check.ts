import type { CommandWords } from '../desk.ts';

export const checkWords = {
	nl: {
		about: 'Controleert de gids: elke fout met bestand, regel, kolom, verwachting en raad.',
		publish: 'Kijk ook of de gids zo mag worden uitgegeven.',
		good: 'De gids klopt. Waarschuwingen: {warnings}.',
	},
	en: {
		about: 'Checks the guide: every fault with file, line, column, expectation and hint.',
		publish: 'Also look whether the guide may be released as it is.',
		good: 'The guide holds. Warnings: {warnings}.',
	},
} as const satisfies CommandWords<string>;
