import type { CommandWords } from '../desk.ts';

export const watchWords = {
	nl: {
		about:
			'Kijkt in een lokale kopie van Open Terms Archive of bronnen zijn veranderd na de datum van een uitspraak.',
		collection: 'map met een kopie (git) van een verzameling',
		list: 'bestand met de werklijst',
		looked: '{count} bronnen bekeken in {collection}.',
		absent: '{app}/{source}: "{document}" staat niet in deze verzameling.',
		raised: '{app}/{source}: "{document}" is veranderd op {changed}; lees opnieuw: {claims}',
		none: 'Niets nieuws. Open in {list}: {open}.',
		some: '{count} nieuw in {list}; open: {open}. Zet de stand op "done" als het is nagelezen.',
	},
	en: {
		about:
			'Looks in a local checkout of Open Terms Archive whether sources changed after the date of a claim.',
		collection: 'folder with a checkout (git) of a collection',
		list: 'file of the work list',
		looked: 'Looked at {count} sources in {collection}.',
		absent: '{app}/{source}: "{document}" is not in this collection.',
		raised: '{app}/{source}: "{document}" changed on {changed}; read again: {claims}',
		none: 'Nothing new. Open in {list}: {open}.',
		some: '{count} new in {list}; open: {open}. Set the state to "done" once it was read.',
	},
} as const satisfies CommandWords<string>;
