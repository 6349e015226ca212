import type { CommandWords } from '../desk.ts';

export const importWords = {
	nl: {
		about: 'Neemt over wat in een geëxporteerd rekenblad is veranderd; u ziet eerst wat.',
		source: 'een .xlsx-bestand of map van "guide export"',
		'dry-run': 'Laat alleen zien wat er zou veranderen.',
		yes: 'Schrijf zonder te vragen.',
		reading: 'De bladen worden gelezen …',
		judging: 'De gids wordt gecontroleerd zoals ze zou worden …',
		absent: '{source} is er niet; verwacht: een .xlsx-bestand of een map van "guide export".',
		ending:
			'{source} is geen .xlsx-bestand en geen map met .csv-bestanden; verwacht: wat "guide export" maakte.',
		'guide-faults':
			'De gids zelf heeft fouten; herstel die eerst ("guide check"). Er is niets geschreven.',
		expected: 'verwacht: {expected}',
		hint: 'raad: {hint}',
		refused: 'Geweigerd; er is niets geschreven. Fouten: {count}.',
		more: '… en nog {count}.',
		mended: '{place}: het rekenblad maakte van {is} een datum; gelezen als {is}.',
		changed: '{place} ({row}, {column}): "{was}" → "{is}"',
		added: '{place} ({row}): nieuwe rij',
		removed: '{place} ({row}): rij weg',
		nothing: 'Er verandert niets.',
		dry: 'Er is niets geschreven (--dry-run).',
		ask: 'Wilt u dit in de gids zetten? Bestanden: {files}.',
		'no-answer':
			'Er is niets geschreven. Zonder terminal: geef --yes om te schrijven, of --dry-run om te kijken.',
		declined: 'Er is niets geschreven.',
		written: 'Geschreven: {files}.',
		meanwhile:
			'Er is niets geschreven: de gids is intussen veranderd. Voer het commando opnieuw uit.',
		busy: 'Er is niets geschreven: {reason}',
	},
	en: {
		about: 'Takes over what was changed in an exported spreadsheet; you see what first.',
		source: 'an .xlsx file or folder of "guide export"',
		'dry-run': 'Only show what would change.',
		yes: 'Write without asking.',
		reading: 'Reading the sheets …',
		judging: 'Judging the guide as it would become …',
		absent: '{source} is not there; expected: an .xlsx file or a folder of "guide export".',
		ending:
			'{source} is no .xlsx file and no folder of .csv files; expected: what "guide export" made.',
		'guide-faults':
			'The guide itself has faults; mend them first ("guide check"). Nothing was written.',
		expected: 'expected: {expected}',
		hint: 'hint: {hint}',
		refused: 'Refused; nothing was written. Faults: {count}.',
		more: '… and {count} more.',
		mended: '{place}: the spreadsheet made a date of {is}; read as {is}.',
		changed: '{place} ({row}, {column}): "{was}" → "{is}"',
		added: '{place} ({row}): new row',
		removed: '{place} ({row}): row gone',
		nothing: 'Nothing changes.',
		dry: 'Nothing was written (--dry-run).',
		ask: 'Do you want to put this into the guide? Files: {files}.',
		'no-answer':
			'Nothing was written. Without a terminal: give --yes to write, or --dry-run to look.',
		declined: 'Nothing was written.',
		written: 'Written: {files}.',
		meanwhile: 'Nothing was written: the guide has changed meanwhile. Run the command anew.',
		busy: 'Nothing was written: {reason}',
	},
} as const satisfies CommandWords<string>;
