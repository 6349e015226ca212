import type { Release } from '../../schema/release.ts';

/**
 * The latest release of a guide's own: a reconstruction is what somebody else published.
 *
 * @param releases oldest first
 */
export const latestRelease = (releases: readonly Release[]): Release | undefined =>
	releases.findLast(({ release }) => release.kind !== 'reconstruction');
