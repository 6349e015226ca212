import type { Claim } from '../../schema/claim.ts';
import type { LevelValue } from '../../schema/level.ts';

/** Under this many readings a share or a kappa says nothing. */
export const ENOUGH_READINGS = 10;

/** How often second readers came to the level of the first. */
export interface Agreement {
	/** Second readings of which it is on record what the reader found. */
	readings: number;
	agreed: number;
	/** Those by a second reader who did not know the level of the first. */
	blind: number;
	/**
	 * Cohen's kappa over the blind readings; null under ten of them, and where chance alone explains
	 * everything because all were given one level.
	 */
	kappa: number | null;
}

/** What two readers came to; `first` is null where the level of the first is no longer on record. */
interface Pair {
	first: string | null;
	second: string;
	blind: boolean;
}

/**
 * How far first and second readers agree on these claims; null where no reading says what the
 * second reader found.
 */
export function agreementOf(claims: readonly Pick<Claim, 'level' | 'reading'>[]): Agreement | null {
	const pairs = claims.flatMap(pairOf);
	if (pairs.length === 0) return null;
	const blind = pairs.filter((pair) => pair.blind);
	return {
		readings: pairs.length,
		agreed: pairs.filter(isAgreed).length,
		blind: blind.length,
		kappa: blind.length < ENOUGH_READINGS ? null : kappaOf(blind),
	};
}

function pairOf({ level, reading }: Pick<Claim, 'level' | 'reading'>): Pair[] {
	const { found, outcome, blind } = reading;
	if (found === undefined) return [];
	const second = keyOf(found);
	// Readers who differed, until the level of the second one was taken over.
	const isTakenOver = outcome === 'resolved' && keyOf(level) === second;
	return [{ first: isTakenOver ? null : keyOf(level), second, blind: blind === true }];
}

const isAgreed = ({ first, second }: Pair): boolean => first === second;

/**
 * Agreement beyond chance: observed agreement less that expected from how often each reader gave
 * each level, as a share of what chance leaves. A first level that is not on record counts as
 * disagreement, and as a level that the second reader never gave.
 *
 * @see J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
 * Measurement 20(1), 1960, pp. 37–46, https://doi.org/10.1177/001316446002000104
 */
function kappaOf(pairs: readonly Pair[]): number | null {
	const share = (test: (pair: Pair) => boolean) => pairs.filter(test).length / pairs.length;
	const levels = [...new Set(pairs.map(({ second }) => second))];
	const expected = levels
		.map((level) => share(({ first }) => first === level) * share((pair) => pair.second === level))
		.reduce((sum, product) => sum + product, 0);
	return expected === 1 ? null : (share(isAgreed) - expected) / (1 - expected);
}

/** A level as a name that two readers share; flags in any order. */
const keyOf = (level: LevelValue | null): string =>
	JSON.stringify(Array.isArray(level) ? level.toSorted() : level);
