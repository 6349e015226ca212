import type { GuideInfo } from '../../schema/guide.ts';
import { isOlderThan, lastDay } from './partial-date.ts';

type Assessments = NonNullable<NonNullable<GuideInfo['record']>['assessments']>;

/**
 * Whether an assessment by others is so old that it must be called so. A date such as 2024 counts
 * to its last day; one that carries no date is not called old, but undated.
 *
 * @param today the day as of which it is judged (YYYY-MM-DD)
 * @example isOldAssessment('2024', { months: 24 }, '2026-12-31') // => false
 * @example isOldAssessment('2024', { months: 24 }, '2027-01-01') // => true
 */
export const isOldAssessment = (
	date: string | null,
	{ months }: Pick<Assessments, 'months'>,
	today: string,
): boolean => date !== null && isOlderThan(lastDay(date), months, today);
