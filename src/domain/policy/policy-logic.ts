import type { Requirement } from '../decision/preferences.ts';

/** A minimum that an organisation sets, without its texts. */
export interface PolicyLogic {
	/** Whose edition of an app comes first. */
	audience: string;
	minimums: readonly Minimum[];
	noBan?: NoBanLogic | undefined;
}

/** What is required, and the least confidential talk for which it is. */
export interface Minimum {
	requires: Requirement;
	from: string;
}

/** That no authority of these countries has a ban standing for this kind of organisation. */
export interface NoBanLogic {
	kind: string;
	countries: readonly string[];
}

/** The minimums that hold for a talk: what is asked of a talk is asked of every more confidential one. */
export function minimumsFor(
	talk: string,
	{ minimums }: Pick<PolicyLogic, 'minimums'>,
	talks: readonly string[],
): Minimum[] {
	const place = talks.indexOf(talk);
	return minimums.filter(({ from }) => {
		const first = talks.indexOf(from);
		return first >= 0 && first <= place;
	});
}
