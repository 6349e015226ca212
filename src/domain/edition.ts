import type { App, Variant } from '../schema/app.ts';
import type { Claim } from '../schema/claim.ts';

/** The edition on which an audience is judged by default; undefined where the base serves it. */
export function defaultEdition(app: App, audience: string): Variant | undefined {
	return app.variants.find(({ defaultFor }) => defaultFor.includes(audience));
}

/** A claim with the edition it comes from: undefined where the base says it. */
export interface EditionClaim {
	claim: Claim;
	variant: Variant | undefined;
}

/** The claim of an edition on a criterion: its own, else that of the base. */
export function claimOf(app: App, criterion: string, variant?: Variant): EditionClaim | undefined {
	const own = variant?.overrides[criterion];
	if (own) return { claim: own, variant };
	const base = app.claims[criterion];
	return base && { claim: base, variant: undefined };
}
