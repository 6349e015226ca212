import type { Claim } from '../schema/claim.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { DataPath } from '../schema/finding.ts';
import type { App } from '../schema/app.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** A claim with its place in the app's file; `criterion` is undefined where the id is unknown. */
export interface PlacedClaim {
	app: App;
	variant: string | undefined;
	criterionId: string;
	criterion: Criterion | undefined;
	claim: Claim;
	where: { collection: 'apps'; id: string; path: DataPath };
}

/** Every claim of every app and variant. */
export function claimsOf(guide: WholeGuide): PlacedClaim[] {
	const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
	const placed =
		(app: App, variant: string | undefined, path: DataPath) =>
		([criterionId, claim]: [string, Claim]): PlacedClaim => ({
			app,
			variant,
			criterionId,
			criterion: criteria.get(criterionId),
			claim,
			where: { collection: 'apps', id: app.id, path: [...path, criterionId] },
		});
	return guide.apps.flatMap((app) => [
		...Object.entries(app.claims).map(placed(app, undefined, ['claims'])),
		...app.variants.flatMap((variant, index) =>
			Object.entries(variant.overrides).map(
				placed(app, variant.id, ['variants', index, 'overrides']),
			),
		),
	]);
}
