import { oncePer } from '../domain/once-per.ts';
import { alternativesToEach, type InUse } from '../domain/decision/alternatives.ts';
import type { EvaluationGuide } from '../domain/decision/evaluation-guide.ts';
import { DRAWS } from '../domain/decision/robustness.ts';
import { selfAudit, type SelfAudit } from '../domain/decision/self-audit.ts';
import { profilePreferences } from '../domain/questionnaire/profile-preferences.ts';
import type { AnsweredPreferences } from '../domain/questionnaire/preferences-of.ts';
import type { Profile } from '../schema/profile.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** How many alternatives to an app are shown in a situation. */
export const MOST_ALTERNATIVES = 5;

/** A ready-made situation, and for every app what does better in it. */
export interface ProfileAlternatives {
	profile: Profile;
	preferences: AnsweredPreferences;
	byApp: ReadonlyMap<string, InUse>;
}

/** A ready-made situation, and how firm the order is in it. */
export interface ProfileAudit extends SelfAudit {
	profile: Profile;
	audience: string;
}

/** The situations by which the pages "instead of" rank; ranked once for all of a guide's pages. */
export const alternativesByProfile = oncePer((guide: WholeGuide): ProfileAlternatives[] =>
	guide.info.alternatives
		.flatMap((id) => guide.profiles.filter((profile) => profile.id === id))
		.map((profile) => {
			const preferences = profilePreferences(guide, profile);
			const byApp = alternativesToEach(evaluated(guide), preferences, MOST_ALTERNATIVES);
			return { profile, preferences, byApp };
		}),
);

/** The audit of every situation, in their order. */
export const auditByProfile = oncePer((guide: WholeGuide): ProfileAudit[] =>
	guide.profiles
		.toSorted((a, b) => a.order - b.order)
		.map((profile) => {
			const preferences = profilePreferences(guide, profile);
			const { audience } = preferences;
			return { profile, audience, ...selfAudit(evaluated(guide), preferences, { draws: DRAWS }) };
		}),
);

/** A guide as `evaluate` takes it. */
export const evaluated = ({ info, criteria, apps }: WholeGuide): EvaluationGuide => ({
	guide: info,
	criteria,
	apps,
});
