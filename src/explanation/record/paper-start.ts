import type { Block } from '../../documents/paper.ts';
import { formatDate } from '../../i18n/format.ts';
import {
	dayWords,
	fieldTable,
	heading,
	labelled,
	paragraph,
	type PaperContext,
} from './paper-words.ts';

/** Which facts a record rests on: of which state of the guide, and how to check that. */
export function stateLines({ record, view, t }: PaperContext): string[] {
	const { id, date, sha256 } = record.release;
	const slots = { guide: record.guide, date: date === '' ? '?' : formatDate(date, view.locale) };
	return [
		id === null ? t('record.paper.draft', slots) : t('record.paper.release', { ...slots, id }),
		...(sha256 === null ? [] : [t('record.paper.checksum', { sha256 })]),
	];
}

/** Who keeps the record, what it is needed for, and what was answered before. */
export function startBlocks(context: PaperContext): Block[] {
	const { record, view, t } = context;
	const { date, ...organisation } = record.organisation;
	const sector = view.sectors.find(({ id }) => id === record.sector);
	return [
		heading(2, t('record.section.who')),
		fieldTable(
			t('record.say.who'),
			[
				...labelled(organisation, ORGANISATION, t),
				[t('record.org.date'), dayWords(date, context)],
				[t('record.sector'), sector?.name ?? t('record.paper.empty')],
			],
			t,
		),
		heading(2, t('record.section.need')),
		fieldTable(t('record.say.need'), labelled(record.need, NEED, t), t),
		...(record.answers.length > 0
			? [
					fieldTable(
						t('record.answers'),
						record.answers.map(({ question, answer }) => [question, answer] as const),
						t,
					),
				]
			: []),
		...(sector ? [paragraph({ text: spokenWords(sector.contract) })] : []),
	];
}

const spokenWords = (text: string | { words: string }): string =>
	typeof text === 'string' ? text : text.words;

const ORGANISATION = {
	name: 'record.org.name',
	board: 'record.org.board',
	author: 'record.org.author',
	officer: 'record.org.officer',
	version: 'record.org.version',
} as const;

const NEED = {
	purpose: 'record.need.purpose',
	groups: 'record.need.groups',
	occasions: 'record.need.occasions',
	numbers: 'record.need.numbers',
} as const;
