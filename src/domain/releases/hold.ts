import type { App } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { FrozenApp, FrozenClaim, Held, Release } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { addressKey, gateFor, type ClaimAddress, type Gate } from './gates.ts';
import { withItsSources } from './held-sources.ts';
import { sameClaim } from './same-claim.ts';

/** What a release would hold back, and the guide as it then goes out. */
export interface Holding {
	held: Held[];
	guide: WholeGuide;
}

export interface HoldOptions {
	/** The release before this one; undefined for the first. */
	latest: Release | undefined;
	/** The day of the release (YYYY-MM-DD). */
	today: string;
	/** Claims that go out all the same, decided by somebody who says why. */
	urgent: readonly ClaimAddress[];
}

/**
 * Holds back every claim that does not pass the gates: what was published before stays in its
 * place, and what never was stands as unknown. A claim that has not changed since is not held back:
 * it is what was published. The rest of the guide goes out as it is.
 */
export function holdBack(guide: WholeGuide, { latest, today, urgent }: HoldOptions): Holding {
	const mayPass = new Set(urgent.map(addressKey));
	const held: Held[] = [];
	const apps = guide.apps.map((app) => {
		const before = latest?.apps.find(({ id }) => id === app.id);
		return withEachClaim(
			app,
			(claim, address) => {
				const criterion = guide.criteria.find(({ id }) => id === address.criterion);
				if (!criterion || mayPass.has(addressKey(address))) return claim;
				const shown = publishedClaim(before, address);
				if (shown && sameClaim(shown, claim)) return claim;
				const gate = gateFor(claim, { app, criterion, guide, today });
				if (!gate) return claim;
				const inherited = !shown && hasEdition(before, address);
				const stands = shown !== undefined || inherited;
				held.push(heldClaim(address, gate, stands ? latest?.release.id : undefined));
				return inherited ? undefined : ((shown as Claim | undefined) ?? notYet(claim));
			},
			{ before, suffix: latest?.release.id ?? '' },
		);
	});
	return { held, guide: { ...guide, apps } };
}

/** Lays the claims that a release shows in the place of those it held back. */
export function layHeld(guide: WholeGuide, release: Release): WholeGuide {
	const held = new Set(release.release.held.map(addressKey));
	if (held.size === 0) return guide;
	const apps = guide.apps.map((app) => {
		const frozen = release.apps.find(({ id }) => id === app.id);
		const claimIn = (address: ClaimAddress) => publishedClaim(frozen, address) as Claim | undefined;
		return withEachClaim(
			app,
			(claim, address) => (held.has(addressKey(address)) ? claimIn(address) : claim),
			{ before: frozen, suffix: release.release.id },
		);
	});
	return { ...guide, apps };
}

/** Whether an edition was published: then it inherited what it did not say itself. */
const hasEdition = (app: FrozenApp | undefined, { variant }: ClaimAddress): boolean =>
	variant !== undefined && (app?.variants.some(({ id }) => id === variant) ?? false);

/** What a release says for a claim; undefined where it had none. */
export function publishedClaim(
	app: FrozenApp | undefined,
	{ variant, criterion }: ClaimAddress,
): FrozenClaim | undefined {
	const claims =
		variant === undefined ? app?.claims : app?.variants.find(({ id }) => id === variant)?.overrides;
	return claims && Object.hasOwn(claims, criterion) ? claims[criterion] : undefined;
}

const heldClaim = (address: ClaimAddress, gate: Gate, shown: string | undefined): Held => ({
	app: address.app,
	...(address.variant !== undefined && { variant: address.variant }),
	criterion: address.criterion,
	...gate,
	shown: shown ?? null,
});

/** A claim that was never published: that it exists is no secret, what it says waits. */
const notYet = ({ reading, state }: Claim): Claim => ({
	level: null,
	missing: 'unknown',
	conditions: [],
	evidence: [],
	asOf: null,
	confidence: 'low',
	state,
	reading,
});

/**
 * An app with other claims in the place of its own; undefined leaves a claim out.
 *
 * @param before the app as published, whose sources a claim from then rests on
 */
function withEachClaim(
	app: App,
	change: (claim: Claim, address: ClaimAddress) => Claim | undefined,
	{ before, suffix }: { before: FrozenApp | undefined; suffix: string },
): App {
	const earlier = (before?.['sources'] ?? {}) as App['sources'];
	const sources = { ...app.sources };
	const changed = (claims: Record<string, Claim>, variant?: string) =>
		Object.fromEntries(
			Object.entries(claims).flatMap(([criterion, claim]) => {
				const instead = change(claim, { app: app.id, variant, criterion });
				if (!instead || instead === claim) return instead ? [[criterion, claim]] : [];
				const kept = withItsSources(instead, { earlier, now: app.sources, suffix });
				Object.assign(sources, kept.sources);
				return [[criterion, kept.claim]];
			}),
		);
	const claims = changed(app.claims);
	const variants = app.variants.map((variant) => ({
		...variant,
		overrides: changed(variant.overrides, variant.id),
	}));
	return { ...app, claims, variants, sources };
}
