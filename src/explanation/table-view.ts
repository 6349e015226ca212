import type {
	CodedAnswer,
	CodedCriterion,
	CodedOption,
	CodedTable,
} from '../domain/matrix/coded-table.ts';
import type { Translate } from '../i18n/locales.ts';
import type { PickedMessages } from '../i18n/picked.ts';

export interface WordedOption extends CodedOption {
	/** As short as in a cell of the table. */
	words: string;
}

export interface WordedCriterion extends CodedCriterion {
	short: string;
	options: readonly WordedOption[];
}

/** The whole matrix for one audience, in one language: what the panel above the table works on. */
export interface TableView extends CodedTable {
	locale: string;
	criteria: readonly WordedCriterion[];
	/** The groups of criteria, in order. */
	groups: readonly { id: string; name: string }[];
	messages: PickedMessages;
}

/** A criterion in words; undefined if the guide has none such. */
export const criterionIn = (
	{ criteria }: Pick<TableView, 'criteria'>,
	id: string,
): WordedCriterion | undefined => criteria.find((criterion) => criterion.id === id);

/** An answer in the words that a cell of the table has for it. */
export function codedWords(
	answer: CodedAnswer,
	{ options }: WordedCriterion,
	{ t, locale }: { t: Translate; locale: string },
): string {
	if (answer.count !== undefined) {
		const number = answer.count.toLocaleString(locale);
		return answer.atLeast ? t('answer.atLeast', { number }) : number;
	}
	const list = answer.options.map((place) => options[place]?.words ?? '').join(', ');
	return answer.incomplete ? `${list} ${t('answer.incomplete')}` : list;
}
