/** What one visit takes of a server. */
export interface Cost {
	requests: number;
	bytes: number;
}

/** What a day in the national news brings. */
export const NEWS_DAY = {
	visits: 10_000_000,
	/** Of all visits of the day, in its busiest hour; an assumption. */
	peakHour: 0.15,
	/** The busiest minute against the mean of that hour; an assumption. */
	burst: 2,
	/** How busy a core may be at that minute, so that what was forgotten has room. */
	busy: 0.5,
} as const;

/**
 * What such a day asks of servers at its busiest.
 *
 * @param work microseconds that a server computes for an answer
 */
export function newsDay({ requests, bytes }: Cost, work: number) {
	const { visits, peakHour, burst, busy } = NEWS_DAY;
	const perSecond = (visits * peakHour * burst) / 3600;
	return {
		visits: perSecond,
		requests: perSecond * requests,
		megabits: (perSecond * bytes * 8) / 1e6,
		gigabytes: (visits * bytes) / 1e9,
		cores: (perSecond * requests * work) / 1e6 / busy,
	};
}
