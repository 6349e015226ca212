import type { CommandWords } from '../desk.ts';

export const exportWords = {
	nl: {
		about: 'Zet de gids in een rekenblad (.xlsx) of in een map met .csv-bestanden.',
		target: 'een bestand dat op .xlsx eindigt, of een map',
		force: 'Overschrijf wat er al staat.',
		done: 'Geschreven: {target} ({rows} rijen).',
		exists: '{target} bestaat al; verwacht: een nieuwe naam, of --force om het te overschrijven.',
		ending:
			'"{target}" is geen .xlsx-bestand en geen map; verwacht: een naam die op .xlsx eindigt, of een map.',
		faults: 'De gids zelf heeft fouten; herstel die eerst.',
		unknown: 'onbekend: gezocht en niets gevonden',
		'not-disclosed': 'niet vermeld: de documenten zijn gelezen en zeggen er niets over',
		disputed: 'omstreden: de bronnen spreken elkaar tegen',
		'read-1':
			'Dit is de gids als rekenblad. U verandert cellen; "guide import" zet de veranderingen in de gids.',
		'read-2':
			'Elke rij is één ding: een antwoord (claims), een bewijs (evidence), een voorwaarde (conditions), en zo verder.',
		'read-3':
			'Grijze kolommen zeggen welke rij het is. Verander ze niet; wilt u iets anders, maak dan een nieuwe rij.',
		'read-4':
			'De kolom "level" is het antwoord. De keuzes staan in het blad "levels"; een aantal of meer antwoorden met komma\'s typt u zelf.',
		'read-5':
			'Is er geen bewijs, kies dan "unknown", "not-disclosed" of "disputed". Laat de cel nooit leeg.',
		'read-6':
			'Datums zijn 2024, 2024-12 of 2024-12-23. De cellen zijn opgemaakt als tekst; laat dat zo.',
		'read-7':
			'Nieuwe rij: zet haar onderaan, met het volgende volgnummer in "n". Rij weg: verwijder de hele rij.',
		'read-8':
			'Sorteren, filteren en kolommen verplaatsen mag. Samengevoegde cellen, formules en extra kolommen worden geweigerd.',
		'read-9':
			'Een nieuwe app maakt u met "guide new app". Antwoorden en vragen verandert u in de map "criteria".',
		'read-10':
			'Klaar? Sla op als .xlsx en voer "guide import BESTAND --dry-run" uit. U ziet dan eerst wat er verandert.',
	},
	en: {
		about: 'Puts the guide into a spreadsheet (.xlsx) or a folder of .csv files.',
		target: 'a file that ends in .xlsx, or a folder',
		force: 'Overwrite what is there.',
		done: 'Written: {target} ({rows} rows).',
		exists: '{target} exists; expected: a new name, or --force to overwrite it.',
		ending:
			'"{target}" is no .xlsx file and no folder; expected: a name that ends in .xlsx, or a folder.',
		faults: 'The guide itself has faults; mend them first.',
		unknown: 'unknown: looked, and found nothing',
		'not-disclosed': 'not disclosed: the documents were read and are silent',
		disputed: 'disputed: the sources conflict',
		'read-1':
			'This is the guide as a spreadsheet. You change cells; "guide import" puts the changes into the guide.',
		'read-2':
			'Every row is one thing: an answer (claims), a piece of evidence, a condition, and so on.',
		'read-3':
			'Grey columns say which row it is. Do not change them; if you want something else, make a new row.',
		'read-4':
			'The column "level" is the answer. The choices stand on the sheet "levels"; a number, or several answers with commas, you type.',
		'read-5':
			'Where there is no evidence, choose "unknown", "not-disclosed" or "disputed". Never leave the cell empty.',
		'read-6':
			'Dates are 2024, 2024-12 or 2024-12-23. The cells have the format "text"; leave it so.',
		'read-7':
			'A new row: put it at the end, with the next number in "n". To take a row away, delete the whole row.',
		'read-8':
			'You may sort, filter and move columns. Merged cells, formulas and extra columns are refused.',
		'read-9':
			'A new app begins with "guide new app". Answers and questions are changed in the folder "criteria".',
		'read-10':
			'Done? Save as .xlsx and run "guide import FILE --dry-run". You see what would change first.',
	},
} as const satisfies CommandWords<string>;
