import type { RecordOption } from '../../domain/record/record.ts';
import type { Block } from '../../documents/paper.ts';
import { cell, filled, heading, paragraph, type PaperContext } from './paper-words.ts';

/** What was compared, which was chosen, and why the others fell. */
export function optionBlocks({ record, t }: PaperContext): Block[] {
	const { options, chosen } = record;
	const isChosen = ({ app, edition }: RecordOption) =>
		chosen?.app === app && chosen.edition === edition;
	const title = heading(2, t('record.section.options'));
	const short = options.length < 2 ? [paragraph({ text: t('record.options.two') })] : [];
	if (options.length === 0) return [title, ...short];
	return [
		title,
		...short,
		{
			kind: 'table',
			caption: t('record.paper.compared'),
			columns: [
				{ text: t('record.section.options'), width: 0.3 },
				{ text: t('record.paper.verdict'), width: 0.25 },
				{ text: t('record.options.reason'), width: 0.45 },
			],
			rows: options.map((option) => [
				cell(option.name),
				[
					...cell(t(isChosen(option) ? 'record.paper.chosen' : 'record.paper.fell')),
					...(option.verdict
						? cell(t('record.byAnswers', { verdict: t(`record.verdict.${option.verdict}`) }))
						: []),
				],
				cell(filled(option.reason, t)),
			]),
		},
	];
}
