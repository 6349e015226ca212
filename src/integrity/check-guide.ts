import type { Problem } from '../schema/finding.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { Rule } from './rule.ts';
import { changedLevels } from './rules/changed-levels.ts';
import { checklist } from './rules/checklist.ts';
import { claimDates } from './rules/claim-dates.ts';
import { claimLevels } from './rules/claim-levels.ts';
import { claimsComplete } from './rules/claims-complete.ts';
import { conditions } from './rules/conditions.ts';
import { contested } from './rules/contested.ts';
import { corrections } from './rules/corrections.ts';
import { dateOrder } from './rules/date-order.ts';
import { dates } from './rules/dates.ts';
import { earlierCells } from './rules/earlier-cells.ts';
import { editions } from './rules/editions.ts';
import { evidence } from './rules/evidence.ts';
import { glossary } from './rules/glossary.ts';
import { ids } from './rules/ids.ts';
import { languages } from './rules/languages.ts';
import { names } from './rules/names.ts';
import { notices } from './rules/notices.ts';
import { pageAddresses } from './rules/page-addresses.ts';
import { pageLanguages } from './rules/page-languages.ts';
import { pageLinks } from './rules/page-links.ts';
import { pageWords } from './rules/page-words.ts';
import { plainText } from './rules/plain-text.ts';
import { preferences } from './rules/preferences.ts';
import { promises } from './rules/promises.ts';
import { questionnaire } from './rules/questionnaire.ts';
import { readings } from './rules/readings.ts';
import { references } from './rules/references.ts';
import { retiredApps } from './rules/retired-apps.ts';
import { roles } from './rules/roles.ts';
import { sameCondition } from './rules/same-condition.ts';
import { scales } from './rules/scales.ts';
import { settings } from './rules/settings.ts';
import { sources } from './rules/sources.ts';
import { textLength } from './rules/text-length.ts';
import { windows } from './rules/windows.ts';

/** Every rule of meaning that a guide must keep. */
export const rules: readonly Rule[] = [
	ids,
	names,
	languages,
	plainText,
	textLength,
	pageLanguages,
	pageWords,
	pageLinks,
	pageAddresses,
	references,
	scales,
	windows,
	claimsComplete,
	claimLevels,
	evidence,
	sources,
	conditions,
	sameCondition,
	preferences,
	questionnaire,
	roles,
	settings,
	checklist,
	changedLevels,
	corrections,
	earlierCells,
	editions,
	dates,
	dateOrder,
	notices,
	claimDates,
	readings,
	contested,
	promises,
	retiredApps,
	glossary,
];

/**
 * All problems of meaning in a guide, by rule.
 *
 * @param today the day as of which dates are judged (YYYY-MM-DD)
 * @param complete false when a file could not be read; rules that look across files then rest
 */
export function checkGuide(
	guide: WholeGuide,
	today: string,
	complete = true,
): { rule: string; problems: Problem[] }[] {
	return rules
		.filter(({ needsAllFiles }) => complete || !needsAllFiles)
		.map(({ name, check }) => ({ rule: name, problems: check(guide, today) }));
}
