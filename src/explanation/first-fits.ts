import { evaluate } from '../domain/decision/evaluate.ts';
import { profilePreferences } from '../domain/questionnaire/profile-preferences.ts';
import type { Profile } from '../schema/profile.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** What comes first in a situation, and whether only under conditions. */
export interface Fit {
	app: string;
	name: string;
	conditional: boolean;
}

/** The situations of an audience, in their order. */
export function profilesFor(guide: WholeGuide, audience: string): Profile[] {
	return guide.profiles
		.filter((profile) => profilePreferences(guide, profile).audience === audience)
		.toSorted((a, b) => a.order - b.order);
}

/** The first that fit in a situation, the best first; fewer, or none, where fewer fit. */
export function firstFits(guide: WholeGuide, profile: Profile, most: number): Fit[] {
	const { info, criteria, apps } = guide;
	const preferences = profilePreferences(guide, profile);
	return evaluate({ guide: info, criteria, apps }, preferences)
		.results.filter(({ verdict }) => verdict === 'fits' || verdict === 'fits-if')
		.slice(0, most)
		.map(({ app, verdict }) => ({
			app,
			name: apps.find(({ id }) => id === app)?.name ?? app,
			conditional: verdict === 'fits-if',
		}));
}
