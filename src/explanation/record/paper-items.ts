import type { FrozenFacts } from '../../domain/record/frozen-facts.ts';
import { openItems } from '../../domain/record/open-items.ts';
import { freshItem } from '../../domain/record/fresh-record.ts';
import type { Block, Line } from '../../documents/paper.ts';
import { wordsOf } from '../spoken.ts';
import { changeBlocks, factLines } from './paper-facts.ts';
import { cell, dayWords, filled, heading, paragraph, type PaperContext } from './paper-words.ts';
import type { ItemView } from './record-view.ts';

/** The checklist, part by part: the published facts, the answer, and who sees to it. */
export function itemBlocks(context: PaperContext, now: FrozenFacts | null): Block[] {
	const { record, view, t } = context;
	return [
		heading(2, t('record.section.items')),
		...(record.facts
			? [paragraph({ text: `${t('record.facts.title')}: ${record.facts.name}.` })]
			: [paragraph({ text: t('record.options.none') })]),
		...changeBlocks(context, now),
		...view.parts.flatMap((part): Block[] => [
			heading(3, part.name),
			{
				kind: 'table',
				caption: wordsOf(part.about),
				columns: [
					{ text: t('record.paper.question'), width: 0.22 },
					{ text: t('record.paper.facts'), width: 0.38 },
					{ text: t('record.paper.answer'), width: 0.22 },
					{ text: t('record.paper.status'), width: 0.18 },
				],
				rows: view.items
					.filter((item) => item.part === part.id)
					.map((item) => itemRow(item, context)),
			},
		]),
	];
}

function itemRow(item: ItemView, context: PaperContext): (readonly Line[])[] {
	const { record, t } = context;
	const { status, answer, evidence, owner, due } = record.items[item.id] ?? freshItem();
	const facts = factLines(item.criteria, context);
	return [
		[[{ text: item.question }], ...(item.law.length > 0 ? [[{ text: item.law.join('; ') }]] : [])],
		[
			...(item.criteria.length === 0 ? cell(t('record.item.ownOnly')) : []),
			...facts,
			...(item.own ? [[{ text: `${t('record.item.own')}: ${wordsOf(item.own)}` }]] : []),
			...(item.criteria.length > 0 && facts.length === 0 && !item.own
				? cell(t('record.facts.none'))
				: []),
		],
		[
			...cell(filled(answer, t)),
			...(evidence.trim() === ''
				? []
				: [[{ text: `${t('record.item.evidence')} ` }, { text: evidence.trim() }]]),
		],
		[
			[{ text: t(`record.status.${status}`), strong: true }],
			...(owner.trim() === '' ? [] : cell(owner.trim())),
			...(due === '' ? [] : cell(dayWords(due, context))),
		],
	];
}

/** The questions that nobody has settled, in the order of the checklist. */
export function openBlocks({ record, view, t }: PaperContext): Block[] {
	const open = openItems(view.items, record);
	const said = { count: open.length, total: view.items.length };
	return [
		heading(2, t('record.paper.open')),
		paragraph({
			text: open.length === 0 ? t('record.keep.noneOpen') : t('record.keep.open', said),
		}),
		...(open.length === 0
			? []
			: [
					{
						kind: 'list' as const,
						ordered: false,
						items: open.map(({ short }): Line => [{ text: short }]),
					},
				]),
	];
}
