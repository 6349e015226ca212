import {
	factChanges,
	factIn,
	type FrozenFact,
	type FrozenFacts,
} from '../../domain/record/frozen-facts.ts';
import type { Block, Line, Run } from '../../documents/paper.ts';
import { formatDate } from '../../i18n/format.ts';
import { heading, paragraph, type PaperContext } from './paper-words.ts';

/** The published facts on some criteria, a few lines each: answer, what it takes, source, date. */
export function factLines(criteria: readonly string[], context: PaperContext): Line[] {
	const { record, view, t } = context;
	const { facts } = record;
	if (!facts) return [];
	return criteria.flatMap((criterion) => {
		const fact = factIn(facts.of, criterion);
		const short = view.criteria[criterion]?.short ?? criterion;
		if (!fact) return [[{ text: `${short}: `, strong: true }, { text: t('record.facts.none') }]];
		return linesOf(fact, facts, context);
	});
}

function linesOf(fact: FrozenFact, facts: FrozenFacts, { view, t }: PaperContext): Line[] {
	const inWords = facts.language === view.locale ? {} : { lang: facts.language };
	const said = [fact.words, fact.note].filter((words) => words !== '').join('. ');
	return [
		[
			{ text: `${fact.short}: `, strong: true, ...inWords },
			{ text: said, ...inWords },
		],
		...fact.acts.flatMap(({ words, costs }): Line[] => [
			[{ text: `${t('record.facts.under')} ` }, { text: words, ...inWords }],
			...(costs === '' ? [] : [[{ text: t('record.facts.costs', { list: costs }), ...inWords }]]),
		]),
		...(fact.otherwise === ''
			? []
			: [[{ text: t('record.facts.without', { level: fact.otherwise }), ...inWords }]]),
		...fact.sources.map((source): Line =>
			sourceRuns(source, t('record.facts.source', { source: '' })),
		),
		[
			{
				text: [
					fact.asOf === '' ? '' : t('record.facts.asOf', { date: fact.asOf }),
					fact.stale ? t('record.facts.stale') : '',
				]
					.filter((words) => words !== '')
					.join(' '),
			},
			...evidenceRuns(fact, view.address, t('record.facts.evidence')),
		],
	].filter((runs) => runs.some(({ text }) => text !== ''));
}

function sourceRuns(
	{ title, publisher, url, date, lang }: FrozenFact['sources'][number],
	label: string,
): Run[] {
	const rest = [publisher, date].filter((words) => words !== '').join(', ');
	return [
		{ text: `${label.trim()} ` },
		{ text: title, ...(url === '' ? {} : { href: url }), ...(lang === '' ? {} : { lang }) },
		{ text: rest === '' ? '' : `, ${rest}` },
	];
}

const evidenceRuns = ({ href }: FrozenFact, address: string, words: string): Run[] =>
	href === '' ? [] : [{ text: ' ' }, { text: words, href: new URL(href, address).href }];

/** What is different now from the facts that the record was made with, both told. */
export function changeBlocks(context: PaperContext, now: FrozenFacts | null): Block[] {
	const { record, view, t } = context;
	const changes = record.facts && now ? factChanges(record.facts.of, now.of) : [];
	if (changes.length === 0 || record.keptAgainst === view.shown.date) return [];
	const dates = {
		then: formatDate(record.release.date, view.locale),
		now: formatDate(view.shown.date, view.locale),
	};
	const said = (fact: FrozenFact | null): Line[] => [
		[{ text: fact?.words ?? t('record.facts.none') }],
	];
	return [
		heading(3, t('record.changed.title')),
		paragraph({ text: t('record.changed.about', dates) }),
		{
			kind: 'table',
			caption: t('record.changed.title'),
			columns: [
				{ text: t('record.paper.question'), width: 0.3 },
				{ text: `${t('record.changed.then')} (${dates.then})`, width: 0.35 },
				{ text: `${t('record.changed.now')} (${dates.now})`, width: 0.35 },
			],
			rows: changes.map((change) => [
				[[{ text: (change.now ?? change.then)?.short ?? change.criterion }]],
				said(change.then),
				said(change.now),
			]),
		},
	];
}
