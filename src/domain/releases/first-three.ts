import type { EvaluationGuide } from '../decision/evaluation-guide.ts';
import { evaluate } from '../decision/evaluate.ts';
import { PreferencesError, type Preferences } from '../decision/preferences.ts';
import { claimOf } from '../edition.ts';
import type { ComparedApp, ComparedClaim, ComparedGuide } from './compared-guide.ts';
import type { AppChanges, ClaimChange } from './guide-changes.ts';

/** What a change does to who comes first for somebody. */
export interface Effect {
	/** At most three apps that fit, whether or not under conditions, the best first. */
	before: string[];
	after: string[];
	firstChanged: boolean;
	causes: Cause[];
}

/** A fact that alone makes the difference; `criterion` is null where an app came, went or ended. */
export interface Cause {
	app: string;
	criterion: string | null;
	variant: string | null;
}

export type Evaluable = EvaluationGuide & ComparedGuide;

const PLACES = 3;
/** So many facts at most are put back one by one. */
const MOST_TRIES = 120;

/**
 * Who came first and who does now for the same preferences, and because of what. A fact is a cause
 * if putting back its old value alone gives another first three; only the apps in either are looked
 * at.
 *
 * @returns null if the preferences speak of what one of the two states does not have
 */
export function effectOn(
	preferences: Preferences,
	{ before, after, apps }: { before: Evaluable; after: Evaluable; apps: readonly AppChanges[] },
): Effect | null {
	const then = firstThree(before, preferences);
	const now = firstThree(after, preferences);
	if (!then || !now) return null;
	const result = { before: then, after: now, firstChanged: then[0] !== now[0] };
	if (then.join() === now.join()) return { ...result, causes: [] };
	const among = apps.filter(({ app }) => then.includes(app) || now.includes(app));
	const events = among
		.filter(({ event }) => event !== null)
		.map(({ app }): Cause => ({ app, criterion: null, variant: null }));
	const facts = among
		.flatMap(({ app, claims }) => claims.map((change) => ({ app, change })))
		.filter(({ change }) => change.material.length > 0 && matters(change, preferences, after))
		.slice(0, MOST_TRIES)
		.filter(({ app, change }) => {
			const back = firstThree(putBack({ before, after }, app, change), preferences);
			return back !== null && back.join() !== now.join();
		})
		.map(({ app, change: { criterion, variant } }): Cause => ({ app, criterion, variant }));
	return { ...result, causes: [...events, ...facts] };
}

function firstThree(guide: EvaluationGuide, preferences: Preferences): string[] | null {
	try {
		return evaluate(guide, preferences)
			.results.filter(({ verdict }) => verdict === 'fits' || verdict === 'fits-if')
			.slice(0, PLACES)
			.map(({ app }) => app);
	} catch (error) {
		if (error instanceof PreferencesError) return null;
		throw error;
	}
}

/** Whether a fact can make a difference: it is asked or weighed, or an act with it may touch what is. */
function matters(
	{ criterion, before, after }: ClaimChange,
	{ requirements, weights }: Preferences,
	{ criteria }: Evaluable,
): boolean {
	if (!criteria.some(({ id }) => id === criterion)) return false;
	const acts = [before, after].some((state) => state !== null && state.conditions.length > 0);
	const asked = requirements.flatMap((one) => ('anyOf' in one ? one.anyOf : [one]));
	return (
		acts || Object.hasOwn(weights, criterion) || asked.some((need) => need.criterion === criterion)
	);
}

/** The newer state with one claim as it was before. */
function putBack(
	{ before, after }: { before: Evaluable; after: Evaluable },
	app: string,
	{ criterion, variant }: ClaimChange,
): Evaluable {
	const was = before.apps.find(({ id }) => id === app);
	const old =
		was &&
		claimOf(was, criterion, was.variants.find(({ id }) => id === variant) ?? undefined)?.claim;
	const changed = (one: ComparedApp): ComparedApp =>
		variant === null
			? { ...one, claims: withClaim(one.claims, criterion, old) }
			: {
					...one,
					variants: one.variants.map((edition) =>
						edition.id === variant
							? { ...edition, overrides: withClaim(edition.overrides, criterion, old) }
							: edition,
					),
				};
	return { ...after, apps: after.apps.map((one) => (one.id === app ? changed(one) : one)) };
}

const withClaim = (
	claims: Readonly<Record<string, ComparedClaim>>,
	criterion: string,
	claim: ComparedClaim | undefined,
): Record<string, ComparedClaim> =>
	Object.fromEntries([
		...Object.entries(claims).filter(([id]) => id !== criterion),
		...(claim ? [[criterion, claim] as const] : []),
	]);
