import type { Block } from '../../documents/paper.ts';
import {
	dayWords,
	fieldTable,
	filled,
	heading,
	labelled,
	paragraph,
	type PaperContext,
} from './paper-words.ts';

/** What others think, what was decided by whom, and when to look again. */
export function decisionBlocks(context: PaperContext): Block[] {
	const { record, view, t } = context;
	const { decision, review, triggers, otherTrigger } = record;
	const all = [
		...triggers.map((trigger) => t(`record.trigger.${trigger}`)),
		...(otherTrigger.trim() === '' ? [] : [otherTrigger.trim()]),
	];
	return [
		heading(2, t('record.section.views')),
		fieldTable(t('record.say.views'), labelled(record.views, VIEWS, t), t),
		heading(2, t('record.section.decision')),
		fieldTable(
			t('record.say.decision'),
			[
				[t('record.decision.text'), filled(decision.text, t)],
				[t('record.decision.by'), filled(decision.by, t)],
				[t('record.decision.date'), dayWords(decision.date, context)],
				[t('record.decision.review'), dayWords(review, context)],
				[t('record.triggers'), filled(all.join('\n'), t)],
			],
			t,
		),
		paragraph({ text: view.decides, strong: true }),
		{ kind: 'blank', label: t('record.paper.signature') },
	];
}

const VIEWS = {
	subjects: 'record.views.subjects',
	parents: 'record.views.parents',
	staff: 'record.views.staff',
	council: 'record.views.council',
} as const;
