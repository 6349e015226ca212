import type { Reply } from './record.ts';

/**
 * What the threshold test leads to. `assess`: make an assessment. `careful`: it may come to two, so
 * act as if it were. `argue`: one applies; say why that is enough or not. `none`: write down why none
 * applies.
 */
export type Conclusion = 'none' | 'argue' | 'careful' | 'assess';

export interface ThresholdOutcome {
	conclusion: Conclusion;
	yes: number;
	unknown: number;
	/** Not answered yet. */
	open: number;
}

/** In most cases a processing that meets two criteria asks for an assessment. */
const ENOUGH = 2;

/**
 * Whether an assessment (DPIA) must be made, by the nine criteria of the European authorities: two
 * or more as a rule mean that it must; with fewer, the reasons why not are written down (Article 29
 * Working Party, WP 248 rev.01, section III.B; endorsed by the EDPB). What is not known may be so,
 * and counts as such until it is.
 */
export function thresholdOutcome(answers: readonly (Reply | '')[]): ThresholdOutcome {
	const count = (answer: Reply | '') => answers.filter((one) => one === answer).length;
	const [yes, unknown, open] = [count('yes'), count('unknown'), count('')];
	return { conclusion: concluded(yes, yes + unknown + open), yes, unknown, open };
}

function concluded(yes: number, possible: number): Conclusion {
	if (yes >= ENOUGH) return 'assess';
	if (possible >= ENOUGH) return 'careful';
	return possible > 0 ? 'argue' : 'none';
}
