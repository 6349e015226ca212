import type { FrozenFact, FrozenFacts } from '../../domain/record/frozen-facts.ts';
import type { RecordSetting } from '../../domain/record/record.ts';
import { answerIn, type AnswerSheet, type AppSheet } from '../app-sheet/app-sheet.ts';
import { wordsOf } from '../spoken.ts';
import type { RecordView } from './record-view.ts';

/** Copies of what is published about an edition, on the criteria that the checklist names. */
export function freezeFacts(
	sheet: AppSheet,
	edition: string,
	{ locale, criteria }: Pick<RecordView, 'locale' | 'criteria'>,
): FrozenFacts {
	return {
		app: sheet.id,
		edition,
		name: editionTitle(sheet, edition),
		language: locale,
		of: Object.fromEntries(
			Object.entries(criteria).flatMap(([criterion, { short }]) => {
				const answer = answerIn(sheet, edition, criterion);
				return answer ? [[criterion, frozenFact(short, answer)]] : [];
			}),
		),
	};
}

/** What an edition is called in full, without saying its name twice. */
export function editionTitle(
	app: { name: string; editions: readonly { id: string; name: string }[] },
	edition: string,
): string {
	const name = app.editions.find(({ id }) => id === edition)?.name ?? edition;
	if (app.editions.length < 2) return app.name;
	return name.toLowerCase().startsWith(app.name.toLowerCase()) ? name : `${app.name} (${name})`;
}

function frozenFact(short: string, answer: AnswerSheet): FrozenFact {
	const { code, words, note, acts, otherwise, asOf, stale, sources, href } = answer;
	return {
		code,
		short,
		words,
		note: note ? wordsOf(note) : '',
		acts: acts.map((act) => ({
			id: act.id,
			words: sentence(act.who, wordsOf(act.text), act.plan),
			costs: act.costs.join('; '),
		})),
		otherwise: otherwise ?? '',
		asOf: asOf ?? '',
		stale,
		sources: sources.map(({ title, publisher, url, date, lang }) => ({
			title,
			publisher,
			url: url ?? '',
			date: date ?? '',
			lang,
		})),
		href,
	};
}

const sentence = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/**
 * What somebody has to apply in an edition: its settings, and what its facts take before they hold.
 * Who applied one before stays noted.
 */
export function settingsToApply(
	sheet: AppSheet,
	facts: FrozenFacts,
	before: readonly RecordSetting[],
): RecordSetting[] {
	const settings = sheet.editions.find(({ id }) => id === facts.edition)?.settings ?? [];
	const wanted = [
		...settings.map(({ id, who, text, source, asOf }) => ({
			id,
			text: sentence(who, wordsOf(text)),
			source: [source?.title, asOf]
				.filter((part) => part !== undefined && part !== null)
				.join(', '),
		})),
		...Object.values(facts.of).flatMap((fact) =>
			fact.acts.map(({ id, words }) => ({
				id,
				text: words,
				source: [fact.sources[0]?.title ?? '', fact.asOf].filter(Boolean).join(', '),
			})),
		),
	];
	return [...new Map(wanted.toReversed().map((one) => [one.id, one])).values()]
		.toReversed()
		.map((one) => {
			const known = before.find(({ id }) => id === one.id);
			return { ...one, by: known?.by ?? '', on: known?.on ?? '' };
		});
}
