import type { CommandWords } from '../desk.ts';

export const checkWords = {
	nl: {
		about: 'Controleert de gids: elke fout met bestand, regel, kolom, verwachting en raad.',
		publish: 'zegt ook wat bij een uitgave zou moeten wachten',
		ready: 'Niets hoeft te wachten: alles kan worden uitgegeven.',
		waiting: '{count} uitspraken zouden bij een uitgave hun vorige stand houden.',
	},
	en: {
		about: 'Checks the guide: every fault with file, line, column, expectation and hint.',
		publish: 'also say what would have to wait in a release',
		ready: 'Nothing has to wait: all of it can be released.',
		waiting: '{count} claims would keep their earlier state in a release.',
	},
} as const satisfies CommandWords<string>;
