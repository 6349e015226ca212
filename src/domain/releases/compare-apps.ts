import { claimOf } from '../edition.ts';
import { byId, idsOfBoth, idsOnlyIn } from './by-id.ts';
import { claimChange } from './claim-change.ts';
import { hasSameScale } from './compare-criteria.ts';
import type {
	ComparedApp,
	ComparedCriterion,
	ComparedGuide,
	ComparedVariant,
} from './compared-guide.ts';
import type { AppChanges, AppEvent, ClaimChange, VariantChanges } from './guide-changes.ts';
import { isSame } from './same.ts';

/** Per app what differs between two states; apps of which nothing does are left out. */
export function compareApps(before: ComparedGuide, after: ComparedGuide): AppChanges[] {
	const criteria = comparableCriteria(before, after);
	const [then, now] = [byId(before.apps), byId(after.apps)];
	return idsOfBoth(before.apps, after.apps)
		.map((id) => changesOf(id, then.get(id), now.get(id), criteria))
		.filter((one) => !isEmpty(one));
}

/** The criteria on which claims of both states can be compared, in order of id. */
const comparableCriteria = (before: ComparedGuide, after: ComparedGuide): ComparedCriterion[] => {
	const known = byId(before.criteria);
	return after.criteria
		.filter((criterion) => {
			const was = known.get(criterion.id);
			return was !== undefined && hasSameScale(was, criterion);
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
};

function changesOf(
	app: string,
	before: ComparedApp | undefined,
	after: ComparedApp | undefined,
	criteria: readonly ComparedCriterion[],
): AppChanges {
	if (!before || !after) {
		const variants = { added: [], removed: [], served: [] };
		return { app, event: after ? 'added' : 'removed', variants, claims: [], about: false };
	}
	return {
		app,
		event: eventBetween(before, after),
		variants: variantChanges(before.variants, after.variants),
		claims: criteria.flatMap((criterion) => claimChanges(criterion, before, after)),
		about: !isSame(aboutOf(before), aboutOf(after)),
	};
}

function eventBetween({ status: was }: ComparedApp, { status: is }: ComparedApp): AppEvent | null {
	if (was === is) return null;
	return is === 'retired' ? 'retired' : 'returned';
}

function variantChanges(
	before: readonly ComparedVariant[],
	after: readonly ComparedVariant[],
): VariantChanges {
	const known = byId(before);
	return {
		added: idsOnlyIn(after, before),
		removed: idsOnlyIn(before, after),
		served: after
			.filter(({ id, defaultFor }) => {
				const was = known.get(id);
				return was !== undefined && !isSame(was.defaultFor, defaultFor);
			})
			.map(({ id }) => id)
			.sort(),
	};
}

/** What the base and each edition of both states say otherwise on one criterion. */
function claimChanges(
	criterion: ComparedCriterion,
	before: ComparedApp,
	after: ComparedApp,
): ClaimChange[] {
	const { id } = criterion;
	const [then, now] = [byId(before.variants), byId(after.variants)];
	const editions = [...then.keys()]
		.sort()
		.flatMap((variant): [string, ComparedVariant, ComparedVariant][] => {
			const [was, is] = [then.get(variant), now.get(variant)];
			// What an edition takes from the base is said of the base.
			const ofItsOwn = [was, is].some((one) => one && Object.hasOwn(one.overrides, id));
			return was && is && ofItsOwn ? [[variant, was, is]] : [];
		});
	const base = claimChange(criterion, null, [
		claimOf(before, id)?.claim,
		claimOf(after, id)?.claim,
	]);
	const others = editions.map(([variant, was, is]) =>
		claimChange(criterion, variant, [
			claimOf(before, id, was)?.claim,
			claimOf(after, id, is)?.claim,
		]),
	);
	return [base, ...others].filter((change) => change !== undefined);
}

/** What is said of an app besides its claims and whether it exists. */
function aboutOf(app: ComparedApp): unknown {
	return {
		...app,
		claims: undefined,
		status: undefined,
		variants: app.variants.map((variant) => ({
			...variant,
			...{ overrides: undefined, defaultFor: undefined },
		})),
	};
}

const isEmpty = ({ event, variants, claims, about }: AppChanges): boolean =>
	event === null &&
	!about &&
	claims.length === 0 &&
	Object.values(variants).every((ids: readonly string[]) => ids.length === 0);
