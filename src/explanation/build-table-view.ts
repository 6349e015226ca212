import { codedTable, type CodedOption } from '../domain/matrix/coded-table.ts';
import { pickMessages } from '../i18n/picked.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Missing } from '../schema/claim.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { TableView } from './table-view.ts';

/** The matrix for an audience, in one language; built with the site, the same for everybody. */
export function buildTableView(guide: WholeGuide, voice: Voice, audience: string): TableView {
	const { locale, t, plain } = voice;
	const { criteria, apps } = codedTable(guide, audience);
	const asked = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
	return {
		locale,
		groups: guide.info.groups
			.filter(({ id }) => criteria.some(({ group }) => group === id))
			.map(({ id, name }) => ({ id, name: plain(name) })),
		criteria: criteria.map((coded) => {
			const criterion = asked.get(coded.id);
			return {
				...coded,
				short: criterion ? plain(criterion.short) : coded.id,
				options: coded.options.map((option) => ({
					...option,
					words: criterion ? optionWords(option, criterion, voice) : option.id,
				})),
			};
		}),
		apps,
		messages: pickMessages(t, ['table', 'answer', 'missing', 'beside.table']),
	};
}

function optionWords({ id, kind }: CodedOption, criterion: Criterion, { t, plain }: Voice): string {
	if (kind === 'missing') return t(`missing.${id as Missing}`);
	if (criterion.scale === 'flags') {
		return plain(criterion.flags.find((flag) => flag.id === id)?.name ?? {});
	}
	if (criterion.scale !== 'levels') return '';
	const level =
		kind === 'level' ? criterion.levels.find((one) => one.id === id) : criterion.notApplicable;
	return plain(level?.short ?? {});
}
