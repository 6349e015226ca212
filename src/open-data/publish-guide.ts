import { assess } from '../domain/evidence/assess.ts';
import { profilePreferences } from '../domain/questionnaire/profile-preferences.ts';
import type { App } from '../schema/app.ts';
import type { Claim } from '../schema/claim.ts';
import type { PublishedClaim, PublishedGuide } from '../schema/published-guide.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/**
 * The current state of the guide as a file for people who build on it: everything that was
 * authored, with what is computed from it (grade, freshness). A superset of what an evaluation
 * needs. Keys and lists are in a fixed order, so that equal guides give equal bytes.
 *
 * @param today the day as of which grades and freshness are computed (YYYY-MM-DD)
 */
export function publishGuide(guide: WholeGuide, today: string): PublishedGuide {
	const criteria = byId(guide.criteria);
	const claims = (app: App, authored: Record<string, Claim>): Record<string, PublishedClaim> =>
		Object.fromEntries(
			criteria.flatMap((criterion) => {
				const claim = authored[criterion.id];
				if (!claim) return [];
				const { grade, freshness } = assess(claim, { app, criterion, guide, today });
				return [[criterion.id, { ...claim, grade, freshness }]];
			}),
		);
	return {
		guide: { ...guide.info, asOf: today },
		release: guide.release ? { id: guide.release.id, date: guide.release.date } : null,
		criteria,
		apps: byId(guide.apps).map((app) => ({
			...app,
			claims: claims(app, app.claims),
			variants: app.variants.map((variant) => ({
				...variant,
				overrides: claims(app, variant.overrides),
			})),
		})),
		notices: byId(guide.notices),
		stories: byId(guide.stories),
		glossary: byId(guide.glossary),
		questions: byId(guide.questions),
		profiles: byId(guide.profiles).map((profile) => {
			const { audience, requirements, weights } = profilePreferences(guide, profile);
			return { ...profile, audience, requirements, weights };
		}),
		roles: byId(guide.roles),
		policies: byId(guide.policies),
		sectors: byId(guide.sectors),
		checklist: byId(guide.checklist),
		threshold: byId(guide.threshold),
		corrections: byId(guide.corrections),
		secondReadings: byId(guide['second-reading']),
		openQuestions: byId(guide['open-questions']),
		earlier: byId(guide.earlier),
	};
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] =>
	entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
