import type { CommandWords } from '../desk.ts';

export const staleWords = {
	nl: {
		about:
			'Antwoorden die opnieuw gelezen moeten worden: over de termijn, of alleen bewijs van sterkte D. Oudste eerst.',
		on: 'de dag waarop wordt gerekend (JJJJ-MM-DD); vandaag als u niets zegt',
		format: 'table, csv of md',
		asOf: 'nieuwste bron',
		app: 'app',
		variant: 'versie',
		question: 'vraag',
		grade: 'sterkte',
		why: 'waarom',
		undated: 'zonder datum',
		stale: 'ouder dan {months} maanden',
		weak: 'alleen bewijs van sterkte D',
		none: 'Op {day} hoeft geen antwoord opnieuw gelezen te worden.',
		count: 'Op {day} opnieuw te lezen: {count}.',
		noDay: '--on is "{given}"; verwacht: een dag zoals 2026-11-22.',
		noFormat: '--format is "{given}"; verwacht: table, csv of md.',
	},
	en: {
		about:
			'Claims to read anew: past their shelf life, or on evidence of grade D only. Oldest first.',
		on: 'the day as of which age is counted (YYYY-MM-DD); today by default',
		format: 'table, csv or md',
		asOf: 'newest source',
		app: 'app',
		variant: 'variant',
		question: 'question',
		grade: 'grade',
		why: 'why',
		undated: 'no date',
		stale: 'older than {months} months',
		weak: 'evidence of grade D only',
		none: 'On {day} no claim has to be read anew.',
		count: 'To be read anew on {day}: {count}.',
		noDay: '--on is "{given}"; expected a day such as 2026-11-22.',
		noFormat: '--format is "{given}"; expected table, csv or md.',
	},
} as const satisfies CommandWords<string>;
