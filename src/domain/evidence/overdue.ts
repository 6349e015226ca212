import type { WholeGuide } from '../../schema/whole-guide.ts';
import { everyClaim, type AssessedClaim } from './every-claim.ts';
import { lastDay } from './partial-date.ts';

/** Why a claim has to be read anew: past its shelf life, or on evidence of grade D only. */
export type Overdue = 'stale' | 'weak';

/** A claim that has to be read anew, with every reason why. */
export interface OverdueClaim extends AssessedClaim {
	why: Overdue[];
}

/** Whether a claim is past its shelf life; one about an app that is gone cannot be read anew. */
export const isStale = ({ app, assessment }: AssessedClaim): boolean =>
	app.status === 'active' && assessment.freshness === 'stale';

/**
 * The claims that have to be read anew, oldest first; those without any date come last.
 *
 * @param today the day as of which age is measured (YYYY-MM-DD)
 */
export function overdueClaims(
	guide: Pick<WholeGuide, 'info' | 'apps' | 'criteria'>,
	today: string,
): OverdueClaim[] {
	return everyClaim(guide, today)
		.map((entry) => ({ ...entry, why: whyOverdue(entry) }))
		.filter(({ why }) => why.length > 0)
		.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function whyOverdue(entry: AssessedClaim): Overdue[] {
	const isWeak = entry.app.status === 'active' && entry.assessment.grade === 'D';
	return [...(isStale(entry) ? ['stale' as const] : []), ...(isWeak ? ['weak' as const] : [])];
}

const orderOf = ({ app, variant, criterion, claim }: AssessedClaim): string =>
	[
		claim.asOf === null ? 'undated' : lastDay(claim.asOf),
		app.id,
		variant?.id ?? '',
		criterion.id,
	].join(' ');
