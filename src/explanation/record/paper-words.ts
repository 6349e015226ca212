import type { DecisionRecord } from '../../domain/record/record.ts';
import type { Block, Line, Run } from '../../documents/paper.ts';
import { formatDate } from '../../i18n/format.ts';
import type { MessageKey, Translate } from '../../i18n/locales.ts';
import type { RecordView } from './record-view.ts';

/** What the parts of a record are put on paper with. */
export interface PaperContext {
	record: DecisionRecord;
	view: RecordView;
	t: Translate;
}

export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...text: Run[]): Block => ({ kind: 'paragraph', text });

/** What was typed, or that nothing was: no cell of a table is empty. */
export const filled = (text: string, t: Translate): string =>
	text.trim() === '' ? t('record.paper.empty') : text.trim();

/** A day as typed, in words. */
export const dayWords = (day: string, { view, t }: Pick<PaperContext, 'view' | 't'>): string =>
	day === '' ? t('record.paper.empty') : formatDate(day, view.locale);

/** A cell of one line, or of more where it was typed in more. */
export const cell = (text: string): readonly Line[] =>
	text.split(/\n+/).map((words): Line => [{ text: words }]);

/** A table of what was asked and what was filled in. */
export function fieldTable(
	caption: string,
	pairs: readonly (readonly [label: string, value: string])[],
	t: Translate,
): Block {
	return {
		kind: 'table',
		caption,
		columns: [
			{ text: t('record.paper.field'), width: 0.35 },
			{ text: t('record.paper.value'), width: 0.65 },
		],
		rows: pairs.map(([label, value]) => [cell(label), cell(value)]),
	};
}

/** The rows for fields whose labels are messages. */
export const labelled = <Name extends string>(
	fields: Readonly<Record<Name, string>>,
	labels: Readonly<Record<Name, MessageKey>>,
	t: Translate,
): (readonly [string, string])[] =>
	(Object.keys(labels) as Name[]).map((name) => [t(labels[name]), filled(fields[name], t)]);
