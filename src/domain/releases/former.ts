import type { FrozenApp, FrozenCriterion } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';

type States = Pick<WholeGuide, 'apps' | 'criteria' | 'releases'>;

/** An app of the guide, or else of the last release that had it. */
export const knownApp = (
	{ apps, releases = [] }: States,
	id: string,
): Pick<FrozenApp, 'id' | 'name'> | undefined =>
	apps.find((app) => app.id === id) ??
	releases.toReversed().flatMap((state) => state.apps.find((app) => app.id === id) ?? [])[0];

/** A criterion of the guide, or else of the last release that had it. */
export const knownCriterion = (
	{ criteria, releases = [] }: States,
	id: string,
): FrozenCriterion | undefined =>
	criteria.find((criterion) => criterion.id === id) ??
	releases.toReversed().flatMap((state) => state.criteria.find((one) => one.id === id) ?? [])[0];

/** The corrections of a guide, newest first; of those of one day, the last by its id. */
export const newestFirst = <Entry extends { date: string; id: string }>(
	corrections: readonly Entry[],
): Entry[] => corrections.toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? 1 : -1));
