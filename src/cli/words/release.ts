import type { CommandWords } from '../desk.ts';

export const releaseWords = {
	nl: {
		about: 'Legt de gids vast als uitgave: releases/ID.json met zijn controlegetal.',
		noteOption: 'waar het over gaat; TAAL=TEKST, mag vaker',
		demonstration: 'zonder drempels, en zeg dat op elke pagina',
		urgentOption: 'APP/VRAAG of notice:ID die meteen naar buiten gaat, mag vaker',
		approver: 'wie besloot wat dringend is (een functie)',
		reasonOption: 'waarom; TAAL=TEKST, mag vaker',
		fromOption: 'stel een eerdere vergelijking samen (earlier/*.yaml)',
		faults: 'De gids heeft fouten; er is niets vastgelegd.',
		held: '{count} uitspraken zijn nog niet zover en houden hun vorige stand.',
		heldFaults:
			'Met de vorige stand van wat nog niet zover is, klopt de gids niet; er is niets vastgelegd.',
		done: 'Uitgave {id} staat in {file} (SHA-256 {sum}).',
		commit: 'Leg dit vast en laat een tweede persoon het samenvoegen; dan wordt het gepubliceerd.',
		form: '"{id}" is geen nummer van een uitgave; verwacht: JJJJ-MM, JJJJ-MM-DD of JJJJ-MM-DD.N, zoals {free}.',
		exists: 'Uitgave "{id}" bestaat al en verandert nooit; het volgende vrije nummer is {free}.',
		day: '"{id}" is niet van vandaag ({today}); verwacht: {free}.',
		note: 'Er is geen toelichting in: {missing}. Geef --note {example}="…".',
		reason: 'Iets dringends vraagt --approver (een functie, geen naam) en --reason in: {missing}.',
		urgent:
			'"{what}" is geen uitspraak (APP/VRAAG of APP/VERSIE/VRAAG) en geen bericht (notice:ID).',
		onlyUrgent: '--approver en --reason horen bij --urgent.',
		from: '{file} is geen eerdere vergelijking: {reason}',
		fromMixed: '--from gaat niet samen met --demonstration of --urgent.',
		stale: 'verouderd',
		'second-reader': 'wacht op een tweede lezer',
		'reply-window': 'wacht op de aanbieder',
	},
	en: {
		about: 'Freezes the guide as a release: releases/ID.json with its checksum.',
		noteOption: 'what it is about; LANGUAGE=TEXT, repeated',
		demonstration: 'leave out the gates, and say so on every page',
		urgentOption: 'APP/CRITERION or notice:ID that goes out at once, repeated',
		approver: 'who decided what is urgent (a role)',
		reasonOption: 'why; LANGUAGE=TEXT, repeated',
		fromOption: 'reconstruct an earlier comparison (earlier/*.yaml)',
		faults: 'The guide has faults; nothing was released.',
		held: '{count} claims are not ready and keep their earlier state.',
		heldFaults:
			'With the earlier state of what is not ready the guide does not hold; nothing was released.',
		done: 'Release {id} is in {file} (SHA-256 {sum}).',
		commit: 'Commit it and let a second person merge it; that publishes it.',
		form: '"{id}" is no id of a release; expected: YYYY-MM, YYYY-MM-DD or YYYY-MM-DD.N, such as {free}.',
		exists: 'Release "{id}" exists and never changes; the next free id is {free}.',
		day: '"{id}" is not of today ({today}); expected: {free}.',
		note: 'There is no note in: {missing}. Give --note {example}="…".',
		reason: 'What is urgent needs --approver (a role, not a name) and --reason in: {missing}.',
		urgent:
			'"{what}" is no claim (APP/CRITERION or APP/VARIANT/CRITERION) and no notice (notice:ID).',
		onlyUrgent: '--approver and --reason go with --urgent.',
		from: '{file} is no earlier comparison: {reason}',
		fromMixed: '--from does not go with --demonstration or --urgent.',
		stale: 'stale',
		'second-reader': 'waiting for a second reader',
		'reply-window': 'waiting for the vendor',
	},
} as const satisfies CommandWords<string>;

export const verifyWords = {
	nl: {
		about: 'Houdt alle uitgaven tegen hun controlegetal en hun vorm, en de gids tegen de laatste.',
		good: '{count} uitgaven kloppen.',
		none: 'Er is nog geen uitgave.',
		same: 'De gids is gelijk aan uitgave {id}.',
		differs: 'De gids is veranderd sinds uitgave {id}: wat nu wordt gebouwd, is een concept.',
	},
	en: {
		about: 'Holds all releases against their checksum and shape, and the guide against the latest.',
		good: '{count} releases hold.',
		none: 'There is no release yet.',
		same: 'The guide equals release {id}.',
		differs: 'The guide has changed since release {id}: what is built now is a preview.',
	},
} as const satisfies CommandWords<string>;
