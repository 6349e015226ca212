import type { FrozenFacts } from '../../domain/record/frozen-facts.ts';
import type { Paper } from '../../documents/paper.ts';
import { decisionBlocks } from './paper-decision.ts';
import { itemBlocks, openBlocks } from './paper-items.ts';
import { riskBlocks, settingBlocks, thresholdBlocks } from './paper-judgement.ts';
import { optionBlocks } from './paper-options.ts';
import { startBlocks, stateLines } from './paper-start.ts';
import type { PaperContext } from './paper-words.ts';

/**
 * A record as a document: all that it holds, in the order in which a decision is explained, with
 * what is still open and the state of the guide that its facts are of.
 *
 * @param now the facts as they are today, where they can be told
 */
export function recordPaper(context: PaperContext, now: FrozenFacts | null): Paper {
	const { record, view, t } = context;
	const state = stateLines(context);
	return {
		language: view.locale,
		title: t('record.paper.title', { chosen: record.facts?.name ?? t('record.options.none') }),
		about: [record.organisation.name, view.decides, ...state].filter((line) => line !== ''),
		foot: `${state[0] ?? ''} ${view.address}`,
		blocks: [
			...startBlocks(context),
			...optionBlocks(context),
			...itemBlocks(context, now),
			...thresholdBlocks(context),
			...settingBlocks(context),
			...riskBlocks(context),
			...decisionBlocks(context),
			...openBlocks(context),
		],
	};
}
