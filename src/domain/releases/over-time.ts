import type { FrozenClaim, FrozenCriterion, Release, ReleaseHeader } from '../../schema/release.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';
import { claimOf } from '../edition.ts';
import { hasSameScale } from './compare-criteria.ts';

export type ScaledCriterion = Extract<FrozenCriterion, { scale: 'levels' }>;

/** How the apps of each release answer a question that is the same in all of them. */
export interface OverTime {
	/** As the newest of the releases asks it. */
	criterion: ScaledCriterion;
	/** How many answers differ from one release to the next. */
	moved: number;
	/** Oldest first; at least two. */
	rows: { release: ReleaseHeader; shares: TimeShare[] }[];
}

/** How many apps give the same answer. */
export interface TimeShare {
	/** A level, "not-applicable", or one of the reasons why nothing is known. */
	key: string;
	/** Whether it is a level. */
	known: boolean;
	count: number;
}

const GAPS = ['disputed', 'not-disclosed', 'unknown'] as const;

/**
 * The questions that at least two releases ask with the same answers to choose from, with the most
 * change first.
 *
 * @param releases oldest first
 */
export function overTime(releases: readonly Release[]): OverTime[] {
	const newest = new Map<string, ScaledCriterion>();
	for (const { criteria } of releases) {
		for (const criterion of criteria)
			if (criterion.scale === 'levels') newest.set(criterion.id, criterion);
	}
	return [...newest.values()]
		.map((criterion) => {
			const asking = releases.filter(({ criteria }) =>
				criteria.some((one) => one.id === criterion.id && hasSameScale(one, criterion)),
			);
			const answers = asking.map((release) => answersOf(release, criterion));
			return {
				criterion,
				moved: answers.slice(1).reduce((sum, is, index) => sum + moves(answers[index], is), 0),
				rows: asking.map(({ release }, index) => ({
					release,
					shares: sharesOf(criterion, [...(answers[index] ?? new Map<string, string>()).values()]),
				})),
			};
		})
		.filter(({ rows }) => rows.length > 1)
		.sort((a, b) => b.moved - a.moved || (a.criterion.id < b.criterion.id ? -1 : 1));
}

/** The answer of each app that existed at a release, as a code. */
const answersOf = ({ apps }: Release, { id }: ScaledCriterion): Map<string, string> =>
	new Map(
		apps
			.filter(({ status }) => status === 'active')
			.map((app) => [app.id, codeOf(claimOf(app, id)?.claim)]),
	);

function codeOf(claim: FrozenClaim | undefined): string {
	if (typeof claim?.level === 'string') return claim.level;
	return GAPS.find((gap) => gap === claim?.missing) ?? 'unknown';
}

const moves = (was: ReadonlyMap<string, string> | undefined, is: ReadonlyMap<string, string>) =>
	[...is].filter(([app, code]) => was?.has(app) && was.get(app) !== code).length;

function sharesOf({ levels }: ScaledCriterion, codes: readonly string[]): TimeShare[] {
	const share = (key: string, known: boolean): TimeShare => ({
		key,
		known,
		count: codes.filter((code) => code === key).length,
	});
	return [
		...levels.map(({ id }) => share(id, true)),
		...[NOT_APPLICABLE, ...GAPS].map((key) => share(key, false)).filter(({ count }) => count > 0),
	];
}
