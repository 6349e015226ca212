import type { App } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Held } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { assess } from '../evidence/assess.ts';

/** Where a claim stands: on an app, or on one of its editions. */
export interface ClaimAddress {
	app: string;
	variant?: string | undefined;
	criterion: string;
}

/** Why a claim may not go out as it is now. */
export type Gate = Pick<Held, 'why' | 'until'>;

/**
 * The gate that a claim does not pass on a day, if any; the first of: too old for its question, not
 * read by a second person, or before the vendor whom it was put to has had its time to answer.
 *
 * @param today the day of the release (YYYY-MM-DD)
 * @see requirements R2, R3, R6 and M13: four eyes, hearing the other side, expiry
 */
export function gateFor(
	claim: Claim,
	{
		app,
		criterion,
		guide,
		today,
	}: {
		app: Pick<App, 'sources' | 'reply'>;
		criterion: WholeGuide['criteria'][number];
		guide: Pick<WholeGuide, 'info'>;
		today: string;
	},
): Gate | undefined {
	if (assess(claim, { app, criterion, guide, today }).freshness === 'stale')
		return { why: 'stale' };
	if (claim.reading.second === undefined) return { why: 'second-reader' };
	const { reply } = app;
	if (reply.state === 'asked' && reply.deadline >= today)
		return { why: 'reply-window', until: reply.deadline };
	return undefined;
}

/** An address as a key, for sets and maps. */
export const addressKey = ({ app, variant, criterion }: ClaimAddress): string =>
	[app, variant ?? '', criterion].join('/');
