import type { FrozenGuide } from '../../schema/release.ts';
import { byId, idsOnlyIn } from './by-id.ts';
import { compareApps } from './compare-apps.ts';
import { compareCriteria } from './compare-criteria.ts';
import type { GuideChanges, NoticeChanges } from './guide-changes.ts';
import { isSame } from './same.ts';

/** What differs between two states of a guide, in ids and codes. */
export function compareGuides(before: FrozenGuide, after: FrozenGuide): GuideChanges {
	return {
		apps: compareApps(before, after),
		criteria: compareCriteria(before.criteria, after.criteria),
		notices: compareNotices(before.notices, after.notices),
		corrections: idsOnlyIn(after.corrections, before.corrections),
	};
}

type FrozenNotice = FrozenGuide['notices'][number];

function compareNotices(
	before: readonly FrozenNotice[],
	after: readonly FrozenNotice[],
): NoticeChanges {
	const known = byId(before);
	const pairs = after.flatMap((is) => {
		const was = known.get(is.id);
		return was && !isSame(told(was), told(is)) ? [{ id: is.id, was, is }] : [];
	});
	const stateOf = ({ standing }: FrozenNotice): unknown =>
		(standing as { state?: unknown } | undefined)?.state;
	const turned = pairs.filter(({ was, is }) => stateOf(was) !== stateOf(is));
	return {
		added: idsOnlyIn(after, before),
		removed: idsOnlyIn(before, after),
		standing: turned.map(({ id }) => id).sort(),
		reworded: pairs
			.filter((pair) => !turned.includes(pair))
			.map(({ id }) => id)
			.sort(),
	};
}

/** A notice without the marks by which other pages find it; what comes of them is told there. */
const told = (notice: FrozenNotice): FrozenNotice => ({
	...notice,
	binds: undefined,
	assessment: undefined,
});

/** Whether two states are the same in everything that is compared. */
export function isUnchanged({ apps, criteria, notices, corrections }: GuideChanges): boolean {
	const { added, removed, rescaled, revalued, reworded } = criteria;
	const lists: readonly (readonly unknown[])[] = [
		...[apps, corrections, added, removed, rescaled, revalued, reworded],
		...[notices.added, notices.removed, notices.standing, notices.reworded],
	];
	return lists.every(({ length }) => length === 0);
}
