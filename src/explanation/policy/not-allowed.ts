import type { Translate } from '../../i18n/locales.ts';
import { allowedIn, type AllowList } from './allow-list.ts';
import { plainLine } from './policy-lines.ts';
import { joinedRows, type PolicyOutcome, type PolicyRow } from './policy-rows.ts';
import type { PolicyView } from './policy-view.ts';

/** What is on no list, each with why in short: not chosen, not known, or missed. */
export function notAllowed({
	list,
	outcome,
	view,
	t,
}: {
	list: AllowList;
	outcome: PolicyOutcome;
	view: PolicyView;
	t: Translate;
}): string[] {
	const chosen = new Set(allowedIn(list, outcome, view.talks).map(({ row }) => row.key));
	const left = outcome.allowed.filter(({ key }) => !chosen.has(key));
	const because = (rows: readonly PolicyRow[], why: (row: PolicyRow) => string) =>
		joinedRows(rows, view.locale).map((row) =>
			t('policy.paper.line', { label: nameOf(row, t), value: why(row) }),
		);
	const missed = (row: PolicyRow) =>
		row.lines.map((line) => plainLine({ ...line, talks: '' })).join('; ');
	return [
		...because(
			left.map((row) => ({ ...row, lines: [], cells: [] })),
			() => t('policy.paper.notChosen'),
		),
		...because(outcome.unsure, (row) =>
			t('policy.paper.unknown', {
				list: row.lines
					.filter(({ kind }) => kind === 'missing' || kind === 'ban')
					.map(({ lead }) => lead)
					.join('; '),
			}),
		),
		...because(outcome.failing, missed),
	];
}

const nameOf = ({ name, editionName }: PolicyRow, t: Translate): string =>
	editionName === null ? name : t('policy.edition', { name, edition: editionName });
