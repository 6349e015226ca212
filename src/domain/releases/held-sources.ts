import type { App } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import { sameClaim } from './same-claim.ts';

type Sources = App['sources'];

/** Claims that stand again, with the sources they rest on as those were. */
export interface Kept {
	claim: Claim;
	sources: Sources;
}

/**
 * An earlier claim with the sources it was made from. One that is described otherwise since, or is
 * gone, comes along under a name of its own, so that the claim still says where it comes from.
 *
 * @param suffix the release it was shown in
 */
export function withItsSources(
	claim: Claim,
	{ earlier, now, suffix }: { earlier: Sources; now: Sources; suffix: string },
): Kept {
	const sources: Sources = {};
	const evidence = claim.evidence.map((one) => {
		const was = Object.hasOwn(earlier, one.source) ? earlier[one.source] : undefined;
		const is = Object.hasOwn(now, one.source) ? now[one.source] : undefined;
		if (!was || (is && sameClaim(was, is))) return one;
		const name = is ? `${one.source}-in-${suffix.replaceAll('.', '-')}` : one.source;
		sources[name] = was;
		return { ...one, source: name };
	});
	return { claim: { ...claim, evidence }, sources };
}
