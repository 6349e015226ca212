import { sizeOf } from '../../domain/record/risk.ts';
import { thresholdOutcome } from '../../domain/record/threshold.ts';
import type { Block } from '../../documents/paper.ts';
import { cell, dayWords, filled, heading, paragraph, type PaperContext } from './paper-words.ts';

/** The threshold test with its conclusion, and the reasons for what is done. */
export function thresholdBlocks({ record, view, t }: PaperContext): Block[] {
	const given = view.threshold.map((one) => ({
		one,
		...(record.threshold[one.id] ?? { answer: '' as const, why: '' }),
	}));
	const { conclusion, yes, unknown, open } = thresholdOutcome(given.map(({ answer }) => answer));
	return [
		heading(2, t('record.section.threshold')),
		paragraph({ text: t('record.say.threshold') }),
		{
			kind: 'table',
			caption: t('record.paper.criteria'),
			columns: [
				{ text: t('record.paper.question'), width: 0.45 },
				{ text: t('record.paper.value'), width: 0.2 },
				{ text: t('record.threshold.why'), width: 0.35 },
			],
			rows: given.map(({ one, answer, why }) => [
				cell(one.question),
				cell(t(`record.reply.${answer === '' ? 'open' : answer}`)),
				cell(filled(why, t)),
			]),
		},
		paragraph(
			{ text: `${t('record.threshold.conclusion')}: `, strong: true },
			{ text: t(`record.conclusion.${conclusion}`) },
		),
		paragraph({ text: t('record.threshold.count', { yes, unknown, open }) }),
		paragraph(
			{ text: `${t('record.reasons')} `, strong: true },
			{ text: filled(record.reasons, t) },
		),
	];
}

/** What had to be applied, by whom it was, and when. */
export function settingBlocks(context: PaperContext): Block[] {
	const { record, t } = context;
	const title = heading(2, t('record.section.settings'));
	if (record.settings.length === 0) return [title, paragraph({ text: t('record.settings.none') })];
	return [
		title,
		{
			kind: 'table',
			caption: t('record.say.settings'),
			columns: [
				{ text: t('record.settings.what'), width: 0.5 },
				{ text: t('record.settings.by'), width: 0.25 },
				{ text: t('record.settings.on'), width: 0.25 },
			],
			rows: record.settings.map(({ text, source, by, on }) => [
				[...cell(text), ...(source === '' ? [] : cell(t('record.facts.source', { source })))],
				cell(filled(by, t)),
				cell(dayWords(on, context)),
			]),
		},
	];
}

/** The risks as they were weighed, each with its measure and what is left. */
export function riskBlocks({ record, t }: PaperContext): Block[] {
	const title = heading(2, t('record.section.risks'));
	if (record.risks.length === 0) return [title, paragraph({ text: t('record.risks.none') })];
	const high = record.risks.some(({ rest }) => rest === 'high');
	return [
		title,
		{
			kind: 'table',
			caption: t('record.say.risks'),
			columns: [
				{ text: t('record.risks.risk'), width: 0.32 },
				{ text: t('record.risks.size'), width: 0.2 },
				{ text: t('record.risks.measure'), width: 0.3 },
				{ text: t('record.risks.rest'), width: 0.18 },
			],
			rows: record.risks.map((risk) => [
				cell(filled(risk.risk, t)),
				[
					...cell(t(`record.size.${sizeOf(risk)}`)),
					...cell(`${t('record.risks.chance')} ${t(`record.degree.${risk.chance}`)}`),
					...cell(`${t('record.risks.impact')} ${t(`record.degree.${risk.impact}`)}`),
				],
				cell(filled(risk.measure, t)),
				cell(risk.rest === '' ? t('record.rest.open') : t(`record.size.${risk.rest}`)),
			]),
		},
		...(high ? [paragraph({ text: t('record.risks.restHigh') })] : []),
	];
}
