import type { App } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Source } from '../../schema/source.ts';
import { lastDay } from './partial-date.ts';

/** A claim that rests on a source, and the day up to which it says what is so. */
export interface RestingClaim {
	variant?: string;
	criterion: string;
	asOf: string | null;
}

/** A source of which somebody records every version, with the claims that rest on it. */
export interface WatchedSource {
	app: string;
	source: string;
	tracked: NonNullable<Source['tracked']>;
	claims: RestingClaim[];
}

/** The sources of active apps that are recorded elsewhere and carry any claim. */
export function watchedSources(apps: readonly App[]): WatchedSource[] {
	return apps
		.filter(({ status }) => status === 'active')
		.flatMap((app) =>
			Object.entries(app.sources).flatMap(([source, { tracked }]) => {
				const claims = tracked ? claimsOn(app, source) : [];
				return tracked && claims.length > 0 ? [{ app: app.id, source, tracked, claims }] : [];
			}),
		);
}

/** The claims that may no longer hold, because their source changed on a day after their own. */
export function claimsBefore(
	claims: readonly RestingClaim[],
	changed: string,
): readonly RestingClaim[] {
	return claims.filter(({ asOf }) => asOf === null || lastDay(asOf) < changed);
}

function claimsOn({ claims, variants }: App, source: string): RestingClaim[] {
	const on = (entries: Record<string, Claim>, variant?: string) =>
		Object.entries(entries)
			.filter(([, { evidence }]) => evidence.some((one) => one.source === source))
			.map(([criterion, { asOf }]) => ({
				...(variant !== undefined && { variant }),
				criterion,
				asOf,
			}));
	return [...on(claims), ...variants.flatMap(({ id, overrides }) => on(overrides, id))];
}
