import type { FrozenGuide } from '../../schema/release.ts';
import { byId, idsOfBoth } from './by-id.ts';
import { compareApps } from './compare-apps.ts';
import { effectOn, type Effect } from './first-three.ts';
import { isSame } from './same.ts';

/** What a change of the guide does for somebody in a ready-made situation. */
export interface ProfileEffect {
	profile: string;
	/** The only state that has the situation; null if both do. */
	only: 'before' | 'after' | null;
	/** Whether the situation itself asks for other things than before. */
	wishesChanged: boolean;
	/** null where one of the states cannot answer what is asked: then nothing can be compared. */
	effect: Effect | null;
}

/**
 * Per ready-made situation who came first before and who does after, by what the newer state takes
 * the situation to ask for.
 */
export function effectsOnProfiles(before: FrozenGuide, after: FrozenGuide): ProfileEffect[] {
	const [then, now] = [byId(before.profiles), byId(after.profiles)];
	const apps = compareApps(before, after);
	return idsOfBoth(before.profiles, after.profiles).flatMap((profile) => {
		const [was, is] = [then.get(profile), now.get(profile)];
		const asked = is ?? was;
		if (!asked) return [];
		return [
			{
				profile,
				only: was && is ? null : was ? ('before' as const) : ('after' as const),
				wishesChanged:
					was !== undefined && is !== undefined && !isSame(wishesOf(was), wishesOf(is)),
				effect: effectOn(wishesOf(asked), { before, after, apps }),
			},
		];
	});
}

const wishesOf = ({ audience, requirements, weights }: FrozenGuide['profiles'][number]) => ({
	audience,
	requirements,
	weights,
});
