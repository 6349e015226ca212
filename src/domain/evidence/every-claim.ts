import type { App, Variant } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { assess, type Assessment } from './assess.ts';

/** A claim where it stands, with how firm it is. */
export interface AssessedClaim {
	app: App;
	/** undefined for what the base says. */
	variant: Variant | undefined;
	criterion: Criterion;
	claim: Claim;
	assessment: Assessment;
}

/** Every claim as it was written, of base and editions, assessed as of a day (YYYY-MM-DD). */
export function everyClaim(
	guide: Pick<WholeGuide, 'info' | 'apps' | 'criteria'>,
	today: string,
): AssessedClaim[] {
	return guide.apps.flatMap((app) =>
		[undefined, ...app.variants].flatMap((variant) => {
			const claims = variant ? variant.overrides : app.claims;
			return guide.criteria.flatMap((criterion) => {
				const claim = Object.hasOwn(claims, criterion.id) ? claims[criterion.id] : undefined;
				if (!claim) return [];
				const assessment = assess(claim, { app, criterion, guide, today });
				return [{ app, variant, criterion, claim, assessment }];
			});
		}),
	);
}
