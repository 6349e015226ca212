import { BASE } from '../../domain/edition.ts';
import type { App } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { DataPath } from '../../schema/finding.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { Place } from '../column.ts';
import { trouble, type Trouble } from '../fault.ts';

/** A claim with what tells it apart and where it stands. */
export interface PlacedClaim {
	keys: readonly [app: string, variant: string, criterion: string];
	place: Place;
	claim: Claim;
}

/** The file of an app. */
export const appFile = (id: string): string => `apps/${id}.yaml`;

/** Every claim of a guide, in the order of its files. */
export function placedClaims(guide: WholeGuide): PlacedClaim[] {
	return guide.apps.flatMap((app) => [
		...within(guide, app, BASE, app.claims),
		...app.variants.flatMap(({ id, overrides }) => within(guide, app, id, overrides)),
	]);
}

function within(
	guide: WholeGuide,
	app: App,
	variant: string,
	claims: Readonly<Record<string, Claim>>,
): PlacedClaim[] {
	return Object.entries(claims).flatMap(([criterion, claim]) => {
		const keys = [app.id, variant, criterion] as const;
		const place = placeOf(guide, keys);
		return 'code' in place ? [] : [{ keys, place, claim }];
	});
}

/** Where a claim stands or would stand, or what of its keys the guide does not know. */
export function placeOf(
	{ apps, criteria }: WholeGuide,
	[appId = '', variant = '', criterionId = '']: readonly string[],
): Place | Trouble {
	const app = apps.find(({ id }) => id === appId);
	if (app === undefined) return trouble('unknown-app', { found: appId });
	const criterion = criteria.find(({ id }) => id === criterionId);
	if (criterion === undefined) return trouble('unknown-criterion', { found: criterionId });
	const above = pathOfEdition(app, variant);
	if (above === undefined) {
		const expected = [BASE, ...app.variants.map(({ id }) => id)].join(', ');
		return trouble('unknown-variant', { found: variant, expected });
	}
	const path = [...above, criterionId];
	return { file: appFile(appId), path, claim: path, criterion };
}

function pathOfEdition({ variants }: App, variant: string): DataPath | undefined {
	if (variant === BASE) return ['claims'];
	const index = variants.findIndex(({ id }) => id === variant);
	return index < 0 ? undefined : ['variants', index, 'overrides'];
}
