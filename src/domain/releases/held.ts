import type { Held, ReleaseHeader } from '../../schema/release.ts';
import { addressKey, type ClaimAddress } from './gates.ts';

/** Why a release shows an earlier state of a claim; undefined where it shows the claim as it is. */
export const heldAt = (
	release: Pick<ReleaseHeader, 'held'> | undefined,
	address: ClaimAddress,
): Held | undefined => release?.held.find((held) => addressKey(held) === addressKey(address));

/** How many claims a release holds back for each reason; reasons that do not occur are left out. */
export function heldByReason({ held }: Pick<ReleaseHeader, 'held'>): Map<Held['why'], number> {
	const reasons = Map.groupBy(held, ({ why }) => why);
	return new Map([...reasons].map(([why, claims]) => [why, claims.length]));
}
