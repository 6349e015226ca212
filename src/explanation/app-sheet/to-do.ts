import { answerIn, type AppSheet, type SettingSheet } from './app-sheet.ts';

/**
 * What somebody must still do for an edition: the settings worth changing, then what the answers to
 * some criteria depend on, each act once.
 */
export function toDoFor(
	sheet: AppSheet,
	edition: string,
	criteria: readonly string[],
): SettingSheet[] {
	const settings = sheet.editions.find(({ id }) => id === edition)?.settings ?? [];
	const acts = [...new Set(criteria)].flatMap((criterion) => {
		const answer = answerIn(sheet, edition, criterion);
		return (answer?.acts ?? []).map(({ id, who, text }): SettingSheet => ({
			id,
			criterion,
			who,
			text,
			costs: null,
			source: answer?.sources[0] ?? null,
			asOf: answer?.asOf ?? null,
		}));
	});
	const all = [...settings, ...acts];
	return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
