import { evaluate } from '../decision/evaluate.ts';
import type { EvaluationGuide } from '../decision/evaluation-guide.ts';
import type { Result } from '../decision/evaluation.ts';
import type { Preferences } from '../decision/preferences.ts';
import { BASE } from '../edition.ts';
import type { EditionName } from '../edition-list.ts';

/**
 * What an edition means for somebody, whether or not it is the one that they would get by default;
 * null where the guide does not have it. Verdicts do not depend on what else is compared.
 */
export function judgeEdition(
	guide: EvaluationGuide,
	preferences: Preferences,
	{ app: id, edition }: EditionName,
): Result | null {
	const app = guide.apps.find((one) => one.id === id);
	const variant = app?.variants.find((one) => one.id === edition);
	if (!app || (edition !== BASE && !variant)) return null;
	const variants = variant ? [{ ...variant, defaultFor: [preferences.audience] }] : [];
	const alone = { ...guide, apps: [{ ...app, variants }] };
	return evaluate(alone, preferences).results[0] ?? null;
}
