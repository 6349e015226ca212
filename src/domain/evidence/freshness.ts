import type { Confidence } from '../../schema/claim.ts';
import { isOlderThan, lastDay } from './partial-date.ts';

/** Whether a claim is within its shelf life; `undated` where no source of it has a date. */
export type Freshness = 'fresh' | 'stale' | 'undated';

/**
 * The freshness of a claim. A date such as 2024 counts to its last day.
 *
 * @param asOf the date of its newest source, or null
 * @param shelfMonths the shelf life of its criterion, in months
 * @param today the day as of which it is judged (YYYY-MM-DD)
 * @example freshnessOf('2024', 12, '2025-12-31') // => 'fresh'
 */
export function freshnessOf(asOf: string | null, shelfMonths: number, today: string): Freshness {
	if (asOf === null) return 'undated';
	return isOlderThan(lastDay(asOf), shelfMonths, today) ? 'stale' : 'fresh';
}

const steps: readonly Confidence[] = ['high', 'medium', 'low'];

/** The confidence as shown: one step less where a claim is stale or undated. */
export function shownConfidence(confidence: Confidence, freshness: Freshness): Confidence {
	const step = steps.indexOf(confidence) + (freshness === 'fresh' ? 0 : 1);
	return steps[Math.min(step, steps.length - 1)] ?? confidence;
}
