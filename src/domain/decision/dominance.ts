import type { EvaluationGuide } from './evaluation-guide.ts';
import { VERDICTS } from './evaluation.ts';
import { decisionProblem, judgeAll, type Judged } from './judge.ts';
import { checkPreferences, type Preferences } from './preferences.ts';

/**
 * Pareto dominance: per app that does not fail, the apps that are never worse on anything weighed,
 * whatever the missing facts turn out to be, and better on something.
 *
 * @throws PreferencesError like `evaluate`
 */
export function dominatedBy(
	guide: EvaluationGuide,
	preferences: Preferences,
): Map<string, string[]> {
	checkPreferences(guide, preferences);
	const competing = judgeAll(decisionProblem(guide, preferences)).filter(
		({ verdict }) => verdict !== 'does-not-fit',
	);
	return new Map(
		competing.map((one) => [
			one.app,
			competing.filter((other) => dominates(other, one)).map(({ app }) => app),
		]),
	);
}

const place = ({ verdict }: Judged): number => VERDICTS.indexOf(verdict);

function dominates(a: Judged, b: Judged): boolean {
	const pairs = a.values.map((value, index) => [value, b.values[index]!] as const);
	return (
		place(a) <= place(b) &&
		pairs.every(([mine, its]) => mine.low >= its.high) &&
		pairs.some(([mine, its]) => mine.low > its.high)
	);
}
