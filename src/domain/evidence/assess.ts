import type { App } from '../../schema/app.ts';
import type { Claim, Confidence } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { freshnessOf, shownConfidence, type Freshness } from './freshness.ts';
import { gradeClaim, type Grade } from './grade.ts';

/** How firm a claim is: computed from its sources and dates, never typed by hand. */
export interface Assessment {
	grade: Grade | null;
	freshness: Freshness;
	/** The confidence as shown, after age has lowered it. */
	confidence: Confidence;
	shelfMonths: number;
}

/** Assesses a claim of an app as of a day (YYYY-MM-DD). */
export function assess(
	claim: Claim,
	{
		app,
		criterion,
		guide,
		today,
	}: {
		app: Pick<App, 'sources'>;
		criterion: Criterion;
		guide: Pick<WholeGuide, 'info'>;
		today: string;
	},
): Assessment {
	const shelf = guide.info.shelfLives.find(({ id }) => id === criterion.shelfLife);
	if (!shelf) throw new Error(`There is no shelf life "${criterion.shelfLife}".`);
	const freshness = freshnessOf(claim.asOf, shelf.months, today);
	return {
		grade: gradeClaim(claim, app.sources, today),
		freshness,
		confidence: shownConfidence(claim.confidence, freshness),
		shelfMonths: shelf.months,
	};
}
