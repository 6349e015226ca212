import type {
	FrozenApp,
	FrozenClaim,
	FrozenCriterion,
	Held,
	Release,
} from '../../schema/release.ts';
import type { Text } from '../../schema/text.ts';
import { answerOf, type Answer } from '../matrix/answer.ts';
import { appsInOrder } from '../matrix/table.ts';
import { addressKey } from './gates.ts';

/** The most questions that one page of a release shows; more of them are cut by group. */
const MOST_QUESTIONS = 12;

/**
 * What stands in a cell of a release: an answer, words that are no level, or nothing, because it
 * could not be recovered or was not there yet.
 */
export type ReleaseAnswer =
	Answer | { kind: 'said'; said: Text } | { kind: 'not-recovered' } | { kind: 'none' };

export interface ReleaseCell {
	criterion: FrozenCriterion;
	claim: FrozenClaim | undefined;
	answer: ReleaseAnswer;
	/** Why an earlier state stands here. */
	held: Held | undefined;
}

export interface ReleaseRow {
	app: FrozenApp;
	cells: ReleaseCell[];
}

/** The groups by which a release is cut into pages; none where one page holds it. */
export function partsOfRelease({ criteria, guide }: Release): Release['guide']['groups'] {
	const groups = guide.groups.filter(({ id }) => criteria.some(({ group }) => group === id));
	return criteria.length > MOST_QUESTIONS && groups.length > 1 ? groups : [];
}

/**
 * The questions of a page of a release, in order: those of a group; without one all of them, or the
 * first ones where the release is cut.
 */
export function questionsOf(release: Release, part?: string): FrozenCriterion[] {
	const { criteria, guide } = release;
	if (part !== undefined) return inPlace(criteria.filter(({ group }) => group === part));
	if (partsOfRelease(release).length > 0) {
		const first = guide.firstView?.criteria ?? [];
		return first.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? []);
	}
	const place = ({ group }: FrozenCriterion) => guide.groups.findIndex(({ id }) => id === group);
	return inPlace(criteria).sort((a, b) => place(a) - place(b));
}

const inPlace = (criteria: readonly FrozenCriterion[]): FrozenCriterion[] =>
	criteria.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** The matrix of a release as it was: every app in its base edition, and these questions. */
export function releaseTable(
	{ apps, release }: Release,
	questions: readonly FrozenCriterion[],
): ReleaseRow[] {
	const held = new Map(release.held.map((entry) => [addressKey(entry), entry]));
	return appsInOrder(apps).map((app) => ({
		app,
		cells: questions.map((criterion) => {
			const claim = Object.hasOwn(app.claims, criterion.id) ? app.claims[criterion.id] : undefined;
			return {
				criterion,
				claim,
				answer: answerIn(criterion, claim),
				held: held.get(addressKey({ app: app.id, criterion: criterion.id })),
			};
		}),
	}));
}

/** What a claim of a release answers on a question of that release. */
export function answerIn(
	criterion: FrozenCriterion,
	claim: FrozenClaim | undefined,
): ReleaseAnswer {
	if (!claim) return { kind: 'none' };
	const { missing, said } = claim;
	if (missing === 'not-recovered') return { kind: 'not-recovered' };
	if (said) return { kind: 'said', said };
	return answerOf(criterion, { ...claim, missing });
}

/** How many answers a release gives, of base editions and variants; what was lost is none. */
export const answersIn = ({ apps }: Pick<Release, 'apps'>): number =>
	apps
		.flatMap(({ claims, variants }) => [claims, ...variants.map(({ overrides }) => overrides)])
		.flatMap((claims) => Object.values(claims))
		.filter(({ missing }) => missing !== 'not-recovered').length;
