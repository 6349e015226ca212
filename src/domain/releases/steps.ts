import type { Release } from '../../schema/release.ts';
import { compareGuides } from './compare.ts';
import type { GuideChanges } from './guide-changes.ts';

/** A release and what it changed. */
export interface Step {
	release: Release;
	/** The release before it, with what changed since; undefined for the first. */
	since: { release: Release; changes: GuideChanges } | undefined;
}

/**
 * What each release changed, newest first.
 *
 * @param releases oldest first
 */
export function releaseSteps(releases: readonly Release[]): Step[] {
	return releases
		.map((release, index): Step => {
			const before = releases[index - 1];
			return {
				release,
				since: before && { release: before, changes: compareGuides(before, release) },
			};
		})
		.toReversed();
}

/** A release in which something changed about an app. */
export interface AppStep {
	release: Release;
	before: Release;
	/** What changed, of this app only. */
	changes: GuideChanges;
}

/** The steps in which something changed about an app, in the order of the steps. */
export const stepsOfApp = (steps: readonly Step[], app: string): AppStep[] =>
	steps.flatMap(({ release, since }) => {
		const apps = since?.changes.apps.filter((one) => one.app === app) ?? [];
		if (!since || apps.length === 0) return [];
		const notices = { added: [], removed: [], standing: [], reworded: [] };
		const changes = { ...since.changes, apps, notices, corrections: [] };
		return [{ release, before: since.release, changes }];
	});

/** Every app of any of the releases, by its latest name. */
export function appsOfAll(
	releases: readonly { apps: readonly { id: string; name: string }[] }[],
): { id: string; name: string }[] {
	const names = new Map(
		releases.flatMap(({ apps }) => apps.map(({ id, name }) => [id, name] as const)),
	);
	return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
