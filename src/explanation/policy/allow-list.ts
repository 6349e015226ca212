import { urls } from '../../i18n/urls.ts';
import type { PolicyOutcome, PolicyRow } from './policy-rows.ts';

/** What an organisation puts on its list. */
export interface AllowList {
	owner: string;
	/** YYYY-MM-DD, or empty. */
	since: string;
	review: string;
	decides: string;
	/** By the key of a row, the ids of the talks for which it is allowed. */
	ticks: Readonly<Record<string, readonly string[]>>;
	remarks: Readonly<Record<string, string>>;
}

/** An edition that is allowed for some talks. */
export interface Allowed {
	row: PolicyRow;
	/** By the place of the talk, whether it is allowed. */
	talks: readonly boolean[];
	remark: string;
}

/** Where everything stands that is known of one of what may be allowed. */
export const sheetHref = (app: string, locale: string): string => urls.appSheet(locale, app);

/** Whether an edition may be ticked for a talk: it meets what is asked, or nothing is asked. */
export const mayTick = ({ cells }: PolicyRow, place: number): boolean =>
	cells[place] !== 'cannot-tell' && cells[place] !== 'fails';

/** What is ticked, as far as it still meets the minimum. */
export function allowedIn(
	{ ticks, remarks }: AllowList,
	{ allowed }: Pick<PolicyOutcome, 'allowed'>,
	talks: readonly { id: string }[],
): Allowed[] {
	return allowed
		.map((row) => ({
			row,
			talks: talks.map(
				({ id }, place) => mayTick(row, place) && (ticks[row.key] ?? []).includes(id),
			),
			remark: (remarks[row.key] ?? '').trim(),
		}))
		.filter((one) => one.talks.some(Boolean));
}
